/** A cell of a table by its place among those that are shown. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface PressedKey {
  readonly key: string;
  readonly rows: number;
  readonly columns: number;
  /** Rows in sight. */
  readonly page: number;
}

/** Returns the cell that a key leads to; null for a key that leads nowhere. */
export function cellAfterKey(
  { row, column }: CellPlace,
  { key, rows, columns, page }: PressedKey,
): CellPlace | null {
  const to = (nextRow: number, nextColumn = column): CellPlace => ({
    row: within(nextRow, rows),
    column: within(nextColumn, columns),
  });
  switch (key) {
    case "ArrowDown":
      return to(row + 1);
    case "ArrowUp":
      return to(row - 1);
    case "ArrowRight":
      return to(row, column + 1);
    case "ArrowLeft":
      return to(row, column - 1);
    case "PageDown":
      return to(row + page);
    case "PageUp":
      return to(row - page);
    case "Home":
      return to(0);
    case "End":
      return to(rows - 1);
    default:
      return null;
  }
}

function within(place: number, count: number): number {
  return Math.max(0, Math.min(place, count - 1));
}
