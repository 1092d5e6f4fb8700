import type { UndoOutcome } from "../../ledger/imports.ts";
import { type TableName, tableNames } from "../../ledger/tables.ts";
import type { Sentence } from "../../lib/language.ts";
import { Refusal } from "../../lib/refusal.ts";
import { filled, joined } from "../../lib/sentence.ts";
import { identifiers } from "../sql/quote.ts";
import { changing } from "./change-ledger.ts";
import type { Database, Row } from "./database.ts";
import { keyMatch } from "./merge-records.ts";
import { historyOf, originColumns, storedFields } from "./schema.ts";

/** Removes what an import brought and brings back what it replaced. Runs inside a transaction. */
export async function undoImport(database: Database, importId: number): Promise<UndoOutcome> {
  await requireLive(database, importId);
  for (const table of tableNames) await passOver(database, table, importId);
  const counts = [];
  for (const table of tableNames) counts.push(await gather(database, table, importId));
  const touched = counts.filter(({ removed, restored }) => removed + restored > 0);
  const incoming = touched.map(({ table }) => ({ table, relation: undoneOf(table) }));
  await changing(database, incoming, async () => {
    for (const { table } of touched) await swap(database, table, importId);
    await requireNoOrphans(database, importId);
  });
  await database.run("UPDATE imports SET live = false WHERE import_id = ?", [importId]);
  return {
    import_id: importId,
    removed: countsOf(counts, "removed"),
    restored: countsOf(counts, "restored"),
  };
}

interface TableCount {
  readonly table: TableName;
  readonly removed: number;
  readonly restored: number;
}

const undoneOf = (table: TableName) => `undone_${table}`;

async function requireLive(database: Database, importId: number): Promise<void> {
  const [row] = await database.rows("SELECT live FROM imports WHERE import_id = ?", [importId]);
  if (row === undefined)
    throw new Refusal({
      en: `the book has no import ${importId}; warto imports lists those it has`,
      pl: `Nie ma importu ${importId}; sprawdź na liście importów.`,
    });
  if (row["live"] !== true)
    throw new Refusal({
      en: `import ${importId} has been undone already`,
      pl: `Import ${importId} został już cofnięty.`,
    });
}

/** Rows of this import that a later one replaced leave the history, and what they had replaced counts as replaced by the later one. */
async function passOver(database: Database, table: TableName, importId: number): Promise<void> {
  const history = historyOf(table);
  await database.run(
    `UPDATE ${history} SET superseded_by = mine.superseded_by FROM (SELECT * FROM ${history} WHERE import_id = ${importId}) mine
     WHERE ${history}.superseded_by = ${importId} AND ${keyMatch(table, history, "mine")}`,
  );
  await database.run(`DELETE FROM ${history} WHERE import_id = ${importId}`);
}

async function gather(database: Database, table: TableName, importId: number): Promise<TableCount> {
  const mine = `SELECT * FROM ${table} WHERE import_id = ${importId}`;
  const older = `SELECT * EXCLUDE (superseded_by) FROM ${historyOf(table)} WHERE superseded_by = ${importId}`;
  await database.run(
    `CREATE OR REPLACE TEMP TABLE ${undoneOf(table)} AS ${mine} UNION ALL ${older}`,
  );
  const row = await database.row(
    `SELECT count(*) FILTER (import_id = ${importId}) AS removed, count(*) FILTER (import_id <> ${importId}) AS restored FROM ${undoneOf(table)}`,
  );
  return { table, removed: Number(row["removed"]), restored: Number(row["restored"]) };
}

async function swap(database: Database, table: TableName, importId: number): Promise<void> {
  const columns = identifiers([...storedFields(table), ...originColumns]);
  await database.run(`DELETE FROM ${table} WHERE import_id = ${importId}`);
  await database.run(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM ${historyOf(table)} WHERE superseded_by = ${importId}`,
  );
  await database.run(`DELETE FROM ${historyOf(table)} WHERE superseded_by = ${importId}`);
}

async function requireNoOrphans(database: Database, importId: number): Promise<void> {
  const selects = ["invoice_lines", "payments"].map(
    (table) =>
      `SELECT import_id, '${table}' AS name FROM ${table} t ANTI JOIN invoices i USING (invoice_id) WHERE t.invoice_id IS NOT NULL`,
  );
  const rows = await database.rows(
    `SELECT import_id, name, count(*) AS n FROM (${selects.join(" UNION ALL ")}) GROUP BY ALL ORDER BY ALL`,
  );
  if (rows.length === 0) return;
  const named = rows.map(orphans);
  throw new Refusal({
    en: `import ${importId} cannot be undone alone: ${joined(named, " and ").en} belong to invoices that it brought; undo those imports first`,
    pl: `Importu ${importId} nie da się cofnąć osobno, bo do faktur, które wniósł, należą: ${joined(named, "; ").pl}. Najpierw cofnij tamte importy.`,
  });
}

function orphans(row: Row): Sentence {
  return filled(
    {
      en: "{n, plural, one {# row} other {# rows}} of {table} from import {import_id}",
      pl: "{n, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}} tabeli {table} z importu {import_id}",
    },
    {
      n: Number(row["n"]),
      table: String(row["name"]),
      import_id: String(row["import_id"]),
    },
  );
}

function countsOf(
  counts: readonly TableCount[],
  key: "removed" | "restored",
): Partial<Record<TableName, number>> {
  return Object.fromEntries(
    counts.filter((count) => count[key] > 0).map((count) => [count.table, count[key]]),
  );
}
