import { useCallback, useRef } from "react";
import type { AccountColumn } from "../../../src/api/account-columns.ts";
import { useSay } from "../../words/language-context.ts";
import { cellId } from "./AccountRow.tsx";
import type { AccountsSearch } from "./accounts-search.ts";
import { accountsWords } from "./accounts-words.ts";
import { CellMenu } from "./CellMenu.tsx";
import { cellText } from "./cell-text.ts";
import { ColumnHead } from "./ColumnHead.tsx";
import { GridBody } from "./GridBody.tsx";
import { columnWidth, widthOf } from "./grid-measures.ts";
import { TotalsRow } from "./TotalsRow.tsx";
import type { AccountLinks, ShownAccounts } from "./use-accounts.ts";
import { useGridCells } from "./use-grid-cells.ts";
import { useGridRows } from "./use-grid-rows.ts";
import "../../parts/popup.css";
import "./accounts-grid.css";

interface AccountsGridProps {
  readonly shown: ShownAccounts;
  readonly links: AccountLinks;
  readonly label: string;
  readonly search: AccountsSearch;
  readonly onSearch: (change: Partial<AccountsSearch>) => void;
}

/** The table of accounts: only the rows in sight are in the page, however many there are. */
export function AccountsGrid({ shown, links, label, search, onSearch }: AccountsGridProps) {
  const { table, chosen: columns, texts, style, rows } = shown;
  const say = useSay();
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const gridRows = useGridRows(rows.length, scroller);
  const cells = useGridCells({ shown, links, scroller, grid, reveal: gridRows.reveal });
  const { at, hasFocus, chosen } = cells;
  const { printed } = gridRows;
  const textOf = useCallback(
    (column: AccountColumn, row: number) => cellText({ table, texts, style }, column, row),
    [table, texts, style],
  );
  return (
    <div className="accounts-scroll" ref={scroller}>
      <table
        ref={grid}
        className="accounts-grid"
        style={{ width: widthOf(columns) }}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table whose cells the arrows go through is a grid
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-rowcount={rows.length + 2}
        aria-colcount={columns.length}
        aria-activedescendant={hasFocus && rows.length > 0 ? cellId(at.row, at.column) : undefined}
        {...cells.handlers}
      >
        <Columns columns={columns} />
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <ColumnHead key={column.id} column={column} search={search} onSearch={onSearch} />
            ))}
          </tr>
        </thead>
        <GridBody
          {...{ shown, gridRows, textOf }}
          hrefOf={links.hrefOf}
          at={hasFocus ? at : null}
        />
        <tfoot>
          <TotalsRow table={table} columns={columns} rows={rows} style={style} />
        </tfoot>
      </table>
      {printed !== null && <p>{say(accountsWords.print_part, { n: printed, all: rows.length })}</p>}
      <CellMenu
        {...{ chosen, table, textOf, search, onSearch }}
        onOpen={cells.open}
        onClose={cells.closeMenu}
        returnsTo={grid}
      />
    </div>
  );
}

function Columns({ columns }: { readonly columns: readonly AccountColumn[] }) {
  return (
    <colgroup>
      {columns.map((column) => (
        <col key={column.id} style={{ width: columnWidth(column) }} />
      ))}
    </colgroup>
  );
}
