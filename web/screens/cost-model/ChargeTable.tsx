import { WideTable } from "../../parts/WideTable.tsx";
import { useSay } from "../../words/language-context.ts";
import { costModelWords } from "./cost-model-words.ts";
import type { ModelForm } from "./model-form.ts";
import { NumberField } from "./NumberField.tsx";
import { PointCells } from "./PointCells.tsx";
import type { SetValue } from "./toml-values.ts";

interface ChargeTableProps {
  readonly charges: ModelForm["charges"];
  readonly onSet: SetValue;
}

/** What is paid straight for each piece of work. */
export function ChargeTable({ charges, onSet }: ChargeTableProps) {
  const say = useSay();
  return (
    <section>
      <h2>{say(costModelWords.charges)}</h2>
      <WideTable label={say(costModelWords.charges)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say(costModelWords.charge)}</th>
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
              <th scope="col" className="figure">
                {say(costModelWords.avoidable)}
              </th>
            </tr>
          </thead>
          <tbody>
            {charges.map(({ name, per, amount, avoidable }, i) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>
                  <code>{per}</code>
                </td>
                <PointCells
                  of={name}
                  points={amount}
                  onChange={(value) => onSet(["charge", i, "amount"], value)}
                />
                <td className="figure">
                  <NumberField
                    label={say(costModelWords.field_of, {
                      field: say(costModelWords.avoidable),
                      of: name,
                    })}
                    value={avoidable}
                    onChange={(value) => onSet(["charge", i, "avoidable"], `${value}`)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </section>
  );
}
