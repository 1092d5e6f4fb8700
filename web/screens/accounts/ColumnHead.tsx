import type { AccountColumn } from "../../../src/api/account-columns.ts";
import { useSay } from "../../words/language-context.ts";
import {
  type AccountsSearch,
  sortAfter,
  sortIn,
  whereAfter,
  writtenSort,
} from "./accounts-search.ts";
import { accountsWords } from "./accounts-words.ts";
import { isFigure } from "./condition.ts";
import { ColumnFilter } from "./ColumnFilter.tsx";
import "./column-head.css";

interface ColumnHeadProps {
  readonly column: AccountColumn;
  readonly search: AccountsSearch;
  readonly onSearch: (change: Partial<AccountsSearch>) => void;
}

/** The title of a column, which sorts by it, and its filter. */
export function ColumnHead({ column, search, onSearch }: ColumnHeadProps) {
  const say = useSay();
  const { id, unit, title, told } = column;
  const sort = sortIn(search);
  const place = sort.findIndex((one) => one.id === id);
  const sorted = sort[place];
  const by = (isAdded: boolean) => {
    const next = sortAfter(sort, { id, is_descending: isFigure(unit) }, isAdded);
    onSearch({ sort: writtenSort(next) });
  };
  return (
    <th
      scope="col"
      className={isFigure(unit) ? "figure" : unit}
      aria-sort={sorted === undefined ? undefined : sortName(sorted.is_descending)}
    >
      <button
        type="button"
        title={told === null ? say(accountsWords.sort, { column: say(title) }) : say(told)}
        onClick={({ shiftKey }) => by(shiftKey)}
      >
        {say(title)}
        {sorted !== undefined && (
          <span className="sort-mark" aria-hidden="true">
            {sorted.is_descending ? "▼" : "▲"}
            {sort.length > 1 && place + 1}
          </span>
        )}
      </button>
      {unit !== "type" && (
        <ColumnFilter
          column={column}
          written={search.where?.[id] ?? null}
          onChange={(written) => onSearch({ where: whereAfter(search, id, written) })}
        />
      )}
    </th>
  );
}

function sortName(isDescending: boolean): "descending" | "ascending" {
  return isDescending ? "descending" : "ascending";
}
