import { memo } from "react";
import type { AccountColumn } from "../../../src/api/account-columns.ts";
import type { AccountTable } from "../../../src/api/account-table.ts";
import { TypeMark } from "../../parts/TypeMark.tsx";
import { isFigure } from "./condition.ts";
import { unknownText } from "./cell-text.ts";

interface AccountRowProps {
  readonly table: AccountTable;
  readonly columns: readonly AccountColumn[];
  /** Its place in the table's columns. */
  readonly row: number;
  /** Its place among the rows that are shown. */
  readonly index: number;
  readonly textOf: (column: AccountColumn, row: number) => string;
  readonly hrefOf: (account_id: string) => string;
  /** The place of the cell that the keyboard is at; null where it is in another row. */
  readonly active: number | null;
}

/** One account of the table. */
export const AccountRow = memo(function AccountRow(props: AccountRowProps) {
  const { table, columns, row, index, textOf, active } = props;
  return (
    <tr aria-rowindex={index + 2} data-index={index} className={active === null ? undefined : "at"}>
      {columns.map((column, place) => {
        const { id, unit } = column;
        const cell = {
          id: cellId(index, place),
          "data-column": id,
          ...(active === place && { "data-active": true, "aria-selected": true }),
        };
        if (id === "name")
          return (
            <th key={id} scope="row" {...cell}>
              <Name {...props} text={textOf(column, row)} />
            </th>
          );
        const text = textOf(column, row);
        const value = table.figures[id]?.[row];
        return (
          <td key={id} {...cell} className={classOf(unit, value)}>
            {unit === "type" ? <Type type={table.type[row] ?? null} /> : text}
          </td>
        );
      })}
    </tr>
  );
});

/** Returns the id of a cell by its place among those that are shown. */
export function cellId(index: number, column: number): string {
  return `account-cell-${index}-${column}`;
}

function classOf(unit: AccountColumn["unit"], value: number | null | undefined) {
  if (!isFigure(unit)) return undefined;
  return value !== null && value !== undefined && value < 0 && unit === "money"
    ? "figure loss"
    : "figure";
}

function Name({ table, row, hrefOf, text }: AccountRowProps & { readonly text: string }) {
  const id = table.account_id[row] ?? "";
  const type = table.type[row] ?? null;
  return (
    <a href={hrefOf(id)} tabIndex={-1} title={text} data-type={type ?? undefined}>
      {text}
    </a>
  );
}

function Type({ type }: { readonly type: AccountTable["type"][number] }) {
  return type === null ? unknownText : <TypeMark type={type} />;
}
