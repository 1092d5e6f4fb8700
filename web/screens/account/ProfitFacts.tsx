import type { AccountStatement } from "../../../src/api/account-statement.ts";
import type { Wording } from "../../../src/lib/language.ts";
import { useSpeech } from "../../words/language-context.ts";
import { accountWords } from "./account-words.ts";
import { barPlaces } from "./waterfall-steps.ts";
import "./profit-facts.css";

interface ProfitFactsProps {
  readonly account: AccountStatement;
  readonly onAsk: (line: string) => void;
}

/** Net profit with its range, the figures beside it, the reasons of the type and what would turn them. */
export function ProfitFacts({ account, onAsk }: ProfitFactsProps) {
  const { say } = useSpeech(account.currency);
  const { type, reasons, flip_points } = account;
  return (
    <div className="account-side">
      <section aria-labelledby="profit-title">
        <h2 id="profit-title">{say(accountWords.net_profit)}</h2>
        <NetProfit account={account} onAsk={onAsk} />
        <Facts account={account} />
      </section>
      {reasons.length > 0 && (
        <section aria-labelledby="reasons-title" data-type={type} className="reasons">
          <h2 id="reasons-title">{say(accountWords.why_type)}</h2>
          <ol>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ol>
        </section>
      )}
      {flip_points.sentences.length > 0 && (
        <section aria-labelledby="flips-title">
          <h2 id="flips-title">{say(accountWords.flips)}</h2>
          {flip_points.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
      )}
    </div>
  );
}

function NetProfit({ account, onAsk }: ProfitFactsProps) {
  const speech = useSpeech(account.currency);
  const { economics, told, range, type } = account;
  const net = told.goods ? economics.net_profit : null;
  if (net === null) return <p>{speech.say(accountWords.uncosted)}</p>;
  return (
    <>
      <button type="button" className="big-figure" onClick={() => onAsk("net_profit")}>
        <span className={net < 0 ? "loss" : undefined}>{speech.money(net)}</span>
      </button>
      {range !== null && (
        <>
          <RangeStrip low={range.p5} value={net} high={range.p95} type={type} />
          <p className="small">
            {speech.say(accountWords.range_line, {
              low: speech.money(range.p5),
              high: speech.money(range.p95),
              loss: speech.share(range.loss_probability),
            })}
          </p>
        </>
      )}
    </>
  );
}

function Facts({ account }: Pick<ProfitFactsProps, "account">) {
  const speech = useSpeech(account.currency);
  const { economics, hours, told } = account;
  const all = Object.values(hours).reduce((sum, one) => sum + one, 0);
  const money = (amount: number | null) =>
    amount === null || !told.goods ? "–" : speech.money(amount);
  const { days_late } = economics;
  const facts: readonly (readonly [Wording, string])[] = [
    [accountWords.per_hour, money(economics.net_profit_per_hour)],
    [accountWords.per_seller_hour, money(economics.net_profit_per_seller_hour)],
    [accountWords.hours, speech.number(all)],
    [accountWords.orders, speech.number(economics.orders)],
    [accountWords.problems, speech.number(economics.problems)],
    [accountWords.days_late, days_late === null ? "–" : speech.number(days_late, 1)],
  ];
  return (
    <dl className="facts">
      {facts.map(([title, figure]) => (
        <div key={title.en}>
          <dt>{speech.say(title)}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}

interface RangeStripProps {
  readonly low: number;
  readonly value: number;
  readonly high: number;
  readonly type: string | null;
}

/** A range on a line that also shows nought; the sentence below says the same. */
function RangeStrip({ low, value, high, type }: RangeStripProps) {
  const { zero, bars } = barPlaces([
    { from: low, to: high },
    { from: value, to: value },
  ]);
  const [line, dot] = bars;
  return (
    <div className="range-strip" data-type={type} aria-hidden="true">
      <span className="range-zero" style={{ insetInlineStart: `${zero}%` }} />
      <span
        className="range-line"
        style={{ insetInlineStart: `${line?.start ?? 0}%`, inlineSize: `${line?.width ?? 0}%` }}
      />
      <span className="range-dot" style={{ insetInlineStart: `${dot?.start ?? 0}%` }} />
    </div>
  );
}
