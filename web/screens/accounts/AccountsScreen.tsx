import "./accounts.css";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { ChangeDeskProvider } from "../../parts/ChangeDeskProvider.tsx";
import { useSay } from "../../words/language-context.ts";
import { AccountsGrid } from "./AccountsGrid.tsx";
import { AccountsHead } from "./AccountsHead.tsx";
import type { AccountsSearch } from "./accounts-search.ts";
import { accountsWords } from "./accounts-words.ts";
import { ClearFilters } from "./ClearFilters.tsx";
import { ColumnChooser } from "./ColumnChooser.tsx";
import { ExportMenu } from "./ExportMenu.tsx";
import { SavedViews } from "./SavedViews.tsx";
import { TypeChips } from "./TypeChips.tsx";
import { useAccountLinks, useAccounts, useChangeSearch } from "./use-accounts.ts";

/** Every account of the book: sorted, filtered, kept as a view, exported. */
export function AccountsScreen() {
  return (
    <ChangeDeskProvider>
      <Accounts />
    </ChangeDeskProvider>
  );
}

function Accounts() {
  const say = useSay();
  const search = useSearch({ from: "/accounts" });
  const navigate = useNavigate({ from: "/accounts" });
  const change = useChangeSearch("/accounts");
  const shown = useAccounts(search);
  const links = useAccountLinks(search);
  const { table, columns, chosen, filtered, rows } = shown;
  const view = (kept: AccountsSearch) =>
    void navigate({ search: ({ from, to }) => ({ ...kept, from, to }) });
  if (table.account_id.length === 0) return <NoAccounts />;
  return (
    <>
      <AccountsHead table={table} title={say(accountsWords.title)} />
      <div className="accounts-tools">
        <SearchField search={search} onSearch={change} />
        <TypeChips table={table} rows={filtered} search={search} onSearch={change} />
        <div className="accounts-acts">
          <SavedViews search={search} onView={view} />
          <ColumnChooser columns={columns} chosen={chosen} search={search} onSearch={change} />
          <ExportMenu table={table} columns={chosen} rows={rows} />
        </div>
      </div>
      <p className="accounts-count" role="status">
        {rows.length === table.account_id.length
          ? say(accountsWords.shown_all, { n: rows.length })
          : say(accountsWords.shown, { n: rows.length, all: table.account_id.length })}
        <ClearFilters search={search} title={say(accountsWords.clear)} onSearch={change} />
      </p>
      <AccountsGrid
        {...{ shown, links, search }}
        label={say(accountsWords.table)}
        onSearch={change}
      />
      {rows.length === 0 && (
        <section className="accounts-nothing">
          <h2>{say(accountsWords.nothing_found)}</h2>
          <p>{say(accountsWords.nothing_found_told, { all: table.account_id.length })}</p>
          <ClearFilters search={search} title={say(accountsWords.clear)} onSearch={change} />
        </section>
      )}
      <p className="accounts-keys soft">{say(accountsWords.keys)}</p>
    </>
  );
}

interface SearchFieldProps {
  readonly search: AccountsSearch;
  readonly onSearch: (change: Partial<AccountsSearch>) => void;
}

/** The slash leads to it from anywhere on the screen. */
function SearchField({ search, onSearch }: SearchFieldProps) {
  const say = useSay();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof Element && event.target.closest("input, select, textarea") !== null;
      if (event.key !== "/" || isTyping) return;
      event.preventDefault();
      field.current?.focus();
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, []);
  return (
    <input
      ref={field}
      type="search"
      className="accounts-search"
      aria-label={say(accountsWords.search)}
      aria-keyshortcuts="/"
      placeholder={say(accountsWords.search)}
      value={search.q ?? ""}
      onChange={({ target }) => onSearch({ q: target.value === "" ? undefined : target.value })}
    />
  );
}

function NoAccounts() {
  const say = useSay();
  return (
    <>
      <h1>{say(accountsWords.title)}</h1>
      <h2>{say(accountsWords.no_accounts)}</h2>
      <p>{say(accountsWords.no_accounts_told)}</p>
      <p>
        <Link to="/data">{say(accountsWords.to_data)}</Link>
      </p>
    </>
  );
}
