import { spelledKey } from "../costing/file-problems.ts";
import { suggestion } from "../costing/suggestion.ts";
import type { Sentence } from "../lib/language.ts";
import type { PlanFile } from "./terms-file.ts";

/** Returns a sentence for each account of the file that is none of `ids`. */
export function unknownAccounts(file: PlanFile, ids: readonly string[]): readonly Sentence[] {
  const known = new Set(ids);
  const unknown = Object.keys(file.accounts).filter((id) => !known.has(id));
  return unknown.map((id) => {
    const key = spelledKey(["accounts", id]);
    const near = suggestion(id, ids);
    return {
      en: `${key} is not an account of the book${near.en}; correct its id, or delete its table`,
      pl: `${key} – nie ma takiego klienta${near.pl}; popraw identyfikator albo usuń tę tabelę`,
    };
  });
}

/** Returns a sentence for each successor in the file who is none of the sellers `ids`. */
export function unknownSuccessors(file: PlanFile, ids: readonly string[]): readonly Sentence[] {
  const known = new Set(ids);
  return Object.entries(file.accounts).flatMap(([id, { successor }]) => {
    if (successor === null || known.has(successor)) return [];
    const key = spelledKey(["accounts", id, "successor"]);
    const near = suggestion(successor, ids);
    return {
      en: `${key} is ${JSON.stringify(successor)}, who is not a seller of the book${near.en}; correct the id, or delete the line`,
      pl: `${key} ma wartość ${JSON.stringify(successor)}, a nie ma takiego handlowca${near.pl}; popraw identyfikator albo usuń ten wiersz`,
    };
  });
}
