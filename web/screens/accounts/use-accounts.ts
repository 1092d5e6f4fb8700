import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useRouter } from "@tanstack/react-router";
import { useCallback, useDeferredValue, useMemo } from "react";
import { type AccountColumn, accountColumns } from "../../../src/api/account-columns.ts";
import type { AccountTable } from "../../../src/api/account-table.ts";
import { accountTableQuery } from "../../api/queries.ts";
import { useLanguage, useSpeech } from "../../words/language-context.ts";
import type { AccountsSearch } from "./accounts-search.ts";
import type { FigureStyle } from "./cell-text.ts";
import { chosenColumns } from "./chosen-columns.ts";
import { type RowTexts, rowTexts } from "./row-texts.ts";
import { filteredRows, type Rows, rowsOfTypes, sortedRows } from "./shown-rows.ts";

/** The table of accounts as an address wants it. */
export interface ShownAccounts {
  readonly table: AccountTable;
  readonly texts: RowTexts;
  readonly style: FigureStyle;
  /** All that the book has. */
  readonly columns: readonly AccountColumn[];
  readonly chosen: readonly AccountColumn[];
  /** Rows of any type that the other filters let through. */
  readonly filtered: Rows;
  readonly rows: Rows;
}

/** Returns the rows and columns that an address asks for; typing does not wait for them. */
export function useAccounts(asked: AccountsSearch): ShownAccounts {
  const { from, to } = asked;
  const { language } = useLanguage();
  const { data: table } = useSuspenseQuery(accountTableQuery({ from, to }));
  const search = useDeferredValue(asked);
  const speech = useSpeech(table.currency);
  const has_cents = search.cents ?? false;
  const style = useMemo(() => ({ speech, has_cents }), [speech, has_cents]);
  const texts = useMemo(() => rowTexts(table, language), [table, language]);
  const columns = useMemo(() => accountColumns(table.roles, table.charges), [table]);
  const { columns: named, q, types, where, sort } = search;
  const chosen = useMemo(() => chosenColumns(columns, { columns: named }), [columns, named]);
  const filtered = useMemo(
    () => filteredRows({ table, columns, texts, search: { q, where } }),
    [table, columns, texts, q, where],
  );
  const rows = useMemo(
    () =>
      sortedRows(
        rowsOfTypes(filtered, table, { types }),
        { table, columns, texts, search: { sort } },
        language,
      ),
    [filtered, table, columns, texts, types, sort, language],
  );
  return { table, texts, style, columns, chosen, filtered, rows };
}

/** Returns how the address of a screen is changed; what is not named stays as it is. */
export function useChangeSearch(
  screen: "/accounts" | "/map",
): (change: Partial<AccountsSearch>) => void {
  const navigate = useNavigate();
  return useCallback(
    (change) =>
      void navigate({
        to: screen,
        search: (now) => ({ ...now, ...change }),
        replace: true,
        resetScroll: false,
      }),
    [navigate, screen],
  );
}

/** Where an account of the table is opened. */
export interface AccountLinks {
  readonly hrefOf: (account_id: string) => string;
  readonly open: (account_id: string) => void;
}

/** Returns links to accounts in the window that is looked at. */
export function useAccountLinks({ from, to }: Pick<AccountsSearch, "from" | "to">): AccountLinks {
  const router = useRouter();
  const navigate = useNavigate();
  const linkTo = useCallback(
    (account_id: string) =>
      ({ to: "/accounts/$account_id", params: { account_id }, search: { from, to } }) as const,
    [from, to],
  );
  return {
    hrefOf: useCallback(
      (account_id: string) => router.buildLocation(linkTo(account_id)).href,
      [router, linkTo],
    ),
    open: useCallback(
      (account_id: string) => void navigate(linkTo(account_id)),
      [navigate, linkTo],
    ),
  };
}
