import { Popover } from "@base-ui/react/popover";
import type { AccountColumn } from "../../../src/api/account-columns.ts";
import { useSay } from "../../words/language-context.ts";
import type { AccountsSearch } from "./accounts-search.ts";
import { accountsWords } from "./accounts-words.ts";
import { writtenColumns } from "./chosen-columns.ts";

interface ColumnChooserProps {
  /** All that the book has. */
  readonly columns: readonly AccountColumn[];
  readonly chosen: readonly AccountColumn[];
  readonly search: AccountsSearch;
  readonly onSearch: (change: Partial<AccountsSearch>) => void;
}

/** Chooses the columns of the table and their order. */
export function ColumnChooser({ columns, chosen, search, onSearch }: ColumnChooserProps) {
  const say = useSay();
  const ids = chosen.map(({ id }) => id);
  const show = (next: readonly string[]) => onSearch({ columns: writtenColumns(columns, next) });
  const toggle = (id: string) =>
    show(ids.includes(id) ? ids.filter((one) => one !== id) : inOrder(columns, [...ids, id]));
  return (
    <Popover.Root>
      <Popover.Trigger>{say(accountsWords.columns)}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner align="end" sideOffset={4} className="popup-place">
          <Popover.Popup className="popup sheet">
            <Popover.Title>{say(accountsWords.columns_title)}</Popover.Title>
            <div className="sheet-acts">
              <button type="button" onClick={() => onSearch({ columns: undefined })}>
                {say(accountsWords.columns_first)}
              </button>
              <button type="button" onClick={() => show(columns.map(({ id }) => id))}>
                {say(accountsWords.columns_all)}
              </button>
              <label className="tick">
                <input
                  type="checkbox"
                  checked={search.cents ?? false}
                  onChange={({ target }) => onSearch({ cents: target.checked || undefined })}
                />
                {say(accountsWords.cents)}
              </label>
            </div>
            <ul className="column-list">
              {listed(columns, chosen).map((column) => (
                <li key={column.id}>
                  <label className="tick">
                    <input
                      type="checkbox"
                      checked={ids.includes(column.id)}
                      onChange={() => toggle(column.id)}
                    />
                    {say(column.title)}
                  </label>
                  {ids.includes(column.id) && <Moves column={column} ids={ids} onMove={show} />}
                </li>
              ))}
            </ul>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

interface MovesProps {
  readonly column: AccountColumn;
  readonly ids: readonly string[];
  readonly onMove: (ids: readonly string[]) => void;
}

/** The name stays first; all others can change places with their neighbours. */
function Moves({ column, ids, onMove }: MovesProps) {
  const say = useSay();
  const place = ids.indexOf(column.id);
  const title = say(column.title);
  return (
    <span className="column-moves">
      <button
        type="button"
        aria-label={say(accountsWords.to_left, { column: title })}
        disabled={place <= 1}
        onClick={() => onMove(swapped(ids, place - 1))}
      >
        ↑
      </button>
      <button
        type="button"
        aria-label={say(accountsWords.to_right, { column: title })}
        disabled={place === ids.length - 1}
        onClick={() => onMove(swapped(ids, place))}
      >
        ↓
      </button>
    </span>
  );
}

/** Those that are shown stand in their order, then all others. */
function listed(
  columns: readonly AccountColumn[],
  chosen: readonly AccountColumn[],
): readonly AccountColumn[] {
  const others = columns.filter((column) => !chosen.includes(column));
  return [...chosen, ...others].filter(({ id }) => id !== "name");
}

/** Puts a new column where the book's own order has it among those that are shown. */
function inOrder(columns: readonly AccountColumn[], ids: readonly string[]): readonly string[] {
  const added = ids.at(-1) ?? "";
  const placeOf = (id: string) => columns.findIndex((column) => column.id === id);
  const others = ids.slice(0, -1);
  const before = others.findIndex((id) => placeOf(id) > placeOf(added));
  return before < 0 ? ids : others.toSpliced(before, 0, added);
}

function swapped(ids: readonly string[], place: number): readonly string[] {
  const pair = [ids[place + 1] ?? "", ids[place] ?? ""];
  return ids.toSpliced(place, 2, ...pair);
}
