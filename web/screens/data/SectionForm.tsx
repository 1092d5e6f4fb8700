import type { FileSection } from "../../../src/api/uploads.ts";
import { tableNames } from "../../../src/ledger/tables.ts";
import { useSay } from "../../words/language-context.ts";
import { dataWords, tableWords } from "./data-words.ts";
import { FieldTable } from "./FieldTable.tsx";
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
  const { sheet, table, fields } = mapping;
  const missing = table === null ? [] : missingFields(table, fields);
  const choose = (name: string) => {
    const chosen = tableNames.find((one) => one === name) ?? null;
    const suggested = chosen === null ? {} : suggestFields(chosen, section.columns);
    onMap({ ...mapping, table: chosen, fields: suggested });
  };
  return (
    <div className="section-form">
      {sheet !== null && <h4>{section.name}</h4>}
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
        <FieldTable
          section={section}
          table={table}
          fields={fields}
          onFeed={(field, column) => onMap({ ...mapping, fields: { ...fields, [field]: column } })}
        />
      )}
      {missing.length > 0 && (
        <output className="missing-fields">
          {say(dataWords.missing_fields, { fields: missing.join(", ") })}
        </output>
      )}
    </div>
  );
}
