import type { Sentence } from "../../lib/language.ts";
import { Refusal } from "../../lib/refusal.ts";
import { filled, joined } from "../../lib/sentence.ts";
import { missingRates } from "../sql/documents.ts";
import { literal } from "../sql/quote.ts";
import type { Database, Row } from "./database.ts";

/** Refuses to convert invoices whose currency has no rate. */
export async function requireRates(database: Database, currency: string): Promise<void> {
  const missing = await database.rows(missingRates(literal(currency)));
  if (missing.length === 0) return;
  const named = joined(missing.map(missingRate), "; ");
  throw new Refusal({
    en: `no rate to ${currency} for ${named.en}; import a rates file with currency, on, rate, or give the invoices their own rate`,
    pl: `Brak kursu do ${currency}: ${named.pl}. Zaimportuj plik kursów z kolumnami currency, on, rate albo podaj kurs w samych fakturach.`,
  });
}

function missingRate(row: Row): Sentence {
  return filled(
    {
      en: "{currency} on {day} ({n, plural, one {# invoice} other {# invoices}}, the first {example})",
      pl: "{currency} na {day} ({n, plural, one {# faktura} few {# faktury} many {# faktur} other {# faktury}}, pierwsza {example})",
    },
    {
      currency: String(row["currency"]),
      day: dayText(row["first_day"]),
      n: Number(row["n"]),
      example: String(row["example"]),
    },
  );
}

function dayText(value: unknown): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}
