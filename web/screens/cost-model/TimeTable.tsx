import { WideTable } from "../../parts/WideTable.tsx";
import { useSay } from "../../words/language-context.ts";
import { costModelWords } from "./cost-model-words.ts";
import type { ModelForm } from "./model-form.ts";
import { PointCells } from "./PointCells.tsx";
import type { SetValue } from "./toml-values.ts";

interface TimeTableProps {
  readonly time: ModelForm["time"];
  readonly onSet: SetValue;
}

/** How many minutes each piece of work takes. */
export function TimeTable({ time, onSet }: TimeTableProps) {
  const say = useSay();
  if (time.length === 0) return null;
  return (
    <section>
      <h2>{say(costModelWords.time)}</h2>
      <p className="soft">{say(costModelWords.time_told)}</p>
      <WideTable label={say(costModelWords.time)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say(costModelWords.role)}</th>
              <th scope="col">{say(costModelWords.per)}</th>
              <th scope="col" className="figure">
                {say(costModelWords.likely)}
              </th>
              <th scope="col" className="figure">
                {say(costModelWords.low)}
              </th>
              <th scope="col" className="figure">
                {say(costModelWords.high)}
              </th>
            </tr>
          </thead>
          <tbody>
            {time.map(({ role, per, minutes }, i) => (
              <tr key={`${role} ${per}`}>
                <th scope="row">{role.replaceAll("_", " ")}</th>
                <td>
                  <code>{per}</code>
                </td>
                <PointCells
                  of={`${role.replaceAll("_", " ")}, ${per}`}
                  points={minutes}
                  onChange={(value) => onSet(["time", i, "minutes"], value)}
                />
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </section>
  );
}
