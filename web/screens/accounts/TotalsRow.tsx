import { useMemo } from "react";
import type { AccountColumn } from "../../../src/api/account-columns.ts";
import type { AccountTable } from "../../../src/api/account-table.ts";
import { useSay } from "../../words/language-context.ts";
import { accountsWords } from "./accounts-words.ts";
import { figureText, type FigureStyle } from "./cell-text.ts";
import { type ColumnTotal, columnTotal } from "./column-total.ts";
import { isFigure } from "./condition.ts";
import type { Rows } from "./shown-rows.ts";

interface TotalsRowProps {
  readonly table: AccountTable;
  readonly columns: readonly AccountColumn[];
  readonly rows: Rows;
  readonly style: FigureStyle;
}

/** What the rows that are shown add up to. */
export function TotalsRow({ table, columns, rows, style }: TotalsRowProps) {
  const say = useSay();
  const totals = useMemo(
    () => columns.map((column) => columnTotal(table, rows, column)),
    [table, columns, rows],
  );
  return (
    <tr aria-rowindex={rows.length + 2}>
      {columns.map((column, place) =>
        column.id === "name" ? (
          <th key={column.id} scope="row">
            {say(accountsWords.total_label)}
          </th>
        ) : (
          <td key={column.id} className={isFigure(column.unit) ? "figure" : undefined}>
            <Total total={totals[place]} column={column} style={style} />
          </td>
        ),
      )}
    </tr>
  );
}

interface TotalProps {
  readonly total: ColumnTotal | undefined;
  readonly column: AccountColumn;
  readonly style: FigureStyle;
}

function Total({ total, column, style }: TotalProps) {
  const say = useSay();
  if (total === undefined || total.value === null) return null;
  const { value, unknown } = total;
  const text = figureText(value, column, style);
  const partly = unknown > 0 ? say(accountsWords.total_partly, { n: unknown }) : undefined;
  return (
    <span className={value < 0 ? "loss" : undefined} title={partly}>
      {text}
      {partly !== undefined && (
        <>
          <span aria-hidden="true">*</span>
          <span className="visually-hidden">{partly}</span>
        </>
      )}
    </span>
  );
}
