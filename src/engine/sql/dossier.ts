/*
 * What the ledger holds of one account. `chosen` is one row: the account and the ends of the window.
 * `documents`, `orders` and `settlements` are those of the account's own documents and of whatever corrects them.
 */

/** Returns SQL for the columns of `chosen`. */
export const chosenColumns = "account_id VARCHAR, starts DATE, ends DATE";

/** Returns SQL for the account's invoices, and those of anybody that correct them. */
export function ownInvoices(): string {
  const own = "account_id IN (SELECT account_id FROM chosen)";
  return `(SELECT * FROM invoices WHERE ${own} OR corrects IN (SELECT invoice_id FROM invoices WHERE ${own}))`;
}

/** Returns SQL for the payments that settle them. */
export function ownPayments(): string {
  return `(SELECT * FROM payments WHERE invoice_id IN (SELECT invoice_id FROM documents)
    OR (invoice_id IS NULL AND coalesce(account_id, '(unassigned)') IN (SELECT account_id FROM chosen)))`;
}

/** Returns SQL for the account's row, as a customer or else as a prospect. */
export function card(): string {
  const columns = `account_id, name, tax_id, parent_id, owner, territory, industry, size, region, ${day("since")} AS since, status, key_account, attributes`;
  return `SELECT * FROM (SELECT 1 AS place, ${columns} FROM accounts UNION ALL SELECT 2, ${columns} FROM prospects) JOIN chosen USING (account_id)
    ORDER BY place LIMIT 1`;
}

export function staff(): string {
  return "SELECT employee_id, name, role FROM employees ORDER BY employee_id LIMIT 10000";
}

export function askedPeople(most: number): string {
  return `SELECT person, count(*) AS asks, ${day('max("on")')} AS last_on, max_by(about, "on") AS last_about
    FROM asks a JOIN chosen c ON a.account_id = c.account_id AND a."on" < c.ends
    WHERE person IS NOT NULL GROUP BY person ORDER BY last_on DESC, person LIMIT ${most}`;
}

export function pendingAsks(most: number): string {
  return `SELECT ${day('"on"')} AS day, person, about, employee, ${money("size")} AS size
    FROM asks a JOIN chosen c ON a.account_id = c.account_id AND a."on" < c.ends
    WHERE coalesce(answer, 'pending') = 'pending' OR answered_on >= c.ends ORDER BY a."on" DESC, ask_id DESC LIMIT ${most}`;
}

export function touchedBy(most: number): string {
  return `WITH each_kind AS (
      SELECT t.employee, coalesce(t.role, e.role) AS role, t.kind, count(*) AS touches, max(t."on") AS last_on
      FROM ${touchesInWindow} LEFT JOIN employees e ON t.employee = e.employee_id GROUP BY ALL)
    SELECT employee, role, sum(touches) AS touches, ${day("max(last_on)")} AS last_on,
      list({'kind': kind, 'touches': touches} ORDER BY touches DESC, kind) AS kinds
    FROM each_kind GROUP BY employee, role ORDER BY sum(touches) DESC, employee, role LIMIT ${most}`;
}

export function touchNotes(most: number): string {
  return `SELECT ${day('t."on"')} AS day, t.kind, t.employee, t.note FROM touches t JOIN chosen c ON t.account_id = c.account_id AND t."on" < c.ends
    WHERE t.note IS NOT NULL
    QUALIFY row_number() OVER (PARTITION BY t.kind, t.note ORDER BY t."on" DESC, t.touch_id DESC) = 1
    ORDER BY t."on" DESC, t.touch_id DESC LIMIT ${most}`;
}

export function touchKinds(most: number): string {
  return `SELECT kind, count(*) AS touches, count(*) FILTER (started_by = 'them') AS by_them, count(*) FILTER (started_by = 'us') AS by_us,
      count(*) FILTER (problem OR kind IN ('complaint', 'return')) AS problems
    FROM ${touchesInWindow} GROUP BY kind ORDER BY touches DESC, kind LIMIT ${most}`;
}

export function visitWeekdays(): string {
  return `SELECT isodow(t."on") AS weekday, count(*) AS n FROM ${touchesInWindow} WHERE t.kind = 'visit' GROUP BY 1`;
}

export function disputes(): string {
  return `SELECT count(*) AS n FROM ${documentsInWindow} WHERE d.disputed`;
}

/** Returns SQL for what is open of every document at the window's end: as `issued` and `settled` of contributions.ts have it. */
export function openDocuments(): string {
  return `SELECT d.invoice_id, d.credit, d.issued_on, d.due_on, d.disputed, d.gross, c.ends,
      CASE WHEN NOT d.credit OR d.corrects IS NULL THEN d.gross ELSE 0 END - coalesce(s.taken, 0) AS open
    FROM documents d JOIN chosen c ON d.account_id = c.account_id AND d.issued_on < c.ends
    LEFT JOIN (
      SELECT invoice_id, sum(taken) AS taken FROM settlements, chosen
      WHERE effective_on < ends AND (gross > 0 OR corrects IS NULL) GROUP BY invoice_id) s ON s.invoice_id = d.invoice_id
    WHERE open <> 0`;
}

