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
  const amounts = tableOf(one.table).fields.flatMap((field) =>
    field.type === "amount" ? plainColumn(one, field.name) : [],
  );
  if (amounts.length === 0) return [];
  const counts = amounts.map(({ long }, i) => `count(*) FILTER (${long}) AS n${i}`);
  const row = await database.row(`SELECT ${counts.join(", ")} FROM ${one.relation}`);
  return amounts.flatMap(({ name }, i) => {
    const n = Number(row[`n${i}`]);
    return n === 0
      ? []
      : [
          `${one.reading.file}: ${n} values of ${name} have more than four decimals and were rounded to four`,
        ];
  });
}

/** A column of text that is the field itself, and SQL that holds where a value has more than four decimals. */
function plainColumn(one: Candidates, name: string) {
  const expression = one.reading.tables.find((table) => table.into === one.table)?.fields[name];
  const text = one.fields.get(name)?.present;
  if (
    expression?.kind !== "column" ||
    text === undefined ||
    one.folded > 0 ||
    one.reading.source.kind !== "delimited"
  )
    return [];
  const mark = `strpos(${text}, '${one.style(expression.column).decimal}')`;
  return [{ name, long: `${mark} > 0 AND length(${text}) - ${mark} > 4` }];
}
