/** Where the documents to be counted stand: whole tables, or the part of them that a change touches. */
export interface DocumentSet {
  readonly invoices: string;
  readonly payments: string;
  readonly touches: string;
  readonly currency: CurrencySql;
}

/** Without foreign invoices there is nothing to convert, and no rate to join. */
export type CurrencySql =
  | { readonly kind: "single" }
  | { readonly kind: "mixed"; readonly book: string };

/** Returns SQL for each invoice `i` with the sums of its lines and `more` of its own columns, money in the book's currency. */
export function documents(set: DocumentSet, more: readonly string[] = []): string {
  const isSingle = set.currency.kind === "single";
  const money = (sql: string) => (isSingle ? sql : `CAST(${sql} * fx AS DECIMAL(18,4))`);
  return `SELECT ${["i.invoice_id", ...more].join(", ")}, i.account_id, i.kind = 'credit_note' AS credit, i.issued_on, i.due_on, i.corrects,
      i.salesperson, i.disputed, i.channel, i.discount_days, i.discount_rate,
      coalesce(i.order_id, i.invoice_id) AS order_key, coalesce(i.ordered_on, i.issued_on) AS ordered_on,
      ${rateOf(set)} AS fx,
      coalesce(s.lines, 0) AS lines, coalesce(s.return_lines, 0) AS return_lines, coalesce(s.units, 0) AS units,
      ${money("coalesce(s.list_sales, 0)")} AS list_sales, ${money("coalesce(s.net, 0)")} AS net,
      ${money("coalesce(s.unlisted_net, 0)")} AS unlisted_net, ${money("coalesce(s.cogs, 0)")} AS cogs,
      ${money("coalesce(s.standard_cost, 0)")} AS standard_cost, ${money("coalesce(s.uncosted_net, 0)")} AS uncosted_net,
      ${money("coalesce(i.gross_amount, s.net, 0)")} AS gross
    FROM ${fromInvoices(set)}
    LEFT JOIN invoice_sums s ON s.invoice_id = i.invoice_id`;
}

/** Returns SQL for what the lines of each invoice take from it: whether it is a credit, its date and its rate. */
export function lineHeads(set: DocumentSet): string {
  return `SELECT i.invoice_id, i.kind = 'credit_note' AS credit, i.issued_on, ${rateOf(set)} AS fx FROM ${fromInvoices(set)}`;
}

function rateOf({ currency }: DocumentSet): string {
  return currency.kind === "single" ? "CAST(1 AS DECIMAL(18,8))" : "coalesce(fx, 1)";
}

function fromInvoices({ invoices, currency }: DocumentSet): string {
  return currency.kind === "single" ? `${invoices} i` : ratedInvoices(invoices, currency.book);
}

/** Returns SQL for each invoice `i` with `fx`: its own rate, else the last rate of its currency on or before its date. */
export function ratedInvoices(invoices: string, book: string): string {
  const foreign = `currency IS NOT NULL AND currency <> ${book}`;
  const spans = `SELECT currency, rate, "on" AS starts, coalesce(lead("on") OVER (PARTITION BY currency ORDER BY "on"), DATE '9999-12-31') AS ends FROM rates`;
  return `(SELECT i.*, CASE WHEN i.${foreign.replace(" AND ", " AND i.")} THEN coalesce(i.rate, r.rate) ELSE 1 END AS fx
    FROM ${invoices} i LEFT JOIN (${spans}) r ON i.currency = r.currency AND i.issued_on >= r.starts AND i.issued_on < r.ends) i`;
}

/** Returns SQL for the foreign invoices that no rate covers: currency, first date, how many. */
export function missingRates(book: string): string {
  return `SELECT i.currency, min(i.issued_on) AS first_day, count(*) AS n, min_by(i.invoice_id, i.issued_on) AS example
    FROM invoices i LEFT JOIN (SELECT currency, min("on") AS starts FROM rates GROUP BY 1) r USING (currency)
    WHERE i.currency IS NOT NULL AND i.currency <> ${book} AND i.rate IS NULL AND (r.starts IS NULL OR i.issued_on < r.starts)
    GROUP BY 1 ORDER BY 1`;
}
