/** What makes each format into the next, as SQL: the first of these makes format 2 of format 1. */
const migrations: readonly (readonly string[])[] = [
  ["accounts", "accounts_superseded", "prospects", "prospects_superseded"].map(
    (table) => `ALTER TABLE ${table} ADD COLUMN wallet DECIMAL(18,4)`,
  ),
];

/** Raised when an older program could no longer read the book rightly. */
export const formatVersion = migrations.length + 1;

/** Returns the statements that bring a book of an older format up to this one. */
export function stepsFrom(version: number): readonly string[] {
  return migrations.slice(version - 1).flat();
}
