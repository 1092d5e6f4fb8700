import { WideTable } from "../../parts/WideTable.tsx";
import { useSay } from "../../words/language-context.ts";
import { costModelWords } from "./cost-model-words.ts";
import { type ModelForm, roleFields } from "./model-form.ts";
import { NumberField } from "./NumberField.tsx";
import type { SetValue } from "./toml-values.ts";

interface RoleFiguresProps {
  readonly roles: ModelForm["roles"];
  readonly onSet: SetValue;
}

/** What each role costs and how much of its time there is. */
export function RoleFigures({ roles, onSet }: RoleFiguresProps) {
  const say = useSay();
  return (
    <section>
      <h2>{say(costModelWords.roles)}</h2>
      <p className="soft">
        {say(roles.length === 0 ? costModelWords.no_roles : costModelWords.roles_told)}
      </p>
      {roles.length > 0 && (
        <WideTable label={say(costModelWords.roles)}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say(costModelWords.role)}</th>
                {roleFields.map((field) => (
                  <th key={field} scope="col" className="figure">
                    {say(costModelWords[field])}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {roles.map(({ name, fields }) => (
                <tr key={name}>
                  <th scope="row">{name.replaceAll("_", " ")}</th>
                  {roleFields.map((field) => (
                    <td key={field} className="figure">
                      <NumberField
                        label={say(costModelWords.field_of, {
                          field: say(costModelWords[field]),
                          of: name.replaceAll("_", " "),
                        })}
                        value={fields[field]}
                        onChange={(value) => onSet(["roles", name, field], `${value}`)}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </section>
  );
}
