import type { ShownPlan } from "../../../src/plan/shown-plan.ts";
import { Money } from "../../parts/Money.tsx";
import { WideTable } from "../../parts/WideTable.tsx";
import { useSay } from "../../words/language-context.ts";
import { planWords } from "./plan-words.ts";
import { QuarterBars } from "./QuarterBars.tsx";

interface EarningsProps {
  readonly plan: ShownPlan;
}

const years = ["today", "year_1", "year_2"] as const;

/** What the firm and its sellers earn today and under the plan, year by year and quarter by quarter. */
export function Earnings({ plan }: EarningsProps) {
  const say = useSay();
  const { firm, sellers, currency } = plan;
  const commission = (year: (typeof years)[number]) =>
    sellers.reduce((sum, seller) => sum + seller[year], 0);
  return (
    <section>
      <h2>{say(planWords.earnings)}</h2>
      <p className="soft">{say(planWords.earnings_told, { currency })}</p>
      <WideTable label={say(planWords.earnings)}>
        <table className="plan-table">
          <thead>
            <tr>
              <th scope="col">{say(planWords.who)}</th>
              {years.map((year) => (
                <th key={year} scope="col" className="figure">
                  {say(planWords[year])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{say(planWords.firm_profit)}</th>
              {years.map((year) => (
                <td key={year} className="figure">
                  <Money amount={firm[year]} currency={currency} />
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">{say(planWords.commission)}</th>
              {years.map((year) => (
                <td key={year} className="figure">
                  <Money amount={commission(year)} currency={currency} />
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </WideTable>
      <QuarterBars plan={plan} />
    </section>
  );
}
