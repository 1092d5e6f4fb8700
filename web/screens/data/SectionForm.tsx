import { useId } from "react";
import type { FileSection } from "../../../src/api/uploads.ts";
import { tableNames, tableOf } from "../../../src/ledger/tables.ts";
import { WideTable } from "../../parts/WideTable.tsx";
import { useSay } from "../../words/language-context.ts";
import { dataWords, tableWords } from "./data-words.ts";
import type { SectionMapping } from "./mapping-text.ts";
import { StyleChoice } from "./StyleChoice.tsx";
import { missingFields, suggestFields } from "./suggest-fields.ts";

interface SectionFormProps {
  readonly section: FileSection;
  readonly mapping: SectionMapping;
  readonly onMap: (mapping: SectionMapping) => void;
}

/** Chooses the table of one list of a file, and the column of each of its fields. */
export function SectionForm({ section, mapping, onMap }: SectionFormProps) {
  const say = useSay();
  const id = useId();
  const { table, fields } = mapping;
  const missing = table === null ? [] : missingFields(table, fields);
  const valueOf = (column: string) => section.rows[0]?.[section.columns.indexOf(column)] ?? "";
  const choose = (name: string) => {
    const chosen = tableNames.find((one) => one === name) ?? null;
    const suggested = chosen === null ? {} : suggestFields(chosen, section.columns);
    onMap({ ...mapping, table: chosen, fields: suggested });
  };
  return (
    <div className="section-form">
      {mapping.sheet !== null && <h4>{section.name}</h4>}
      <p className="section-head">
        <label>
          {say(dataWords.into)}{" "}
          <select value={table ?? ""} onChange={({ target }) => choose(target.value)}>
            <option value="">{say(dataWords.leave_out)}</option>
            {tableNames.map((name) => (
              <option key={name} value={name}>
                {say(tableWords[name])}
              </option>
            ))}
          </select>
        </label>
        <StyleChoice mapping={mapping} onMap={onMap} />
      </p>
      {table !== null && (
        <WideTable label={say(dataWords.mapping, { name: section.name })}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say(dataWords.field)}</th>
                <th scope="col">{say(dataWords.from_column)}</th>
                <th scope="col">{say(dataWords.first_row)}</th>
              </tr>
            </thead>
            <tbody>
              {tableOf(table).fields.map(({ name, required }) => (
                <tr key={name}>
                  <th scope="row" id={`${id}-${name}`}>
                    <code>{name}</code>
                    {required === true && <span className="soft"> {say(dataWords.needed)}</span>}
                  </th>
                  <td>
                    <select
                      aria-labelledby={`${id}-${name}`}
                      value={fields[name] ?? ""}
                      onChange={({ target }) =>
                        onMap({ ...mapping, fields: { ...fields, [name]: target.value } })
                      }
                    >
                      <option value="">{say(dataWords.no_column)}</option>
                      {section.columns.map((column) => (
                        <option key={column} value={column}>
                          {column}
                        </option>
                      ))}
                    </select>
                  </td>
                  <td className="sample">{valueOf(fields[name] ?? "")}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
      {missing.length > 0 && (
        <output className="missing-fields">
          {say(dataWords.missing_fields, { fields: missing.join(", ") })}
        </output>
      )}
    </div>
  );
}
