import { type AccountsSearch, isFiltered } from "./accounts-search.ts";

interface ClearFiltersProps {
  readonly search: AccountsSearch;
  readonly title: string;
  readonly onSearch: (change: Partial<AccountsSearch>) => void;
}

/** Takes all filters off; nothing where there is none. */
export function ClearFilters({ search, title, onSearch }: ClearFiltersProps) {
  if (!isFiltered(search)) return null;
  return (
    <button
      type="button"
      className="plain"
      onClick={() => onSearch({ q: undefined, types: undefined, where: undefined })}
    >
      {title}
    </button>
  );
}
