import { type KeyboardEvent, type MouseEvent, type RefObject, useState } from "react";
import type { AccountColumn } from "../../../src/api/account-columns.ts";
import { cellId } from "./AccountRow.tsx";
import { type CellPlace, cellAfterKey } from "./cell-after-key.ts";
import type { ChosenCell } from "./CellMenu.tsx";
import { revealColumn, rowHeight } from "./grid-measures.ts";
import type { AccountLinks, ShownAccounts } from "./use-accounts.ts";

/** The cell that the keyboard is at, and the one whose menu is open. */
export interface GridCells {
  readonly at: CellPlace;
  readonly hasFocus: boolean;
  readonly chosen: ChosenCell | null;
  /** Opens the account of a row of the table. */
  readonly open: (row: number | undefined) => void;
  readonly closeMenu: () => void;
  readonly handlers: {
    readonly onClick: (event: MouseEvent) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocus: (event: { readonly target: EventTarget }) => void;
    readonly onBlur: () => void;
  };
}

interface GridTerms {
  readonly shown: Pick<ShownAccounts, "table" | "chosen" | "rows">;
  readonly links: AccountLinks;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly grid: RefObject<HTMLElement | null>;
  readonly reveal: (index: number) => void;
}

/** Returns how the cells of the grid are gone through by keys and clicks. */
export function useGridCells({ shown, links, scroller, grid, reveal }: GridTerms): GridCells {
  const { table, chosen: columns, rows } = shown;
  const [place, setPlace] = useState<CellPlace>({ row: 0, column: 0 });
  const [hasFocus, setFocus] = useState(false);
  const [chosen, setChosen] = useState<ChosenCell | null>(null);
  const at = { ...place, row: Math.min(place.row, rows.length - 1) };
  const choose = (index: number, column: AccountColumn | undefined) => {
    const row = rows[index];
    if (row === undefined || column === undefined) return;
    const anchor = document.getElementById(cellId(index, columns.indexOf(column)));
    setChosen({ row, column, anchor });
  };
  const open = (row: number | undefined) => {
    const id = row === undefined ? undefined : table.account_id[row];
    if (id !== undefined) links.open(id);
  };
  const onClick = (event: MouseEvent) => {
    const cell = cellOf(event, columns);
    if (cell === null) return;
    setPlace(cell);
    if (!isOnLink(event)) {
      if (cell.column > 0) choose(cell.row, columns[cell.column]);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(rows[cell.row]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== grid.current || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter") return open(rows[at.row]);
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 4);
    const counts = { rows: rows.length, columns: columns.length, page };
    const next = event.key === "f" ? at : cellAfterKey(at, { key: event.key, ...counts });
    if (next === null) return;
    event.preventDefault();
    if (next === at) return choose(at.row, columns[at.column]);
    setPlace(next);
    reveal(next.row);
    revealColumn(scroller.current, next.column);
  };
  return {
    at,
    hasFocus,
    chosen,
    open,
    closeMenu: () => setChosen(null),
    handlers: {
      onClick,
      onKeyDown,
      onFocus: ({ target }) => setFocus(target === grid.current),
      onBlur: () => setFocus(false),
    },
  };
}

function isOnLink({ target }: MouseEvent): boolean {
  return target instanceof Element && target.closest("a") !== null;
}

function cellOf({ target }: MouseEvent, columns: readonly AccountColumn[]): CellPlace | null {
  const cell = target instanceof Element ? target.closest("[data-column]") : null;
  const row = Number(cell?.parentElement?.getAttribute("data-index") ?? Number.NaN);
  if (cell === null || Number.isNaN(row)) return null;
  const column = columns.findIndex(({ id }) => id === cell.getAttribute("data-column"));
  return { row, column };
}
