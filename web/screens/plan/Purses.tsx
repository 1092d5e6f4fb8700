import type { ShownPlan } from "../../../src/plan/shown-plan.ts";
import { Money } from "../../parts/Money.tsx";
import { WideTable } from "../../parts/WideTable.tsx";
import { useSay, useSpeech } from "../../words/language-context.ts";
import { planWords } from "./plan-words.ts";
import "./purses.css";

interface PursesProps {
  readonly plan: ShownPlan;
}

const figures = ["today", "year_1", "year_2", "commission_on_losses"] as const;
const heads = { commission_on_losses: planWords.on_losses, ...planWords };

/** Every seller's commission under the plan, and where commission pays for what harms the firm. */
export function Purses({ plan }: PursesProps) {
  const say = useSay();
  const speech = useSpeech(plan.currency);
  const { sellers, commission_conflict: conflict, currency } = plan;
  if (sellers.length === 0) return null;
  const wording = conflict.accounts === 0 ? planWords.no_conflict : planWords.conflict;
  const sum = (figure: (typeof figures)[number]) =>
    sellers.reduce((total, seller) => total + seller[figure], 0);
  return (
    <section>
      <h2>{say(planWords.purses)}</h2>
      <p>{say(wording, { amount: speech.money(conflict.on_losses), n: conflict.accounts })}</p>
      <p className="soft">{say(planWords.purses_told, { quarters: plan.horizon_quarters })}</p>
      <WideTable label={say(planWords.purses)}>
        <table className="plan-table purses">
          <thead>
            <tr>
              <th scope="col">{say(planWords.seller)}</th>
              {figures.map((figure) => (
                <th key={figure} scope="col" className="figure">
                  {say(heads[figure])}
                </th>
              ))}
              <th scope="col" className="figure">
                {say(planWords.own_best)}
              </th>
              <th scope="col" className="said">
                {say(planWords.in_words)}
              </th>
            </tr>
          </thead>
          <tbody>
            {sellers.map((seller) => (
              <tr key={seller.employee_id}>
                <th scope="row">{seller.name ?? seller.employee_id}</th>
                {figures.map((figure) => (
                  <td key={figure} className="figure">
                    <Money amount={seller[figure]} currency={currency} />
                  </td>
                ))}
                <td className="figure">
                  <Money amount={beyond(seller.own_best)} currency={currency} signed />
                </td>
                <td className="said">{seller.sentence}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say(planWords.all_sellers)}</th>
              {figures.map((figure) => (
                <td key={figure} className="figure">
                  <Money amount={sum(figure)} currency={currency} />
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </WideTable>
    </section>
  );
}

/** What the best plan for a seller would bring beyond this one. */
function beyond(own: ShownPlan["sellers"][number]["own_best"]): number | null {
  return own === null ? null : Math.max(0, own.income - own.planned_income);
}
