import { spelledKey } from "../costing/file-problems.ts";
import { suggestion } from "../costing/suggestion.ts";
import type { PlanFile } from "./terms-file.ts";

/** Returns a sentence for each account of the file that is none of `ids`. */
export function unknownAccounts(file: PlanFile, ids: readonly string[]): readonly string[] {
  const known = new Set(ids);
  const unknown = Object.keys(file.accounts).filter((id) => !known.has(id));
  return unknown.map((id) => {
    const key = spelledKey(["accounts", id]);
    return `${key} is not an account of the book${suggestion(id, ids)}; correct its id, or delete its table`;
  });
}

/** Returns a sentence for each successor in the file who is none of the sellers `ids`. */
export function unknownSuccessors(file: PlanFile, ids: readonly string[]): readonly string[] {
  const known = new Set(ids);
  return Object.entries(file.accounts).flatMap(([id, { successor }]) => {
    if (successor === null || known.has(successor)) return [];
    const key = spelledKey(["accounts", id, "successor"]);
    return `${key} is ${JSON.stringify(successor)}, who is not a seller of the book${suggestion(successor, ids)}; correct the id, or delete the line`;
  });
}
