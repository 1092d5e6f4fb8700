import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import type { Workplace } from "../workplace.ts";

export const ledgerFiles = ["big-invoices.csv", "big-lines.csv", "big-payments.csv"] as const;

const invoices = 40_000;
const linesEach = 5;

/** Writes a ledger of 40,000 invoices with 200,000 lines and 30,000 payments, the same whenever it is made. */
export async function writeLedger({ folder }: Workplace): Promise<void> {
  const [documents, lines, payments] = ledgerFiles.map((name) => join(folder, name));
  await writeRows(
    documents,
    "invoice_id,account_id,issued_on,due_on,gross_amount",
    invoices,
    invoice,
  );
  await writeRows(
    lines,
    "invoice_id,line,product_id,description,quantity,list_amount,net_amount,cost_amount",
    invoices * linesEach,
    line,
  );
  await writeRows(payments, "payment_id,invoice_id,paid_on,amount", invoices * 0.75, payment);
}

function invoice(i: number): string {
  return `B${i},A${i % 400},${dateOf(i)},${dateOf(i + 30)},${cents(i, 900_000)}`;
}

function line(i: number): string {
  const net = cents(i, 180_000);
  return `B${Math.floor(i / linesEach)},${i % linesEach},P${i % 700},Article ${i % 700} in plain words,${1 + (i % 9)},${net},${net},${cents(i * 7, 90_000)}`;
}

function payment(i: number): string {
  return `Q${i},B${i},${dateOf(i + (i % 60))},${cents(i, 900_000)}`;
}

function dateOf(i: number): string {
  return new Date(Date.UTC(2024, 0, 1 + (i % 700))).toISOString().slice(0, 10);
}

function cents(i: number, below: number): string {
  return (((i * 7919) % below) / 100).toFixed(2);
}

async function writeRows(
  path: string | undefined,
  header: string,
  count: number,
  row: (i: number) => string,
): Promise<void> {
  if (path === undefined) throw new Error("a file has no name");
  const file = createWriteStream(path);
  file.write(`${header}\n`);
  for (let i = 0; i < count; i += 1) if (!file.write(`${row(i)}\n`)) await once(file, "drain");
  file.end();
  await once(file, "close");
}
