import { tableOf } from "../../ledger/tables.ts";
import type { Sentence, Wording } from "../../lib/language.ts";
import { filled } from "../../lib/sentence.ts";
import type { Database } from "./database.ts";
import type { Candidates } from "./load-records.ts";

/** Says of every amount column how many values had more than the four decimals that are kept. */
export async function roundingWarnings(
  database: Database,
  given: readonly Candidates[],
): Promise<readonly Sentence[]> {
  const warnings: Sentence[] = [];
  for (const one of given) warnings.push(...(await warningsOf(database, one)));
  return warnings;
}

async function warningsOf(database: Database, one: Candidates): Promise<readonly Sentence[]> {
  const amounts = tableOf(one.table).fields.flatMap((field) =>
    field.type === "amount" ? plainColumn(one, field.name) : [],
  );
  if (amounts.length === 0) return [];
  const counts = amounts.map(({ long }, i) => `count(*) FILTER (${long}) AS n${i}`);
  const row = await database.row(`SELECT ${counts.join(", ")} FROM ${one.relation}`);
  return amounts.flatMap(({ name }, i) => {
    const n = Number(row[`n${i}`]);
    return n === 0 ? [] : [filled(roundedWords, { file: one.reading.file, name, n })];
  });
}

const roundedWords: Wording = {
  en: "{file}: {n, plural, one {# value} other {# values}} of {name} {n, plural, one {has} other {have}} more than four decimals and {n, plural, one {was} other {were}} rounded to four",
  pl: "{file}: w kolumnie {name} {n, plural, one {# wartość miała} few {# wartości miały} many {# wartości miało} other {# wartości miało}} ponad cztery miejsca po przecinku; zaokrąglono do czterech.",
};

/** A column of text that is the field itself, and SQL that holds where a number has more than four decimals. */
function plainColumn(one: Candidates, name: string) {
  const expression = one.feed.fields[name];
  const sql = one.fields.get(name);
  if (
    expression?.kind !== "column" ||
    sql === undefined ||
    one.folded > 0 ||
    one.reading.source.kind !== "delimited"
  )
    return [];
  const mark = `strpos(${sql.present}, '${one.style(expression.column).decimal}')`;
  const looksLong = `${mark} > 0 AND length(${sql.present}) - ${mark} > 4`;
  return [{ name, long: `CASE WHEN ${looksLong} THEN ${sql.value} IS NOT NULL END` }];
}
