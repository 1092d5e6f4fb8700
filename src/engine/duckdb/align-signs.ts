import type { TableName } from "../../ledger/tables.ts";
import type { Sentence, Wording } from "../../lib/language.ts";
import { filled } from "../../lib/sentence.ts";
import type { Database } from "./database.ts";

/**
 * Makes credit notes and refunds negative, whatever the source's habit. The habit is a file's: where
 * its credit notes come to more than nothing, all of them are turned; where they come to less, a
 * positive one among them means what it says.
 */
export async function alignSigns(
  database: Database,
  table: TableName,
  target: string,
  source: { readonly importId: number; readonly invoices: readonly string[] },
): Promise<readonly Sentence[]> {
  const mine = `import_id = ${source.importId}`;
  if (table === "invoices") {
    await database.run(
      `UPDATE ${target} SET gross_amount = -gross_amount WHERE ${mine} AND kind = 'credit_note' AND gross_amount > 0`,
    );
    return [];
  }
  if (table === "payments") {
    await database.run(
      `UPDATE ${target} SET amount = -amount WHERE ${mine} AND kind = 'refund' AND amount > 0`,
    );
    return [];
  }
  if (table !== "invoice_lines") return [];
  return alignCreditNotes(database, target, mine, source.invoices);
}

const turnedWords: Wording = {
  en: "{n, plural, one {# credit note} other {# credit notes}} came with positive amounts, taken as negative",
  pl: "{n, plural, one {# korekta miała} few {# korekty miały} many {# korekt miało} other {# korekty miało}} kwoty dodatnie; przyjęto je jako ujemne.",
};

async function alignCreditNotes(
  database: Database,
  target: string,
  mine: string,
  invoices: readonly string[],
) {
  const notes = invoices
    .map((relation) => `SELECT invoice_id FROM ${relation} WHERE kind = 'credit_note'`)
    .join(" UNION ALL ");
  await database.run(
    `CREATE OR REPLACE TEMP TABLE notes AS SELECT DISTINCT invoice_id FROM (${notes})`,
  );
  await database.run(
    `CREATE OR REPLACE TEMP TABLE turned AS SELECT file_no FROM ${target} SEMI JOIN notes USING (invoice_id) WHERE ${mine} GROUP BY 1 HAVING sum(net_amount) > 0`,
  );
  const ofTurned = `${mine} AND file_no IN (FROM turned) AND invoice_id IN (FROM notes)`;
  const { n } = await database.row(
    `SELECT count(DISTINCT invoice_id) AS n FROM ${target} WHERE ${ofTurned}`,
  );
  if (Number(n) === 0) return [];
  const negated = ["quantity", "list_amount", "net_amount", "cost_amount"]
    .map((name) => `${name} = -${name}`)
    .join(", ");
  await database.run(`UPDATE ${target} SET ${negated} WHERE ${ofTurned}`);
  return [filled(turnedWords, { n: Number(n) })];
}
