import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type MouseEvent, useCallback, useRef, useState } from "react";
import type { AccountColumn } from "../../../src/api/account-columns.ts";
import type { AccountTable } from "../../../src/api/account-table.ts";
import { useSay } from "../../words/language-context.ts";
import { AccountRow, cellId } from "./AccountRow.tsx";
import type { AccountsSearch } from "./accounts-search.ts";
import { accountsWords } from "./accounts-words.ts";
import { cellText, type FigureStyle } from "./cell-text.ts";
import { type CellPlace, cellAfterKey } from "./cell-after-key.ts";
import { CellMenu, type ChosenCell } from "./CellMenu.tsx";
import { ColumnHead } from "./ColumnHead.tsx";
import type { RowTexts } from "./row-texts.ts";
import type { Rows } from "./shown-rows.ts";
import { TotalsRow } from "./TotalsRow.tsx";
import { usePrinting } from "./use-printing.ts";
import "../../parts/popup.css";
import "./accounts-grid.css";

interface AccountsGridProps {
  readonly table: AccountTable;
  readonly texts: RowTexts;
  readonly columns: readonly AccountColumn[];
  /** Those that are shown, in their order. */
  readonly rows: Rows;
  readonly style: FigureStyle;
  readonly label: string;
  readonly search: AccountsSearch;
  readonly onSearch: (change: Partial<AccountsSearch>) => void;
  readonly hrefOf: (account_id: string) => string;
  readonly onOpen: (account_id: string) => void;
}

const rowHeight = 36;
/** Title and filter above the rows, the sum below: rows behind them cannot be seen. */
const [headHeight, footHeight] = [88, 40];
const mostPrinted = 1000;

/** The table of accounts: only the rows in sight are in the page, however many there are. */
export function AccountsGrid(props: AccountsGridProps) {
  const { table, texts, columns, rows, style, search, onSearch, hrefOf, onOpen, label } = props;
  const say = useSay();
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<CellPlace>({ row: 0, column: 0 });
  const [hasFocus, setFocus] = useState(false);
  const [chosen, setChosen] = useState<ChosenCell | null>(null);
  const isPrinting = usePrinting();
  // oxlint-disable-next-line react/incompatible-library -- what it returns is used here alone, and memoized nowhere
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    scrollPaddingEnd: headHeight + footHeight,
    overscan: 10,
  });
  const textOf = useCallback(
    (column: AccountColumn, row: number) => cellText({ table, texts, style }, column, row),
    [table, texts, style],
  );
  const drawn = isPrinting ? firstPlaces(rows.length) : virtual.getVirtualItems();
  const [above, below] = isPrinting ? [0, 0] : roomAround(virtual.getTotalSize(), drawn);
  const activeRow = Math.min(at.row, rows.length - 1);

  const choose = (index: number, column: AccountColumn | undefined) => {
    const row = rows[index];
    const place = column === undefined ? -1 : columns.indexOf(column);
    const anchor = document.getElementById(cellId(index, place));
    if (row !== undefined && column !== undefined) setChosen({ row, column, anchor });
  };
  const open = (row: number | undefined) => {
    const id = row === undefined ? undefined : table.account_id[row];
    if (id !== undefined) onOpen(id);
  };
  const clicked = (event: MouseEvent) => {
    const cell = event.target instanceof Element ? event.target.closest("[data-column]") : null;
    const index = Number(cell?.parentElement?.getAttribute("data-index") ?? Number.NaN);
    if (cell === null || Number.isNaN(index)) return;
    const column = columns.findIndex(({ id }) => id === cell.getAttribute("data-column"));
    setAt({ row: index, column });
    if (event.target instanceof Element && event.target.closest("a") !== null) {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open(rows[index]);
    } else if (column > 0) choose(index, columns[column]);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.target !== grid.current || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter") return open(rows[activeRow]);
    if (event.key === "f") {
      event.preventDefault();
      return choose(activeRow, columns[at.column]);
    }
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 4);
    const next = cellAfterKey(
      { ...at, row: activeRow },
      { key: event.key, rows: rows.length, columns: columns.length, page },
    );
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    virtual.scrollToIndex(next.row);
    revealColumn(scroller.current, next.column);
  };
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
        aria-activedescendant={
          hasFocus && rows.length > 0 ? cellId(activeRow, at.column) : undefined
        }
        onClick={clicked}
        onKeyDown={pressed}
        onFocus={({ target }) => setFocus(target === grid.current)}
        onBlur={() => setFocus(false)}
      >
        <colgroup>
          {columns.map(({ id, unit }) => (
            <col key={id} style={{ width: `var(--col-${id === "name" ? id : unit})` }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <ColumnHead key={column.id} column={column} search={search} onSearch={onSearch} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Room height={above} columns={columns.length} />
          {drawn.map(({ index }) => (
            <AccountRow
              key={table.account_id[rows[index] ?? -1] ?? index}
              table={table}
              columns={columns}
              row={rows[index] ?? -1}
              index={index}
              textOf={textOf}
              hrefOf={hrefOf}
              active={index === activeRow && hasFocus ? at.column : null}
            />
          ))}
          <Room height={below} columns={columns.length} />
        </tbody>
        <tfoot>
          <TotalsRow table={table} columns={columns} rows={rows} style={style} />
        </tfoot>
      </table>
      {isPrinting && rows.length > mostPrinted && (
        <p>{say(accountsWords.print_part, { n: mostPrinted, all: rows.length })}</p>
      )}
      <CellMenu
        chosen={chosen}
        table={table}
        textOf={textOf}
        search={search}
        onSearch={onSearch}
        onOpen={open}
        onClose={() => setChosen(null)}
        returnsTo={grid}
      />
    </div>
  );
}

interface RoomProps {
  readonly height: number;
  readonly columns: number;
}

/** Stands for the rows that are out of sight. */
function Room({ height, columns }: RoomProps) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true" className="room">
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- there is nothing in it to label */}
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}

/** A width of its own lets the columns be as wide as they are told, whatever rows are in sight. */
function widthOf(columns: readonly AccountColumn[]): string {
  return `calc(${columns.map(({ id, unit }) => `var(--col-${id === "name" ? id : unit})`).join(" + ")})`;
}

function firstPlaces(count: number): readonly { readonly index: number }[] {
  return Array.from({ length: Math.min(count, mostPrinted) }, (_, index) => ({ index }));
}

function roomAround(
  whole: number,
  drawn: readonly { readonly index: number }[],
): readonly [number, number] {
  const [first, last] = [drawn[0]?.index ?? 0, drawn.at(-1)?.index ?? -1];
  return [first * rowHeight, Math.max(0, whole - (last + 1) * rowHeight)];
}

/** Brings a column from behind the first one, or from beyond the edge, into sight. */
function revealColumn(scroller: HTMLElement | null, column: number): void {
  const heads = scroller?.querySelectorAll<HTMLElement>("thead th");
  const [first, head] = [heads?.[0], heads?.[column]];
  if (scroller === null || first === undefined || head === undefined || column === 0) return;
  const left = head.offsetLeft - first.offsetWidth;
  const right = head.offsetLeft + head.offsetWidth - scroller.clientWidth;
  if (scroller.scrollLeft > left) scroller.scrollLeft = left;
  else if (scroller.scrollLeft < right) scroller.scrollLeft = right;
}
