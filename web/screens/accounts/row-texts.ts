import type { AccountTable } from "../../../src/api/account-table.ts";
import { fenceWords } from "../../../src/api/account-column-words.ts";
import { typeWords } from "../../../src/account/type-words.ts";
import type { Language } from "../../../src/lib/language.ts";
import { folded } from "../../parts/folded.ts";

/** The texts of a table's rows in a language. */
export interface RowTexts {
  /** Name, id and owner of each row, folded. */
  readonly searched: readonly string[];
  /** Returns a column of text. */
  readonly column: (id: string) => readonly (string | null)[];
}

/** Returns the texts of a table; made once for a table and a language. */
export function rowTexts(table: AccountTable, language: Language): RowTexts {
  const columns: Readonly<Record<string, readonly (string | null)[]>> = {
    name: table.name.map((name, row) => name ?? table.account_id[row] ?? null),
    account_id: table.account_id,
    owner: table.owner,
    type: table.type.map((type) => (type === null ? null : typeWords[type][language])),
    ring_fence: table.ring_fence.map((fence) => fence && fenceWords[fence][language]),
  };
  return {
    searched: table.account_id.map((id, row) =>
      folded(`${table.name[row] ?? ""} ${id} ${table.owner[row] ?? ""}`),
    ),
    column: (id) => columns[id] ?? [],
  };
}
