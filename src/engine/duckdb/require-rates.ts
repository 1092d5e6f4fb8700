import { countedText } from "../../lib/counted-text.ts";
import { Refusal } from "../../lib/refusal.ts";
import { missingRates } from "../sql/documents.ts";
import { literal } from "../sql/quote.ts";
import type { Database } from "./database.ts";

/** Refuses to convert invoices whose currency has no rate. */
export async function requireRates(database: Database, currency: string): Promise<void> {
  const missing = await database.rows(missingRates(literal(currency)));
  if (missing.length === 0) return;
  const named = missing.map(
    (row) =>
      `${String(row["currency"])} on ${dayText(row["first_day"])} (${countedText(Number(row["n"]), "invoice")}, the first ${String(row["example"])})`,
  );
  throw new Refusal(
    `no rate to ${currency} for ${named.join("; ")}; import a rates file with currency, on, rate, or give the invoices their own rate`,
  );
}

function dayText(value: unknown): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}
