import type { MovedCapacity } from "../../../src/api/cost-model.ts";
import { Money } from "../../parts/Money.tsx";
import { WideTable } from "../../parts/WideTable.tsx";
import { useSay, useSpeech } from "../../words/language-context.ts";
import { costModelWords } from "./cost-model-words.ts";

interface CapacityTableProps {
  readonly capacity: readonly MovedCapacity[];
  readonly currency: string;
}

/** How many hours each role has, how many are used, and what the rest costs. */
export function CapacityTable({ capacity, currency }: CapacityTableProps) {
  const say = useSay();
  const speech = useSpeech(currency);
  const hours = (minutes: number | undefined) =>
    minutes === undefined ? "–" : speech.number(minutes / 60);
  if (capacity.length === 0) return null;
  return (
    <section>
      <h2>{say(costModelWords.capacity)}</h2>
      <p className="soft">{say(costModelWords.capacity_told)}</p>
      <WideTable label={say(costModelWords.capacity)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say(costModelWords.role)}</th>
              <th scope="col" className="figure">
                {say(costModelWords.supplied)}
              </th>
              <th scope="col" className="figure">
                {say(costModelWords.used)}
              </th>
              <th scope="col" className="figure">
                {say(costModelWords.unused)}
              </th>
              <th scope="col" className="figure">
                {say(costModelWords.unused_saved)}
              </th>
              <th scope="col" className="figure">
                {say(costModelWords.unused_cost)}
              </th>
            </tr>
          </thead>
          <tbody>
            {capacity.map(({ role, saved, changed }) => (
              <tr key={role}>
                <th scope="row">{role.replaceAll("_", " ")}</th>
                <td className="figure">{hours(changed?.supplied_minutes)}</td>
                <td className="figure">{hours(changed?.used_minutes)}</td>
                <td className="figure">{hours(changed?.unused_minutes)}</td>
                <td className="figure">{hours(saved?.unused_minutes)}</td>
                <td className="figure">
                  <Money amount={changed?.unused_cost ?? null} currency={currency} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </section>
  );
}
