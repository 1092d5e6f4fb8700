import type { AccountStatement } from "../../../src/api/account-statement.ts";
import { lackPhrases } from "../../../src/account/lack-words.ts";
import type { WireRecord } from "../../../src/api/records.ts";
import { lineWords } from "../../../src/account/line-words.ts";
import { useSpeech } from "../../words/language-context.ts";
import { accountWords } from "./account-words.ts";
import { barPlaces, waterfallSteps } from "./waterfall-steps.ts";
import { whyWords } from "./why-words.ts";
import "./bars.css";
import "./waterfall.css";

interface WaterfallProps {
  readonly account: AccountStatement;
  readonly disputes: readonly WireRecord<"dispute">[];
  readonly onAsk: (line: string) => void;
}

/** From list sales to net profit; every bar answers why it is what it is. */
export function Waterfall({ account, disputes, onAsk }: WaterfallProps) {
  const speech = useSpeech(account.currency);
  const { say } = speech;
  const steps = waterfallSteps(account.economics);
  const { zero, bars } = barPlaces(steps);
  const reasonOf = (line: string) => {
    const untold = account.missing.find((one) => one.line === line);
    return say(untold === undefined ? accountWords.unknown : lackPhrases[untold.lacks]);
  };
  return (
    <section className="waterfall" aria-labelledby="waterfall-title">
      <h2 id="waterfall-title">{say(accountWords.waterfall)}</h2>
      <p className="small soft">{say(accountWords.waterfall_told)}</p>
      <ol>
        {steps.map(({ line, kind, amount }, i) => {
          const isDisputed = disputes.some(({ body }) => body.figure.split(".")[0] === line);
          return (
            <li key={line}>
              <button
                type="button"
                className={kind}
                disabled={amount === null}
                aria-haspopup="dialog"
                onClick={() => onAsk(line)}
              >
                <span className="bar-title">
                  {say(lineWords[line])}
                  {isDisputed && <em> ({say(accountWords.dispute_mark)})</em>}
                </span>
                <span className="bar-track" aria-hidden="true">
                  <span className="bar-zero" style={{ insetInlineStart: `${zero}%` }} />
                  <span
                    className="bar"
                    data-type={line === "net_profit" ? account.type : undefined}
                    style={{
                      insetInlineStart: `${bars[i]?.start ?? 0}%`,
                      inlineSize: `${bars[i]?.width ?? 0}%`,
                    }}
                  />
                </span>
                <span className="bar-figure">
                  {amount === null
                    ? `– ${reasonOf(line)}`
                    : speech.money(kind === "sum" ? amount : -amount)}
                </span>
                <span className="visually-hidden">{say(whyWords.title)}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
