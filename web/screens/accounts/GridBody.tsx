import type { AccountColumn } from "../../../src/api/account-columns.ts";
import { AccountRow } from "./AccountRow.tsx";
import type { CellPlace } from "./cell-after-key.ts";
import type { ShownAccounts } from "./use-accounts.ts";
import type { GridRows } from "./use-grid-rows.ts";

interface GridBodyProps {
  readonly shown: ShownAccounts;
  readonly gridRows: GridRows;
  readonly textOf: (column: AccountColumn, row: number) => string;
  readonly hrefOf: (account_id: string) => string;
  /** The cell that the keyboard is at; null where it is elsewhere. */
  readonly at: CellPlace | null;
}

/** The rows in sight, with room for those that are not. */
export function GridBody({ shown, gridRows, textOf, hrefOf, at }: GridBodyProps) {
  const { table, chosen: columns, rows } = shown;
  const { drawn, above, below } = gridRows;
  return (
    <tbody>
      <Room height={above} columns={columns.length} />
      {drawn.map(({ index }) => (
        <AccountRow
          key={table.account_id[rows[index] ?? -1] ?? index}
          {...{ table, columns, index, textOf, hrefOf }}
          row={rows[index] ?? -1}
          active={at?.row === index ? at.column : null}
        />
      ))}
      <Room height={below} columns={columns.length} />
    </tbody>
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