export function openSums(): string {
  return `SELECT count(*) AS n, coalesce(${money("sum(open)")}, 0) AS balance,
      coalesce(${money("sum(open) FILTER (due_on < ends AND gross > 0)")}, 0) AS overdue FROM open_documents`;
}

export function openRows(most: number): string {
  return `SELECT invoice_id, credit, ${day("issued_on")} AS issued, ${day("due_on")} AS due, ${money("open")} AS open,
      greatest(0, ends - due_on) AS days_overdue, coalesce(disputed, false) AS disputed
    FROM open_documents ORDER BY due_on NULLS LAST, issued_on, invoice_id LIMIT ${most}`;
}

export function usualTerms(): string {
  return `SELECT d.due_on - d.issued_on AS days, d.discount_days, CAST(d.discount_rate AS DOUBLE) AS discount_rate
    FROM ${documentsInWindow} WHERE NOT d.credit GROUP BY ALL ORDER BY count(*) DESC, max(d.issued_on) DESC, days, discount_days, discount_rate LIMIT 1`;
}

export function orderCounts(smallBelow: string | null): string {
  const small = smallBelow === null ? "NULL" : `count(*) FILTER (net < ${smallBelow})`;
  return `SELECT count(*) AS n, ${small} AS small FROM ${ordersInWindow}`;
}

export function orderChannels(most: number): string {
  return `SELECT channel, count(*) AS orders FROM ${ordersInWindow} GROUP BY channel ORDER BY orders DESC, channel NULLS LAST LIMIT ${most}`;
}

export function orderWeekdays(): string {
  return `SELECT isodow(ordered_on) AS weekday, count(*) AS n FROM ${ordersInWindow} GROUP BY 1`;
}

export function latestOrders(most: number): string {
  return `SELECT order_key, ${day("ordered_on")} AS day, channel, ${money("net")} AS net
    FROM orders o JOIN chosen c ON o.account_id = c.account_id AND o.ordered_on < c.ends ORDER BY ordered_on DESC, order_key DESC LIMIT ${most}`;
}

/** Returns SQL for the products bought most; a line that names none goes by its description. */
export function boughtProducts(most: number): string {
  const net = "CAST(l.net_amount * d.fx AS DECIMAL(18,4))";
  const list = "CAST(l.list_amount * d.fx AS DECIMAL(18,4))";
  const latest = "(issued_on, invoice_id, line)";
  return `WITH bought AS (
      SELECT l.product_id, l.description, l.quantity, l.line, d.invoice_id, d.issued_on, ${net} AS net, ${list} AS list,
        NOT d.credit AND l.quantity > 0 AS priced, NOT d.credit AND l.list_amount IS NOT NULL AS listed
      FROM ${documentsInWindow} JOIN invoice_lines l ON l.invoice_id = d.invoice_id),
    named AS (
      SELECT product_id, max_by(name, coalesce(valid_from, DATE '1900-01-01')) AS name, max_by(family, coalesce(valid_from, DATE '1900-01-01')) AS family
      FROM products GROUP BY product_id)
    SELECT b.product_id, coalesce(any_value(n.name), max_by(b.description, ${latest})) AS name, any_value(n.family) AS family,
      ${money("sum(net)")} AS net_sales, ${sumWhere("net", "priced")} AS priced_net, ${sumWhere("quantity", "priced", 1)} AS priced_quantity,
      ${sumWhere("net", "listed")} AS listed_net, ${sumWhere("list", "listed")} AS list,
      ${day(`max(issued_on) FILTER (priced AND net > 0)`)} AS last_on,
      ${money(`max_by(net, ${latest}) FILTER (priced AND net > 0)`)} AS last_net,
      CAST(max_by(quantity, ${latest}) FILTER (priced AND net > 0) AS DOUBLE) AS last_quantity
    FROM bought b LEFT JOIN named n ON n.product_id = b.product_id
    GROUP BY b.product_id, CASE WHEN b.product_id IS NULL THEN b.description END
    HAVING sum(net) > 0 ORDER BY sum(net) DESC, b.product_id, any_value(b.description) LIMIT ${most}`;
}

function sumWhere(value: string, where: string, scale = 10_000): string {
  return `coalesce(${money(`sum(${value}) FILTER (${where})`, scale)}, 0)`;
}

/** Whole ten-thousandths; a quantity stays as it is. */
function money(amount: string, scale = 10_000): string {
  const value = `CAST(${amount} AS DOUBLE)`;
  return scale === 1 ? value : `round(${value} * ${scale})`;
}

function day(date: string): string {
  return `${date} - DATE '1970-01-01'`;
}

const touchesInWindow = `touches t JOIN chosen c ON t.account_id = c.account_id AND t."on" >= c.starts AND t."on" < c.ends`;
const documentsInWindow =
  "documents d JOIN chosen c ON d.account_id = c.account_id AND d.issued_on >= c.starts AND d.issued_on < c.ends";
const ordersInWindow =
  "orders o JOIN chosen c ON o.account_id = c.account_id AND o.ordered_on >= c.starts AND o.ordered_on < c.ends";
