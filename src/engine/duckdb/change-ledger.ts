import { affectedInvoices } from "./affected.ts";
import { createDelta, dropCube, hasCube } from "./cube/cube.ts";
import type { Database } from "./database.ts";
import type { Incoming } from "./incoming.ts";
import { refreshInvoiceSums } from "./invoice-sums.ts";
import { mergeRecords } from "./merge-records.ts";

/** Merges what an import brings and brings every kept sum up to date. */
export async function changeLedger(
  database: Database,
  change: { readonly importId: number; readonly incoming: readonly Incoming[] },
): Promise<void> {
  await changing(database, change.incoming, async () => {
    for (const { table, relation } of change.incoming)
      if (relation !== table) await mergeRecords(database, table, relation, change.importId);
  });
}

/**
 * Runs `apply`, which changes the given tables' rows, and keeps the sums true: what the touched
 * documents added up to before is taken away, what they add up to afterwards is added.
 */
export async function changing(
  database: Database,
  incoming: readonly Incoming[],
  apply: () => Promise<void>,
): Promise<void> {
  const touched = incoming.filter(({ table }) =>
    ["invoices", "invoice_lines", "payments", "products"].includes(table),
  );
  const fresh = touched.some(
    ({ table, relation }) => table === "invoice_lines" && relation === table,
  );
  if (!fresh) await affectedInvoices(database, touched);
  const delta = (await hasCube(database)) ? await createDelta(database, incoming) : null;
  await delta?.before();
  await apply();
  if (touched.length > 0) await refreshInvoiceSums(database, fresh ? null : "affected_invoices");
  if (delta !== null) await delta.after();
  if (delta === null) await dropCube(database);
}
