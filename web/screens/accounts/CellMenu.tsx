import { Menu } from "@base-ui/react/menu";
import type { RefObject } from "react";
import type { AccountColumn } from "../../../src/api/account-columns.ts";
import type { AccountTable } from "../../../src/api/account-table.ts";
import { useSay } from "../../words/language-context.ts";
import type { AccountsSearch } from "./accounts-search.ts";
import { accountsWords } from "./accounts-words.ts";
import { cellFilters } from "./cell-filters.ts";

/** A cell whose menu is open. */
export interface ChosenCell {
  readonly row: number;
  readonly column: AccountColumn;
  readonly anchor: HTMLElement | null;
}

interface CellMenuProps {
  readonly chosen: ChosenCell | null;
  readonly table: AccountTable;
  readonly textOf: (column: AccountColumn, row: number) => string;
  readonly search: AccountsSearch;
  readonly onSearch: (change: Partial<AccountsSearch>) => void;
  readonly onOpen: (row: number) => void;
  readonly onClose: () => void;
  /** Where the keyboard goes when the menu closes. */
  readonly returnsTo: RefObject<HTMLElement | null>;
}

/** What can be done with a value of the table: filter by it, or open its account. */
export function CellMenu(props: CellMenuProps) {
  const { chosen, onClose, returnsTo } = props;
  return (
    <Menu.Root
      open={chosen !== null}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Menu.Portal>
        <Menu.Positioner anchor={chosen?.anchor ?? null} align="start" className="popup-place">
          <Menu.Popup className="popup menu" finalFocus={returnsTo}>
            {chosen !== null && <Items {...props} chosen={chosen} />}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

interface ItemsProps extends CellMenuProps {
  readonly chosen: ChosenCell;
}

function Items({ chosen, table, textOf, search, onSearch, onOpen }: ItemsProps) {
  const say = useSay();
  const { row, column } = chosen;
  const value = textOf(column, row);
  const name = table.name[row] ?? table.account_id[row] ?? "";
  return (
    <>
      {cellFilters({ table, column, row, search }).map(({ word, change }) => (
        <Menu.Item key={word} className="menu-item" onClick={() => onSearch(change)}>
          {say(accountsWords[word], { value })}
        </Menu.Item>
      ))}
      <Menu.Separator className="menu-line" />
      <Menu.Item className="menu-item" onClick={() => onOpen(row)}>
        {say(accountsWords.open, { name })}
      </Menu.Item>
    </>
  );
}
