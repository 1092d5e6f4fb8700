import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { accountTableQuery } from "../../api/queries.ts";

/** The accounts of the book by id and by name. */
export interface AccountNames {
  /** Returns what an account is called: its name, or its id where the book has none. */
  readonly called: (account_id: string) => string;
  /** Names with their ids, in the order of the names. */
  readonly all: readonly NamedId[];
}

export interface NamedId {
  readonly account_id: string;
  readonly name: string;
}

/** Returns the names of accounts; until they have come, ids stand for them. */
export function useAccountNames(): AccountNames {
  const { data: table } = useQuery(accountTableQuery({}));
  return useMemo(() => {
    const all = (table?.account_id ?? []).map((account_id, i) => ({
      account_id,
      name: table?.name[i] ?? account_id,
    }));
    const names = new Map(all.map(({ account_id, name }) => [account_id, name]));
    return {
      called: (account_id) => names.get(account_id) ?? account_id,
      all: all.toSorted((a, b) => a.name.localeCompare(b.name)),
    };
  }, [table]);
}
