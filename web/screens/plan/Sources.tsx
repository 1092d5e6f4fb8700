import type { ShownPlan } from "../../../src/plan/shown-plan.ts";
import { Money } from "../../parts/Money.tsx";
import { useSay, useSpeech } from "../../words/language-context.ts";
import { planWords } from "./plan-words.ts";
import "./sources.css";

interface SourcesProps {
  readonly plan: ShownPlan;
}

/** Where the change of the firm's profit comes from, the largest first. */
export function Sources({ plan }: SourcesProps) {
  const say = useSay();
  const speech = useSpeech(plan.currency);
  const sources = plan.sources.toSorted((a, b) => b.firm_profit - a.firm_profit);
  const most = Math.max(1, ...sources.map(({ firm_profit }) => firm_profit));
  return (
    <section>
      <h2>{say(planWords.sources)}</h2>
      <p className="soft">{say(planWords.sources_told, { quarters: plan.horizon_quarters })}</p>
      <table className="plan-table">
        <thead>
          <tr>
            <th scope="col">{say(planWords.way)}</th>
            <th scope="col" className="figure">
              {say(planWords.accounts)}
            </th>
            <th scope="col" className="figure">
              {say(planWords.firm_profit)}
            </th>
          </tr>
        </thead>
        <tbody>
          {sources.map(({ source, title, accounts, firm_profit }) => (
            <tr key={source}>
              <th scope="row">
                {title}
                <span
                  className="source-bar"
                  style={{ inlineSize: `${(100 * Math.max(0, firm_profit)) / most}%` }}
                />
              </th>
              <td className="figure">{speech.number(accounts)}</td>
              <td className="figure">
                <Money amount={firm_profit} currency={plan.currency} signed />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
