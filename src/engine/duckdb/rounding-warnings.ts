import { tableOf } from "../../ledger/tables.ts";
import type { Database } from "./database.ts";
import type { Candidates } from "./load-records.ts";

/** Says of every amount column how many values had more than the four decimals that are kept. */
export async function roundingWarnings(
  database: Database,
  given: readonly Candidates[],
): Promise<string[]> {
  const warnings = [];
  for (const one of given) warnings.push(...(await warningsOf(database, one)));
  return warnings;
}

async function warningsOf(database: Database, one: Candidates): Promise<readonly string[]> {
  const amounts = tableOf(one.table).fields.filter(
    (field) => field.type === "amount" && isPlain(one, field.name),
  );
  if (amounts.length === 0) return [];
  const counts = amounts.map(
    (field, i) =>
      `count(*) FILTER (${hasFiveDecimals(one.fields.get(field.name)?.given ?? "NULL")}) AS n${i}`,
  );
  const row = await database.row(`SELECT ${counts.join(", ")} FROM ${one.relation}`);
  return amounts.flatMap((field, i) => {
    const n = Number(row[`n${i}`]);
    return n === 0
      ? []
      : [
          `${one.reading.file}: ${n} values of ${field.name} have more than four decimals and were rounded to four`,
        ];
  });
}

function isPlain(one: Candidates, name: string): boolean {
  const expression = one.reading.tables.find((table) => table.into === one.table)?.fields[name];
  return expression?.kind === "column" && one.folded === 0;
}

function hasFiveDecimals(given: string): string {
  const mark = `greatest(strpos(${given}, '.'), strpos(${given}, ','))`;
  return `${mark} > 0 AND length(${given}) - ${mark} > 4`;
}
