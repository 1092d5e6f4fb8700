import type { FrontierPoint } from "../../../src/plan/shown-plan.ts";
import { Money } from "../../parts/Money.tsx";
import { WideTable } from "../../parts/WideTable.tsx";
import { useSay, useSpeech } from "../../words/language-context.ts";
import { planWords } from "./plan-words.ts";

interface FrontierTableProps {
  readonly points: readonly FrontierPoint[];
  readonly currency: string;
  readonly chosen: number;
  readonly onChoose: (point: number) => void;
}

/** The plans of the chart as a table. */
export function FrontierTable({ points, currency, chosen, onChoose }: FrontierTableProps) {
  const say = useSay();
  const speech = useSpeech(currency);
  return (
    <WideTable label={say(planWords.frontier)}>
      <table className="plan-table frontier-table">
        <thead>
          <tr>
            <th scope="col">{say(planWords.plan)}</th>
            <th scope="col" className="figure">
              {say(planWords.firm_profit)}
            </th>
            <th scope="col" className="figure">
              {say(planWords.commission)}
            </th>
            <th scope="col" className="figure">
              {say(planWords.changes)}
            </th>
            <th scope="col" className="figure">
              {say(planWords.within)}
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ firm_profit, sellers_income, changes, gap }, i) => (
            <tr key={`${firm_profit} ${sellers_income}`} data-chosen={chosen === i}>
              <th scope="row">
                <label>
                  <input
                    type="radio"
                    name="frontier-point"
                    checked={chosen === i}
                    onChange={() => onChoose(i)}
                  />
                  {i + 1}
                </label>
              </th>
              <td className="figure">
                <Money amount={firm_profit} currency={currency} signed />
              </td>
              <td className="figure">
                <Money amount={sellers_income} currency={currency} signed />
              </td>
              <td className="figure">{speech.number(changes)}</td>
              <td className="figure">{gap === null ? "–" : speech.share(gap, 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
