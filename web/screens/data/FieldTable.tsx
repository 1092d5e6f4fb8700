import { useId } from "react";
import type { FileSection } from "../../../src/api/uploads.ts";
import { type TableName, tableOf } from "../../../src/ledger/tables.ts";
import { type Column, Table } from "../../parts/Table.tsx";
import { useSay } from "../../words/language-context.ts";
import { dataWords } from "./data-words.ts";
import type { FieldColumns } from "./suggest-fields.ts";

interface FieldTableProps {
  readonly section: FileSection;
  readonly table: TableName;
  readonly fields: FieldColumns;
  readonly onFeed: (field: string, column: string) => void;
}

type Field = ReturnType<typeof tableOf>["fields"][number];

/** The fields of a table of the ledger, each with the column that feeds it and what its first row holds. */
export function FieldTable({ section, table, fields, onFeed }: FieldTableProps) {
  const say = useSay();
  const id = useId();
  const valueOf = (column: string) => section.rows[0]?.[section.columns.indexOf(column)] ?? "";
  const columns: readonly Column<Field>[] = [
    {
      head: say(dataWords.field),
      cell: ({ name, required }) => (
        <span id={`${id}-${name}`}>
          <code>{name}</code>
          {required === true && <span className="soft"> {say(dataWords.needed)}</span>}
        </span>
      ),
    },
    {
      head: say(dataWords.from_column),
      cell: ({ name }) => (
        <select
          aria-labelledby={`${id}-${name}`}
          value={fields[name] ?? ""}
          onChange={({ target }) => onFeed(name, target.value)}
        >
          <option value="">{say(dataWords.no_column)}</option>
          {section.columns.map((column) => (
            <option key={column} value={column}>
              {column}
            </option>
          ))}
        </select>
      ),
    },
    {
      head: say(dataWords.first_row),
      className: "sample",
      cell: ({ name }) => valueOf(fields[name] ?? ""),
    },
  ];
  return (
    <Table
      label={say(dataWords.mapping, { name: section.name })}
      columns={columns}
      rows={tableOf(table).fields}
      keyOf={({ name }) => name}
    />
  );
}
