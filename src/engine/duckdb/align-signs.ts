import type { TableName } from "../../ledger/tables.ts";
import type { Database } from "./database.ts";

/**
 * Makes credit notes and refunds negative, whatever the source's habit. A credit note is judged as
 * a whole, so that a line which charges something back keeps its sign beside the others.
 */
export async function alignSigns(
  database: Database,
  table: TableName,
  target: string,
  source: { readonly importId: number; readonly invoices: readonly string[] },
): Promise<readonly string[]> {
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
    `CREATE OR REPLACE TEMP TABLE turned AS SELECT invoice_id FROM ${target} WHERE ${mine} AND invoice_id IN (${notes}) GROUP BY 1 HAVING sum(net_amount) > 0`,
  );
  const count = Number((await database.row("SELECT count(*) AS n FROM turned"))["n"]);
  if (count === 0) return [];
  const negated = ["quantity", "list_amount", "net_amount", "cost_amount"]
    .map((name) => `${name} = -${name}`)
    .join(", ");
  await database.run(
    `UPDATE ${target} SET ${negated} WHERE ${mine} AND invoice_id IN (SELECT invoice_id FROM turned)`,
  );
  return [`${count} credit notes came with positive amounts and were taken as negative`];
}
