import type { AccountTable } from "../../../src/api/account-table.ts";
import { fenceWords } from "../../../src/api/account-column-words.ts";
import { typeWords } from "../../../src/account/type-words.ts";
import type { Language } from "../../../src/lib/language.ts";
import { folded } from "../../parts/folded.ts";

/** The texts of a table's rows in a language. */
export interface RowTexts {
  /** Returns name, id and owner of each row, folded. */
  readonly searched: () => readonly string[];
  /** Returns a column of text. */
  readonly column: (id: string) => readonly (string | null)[];
}

/** Returns the texts of a table; each is made when it is first asked for, and once. */
export function rowTexts(table: AccountTable, language: Language): RowTexts {
  const columns = new Map<string, readonly (string | null)[]>();
  return {
    searched: once(() =>
      table.account_id.map((id, row) =>
        folded(`${table.name[row] ?? ""} ${id} ${table.owner[row] ?? ""}`),
      ),
    ),
    column: (id) => {
      const known = columns.get(id) ?? textsOf(table, id, language);
      columns.set(id, known);
      return known;
    },
  };
}

function textsOf(table: AccountTable, id: string, language: Language): readonly (string | null)[] {
  switch (id) {
    case "name":
      return table.name.map((name, row) => name ?? table.account_id[row] ?? null);
    case "account_id":
      return table.account_id;
    case "owner":
      return table.owner;
    case "type":
      return table.type.map((type) => (type === null ? null : typeWords[type][language]));
    case "ring_fence":
      return table.ring_fence.map((fence) => fence && fenceWords[fence][language]);
    default:
      return [];
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
