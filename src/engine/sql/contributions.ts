import type { Calendar } from "./period.ts";

/*
 * What documents add to the facts: one query per kind of event, each giving account, period and
 * its own columns. They only add, so a change is what its documents give afterwards less what they
 * gave before. All read the relations `documents`, `settlements` and `balances`.
 */

/** Sums and counts of invoices and credit notes, on the day they are issued. */
export function issued({ period, end }: Calendar): string {
  const day = "issued_on";
  const opens = "gross <> 0 AND (NOT credit OR corrects IS NULL)";
  return `SELECT account_id, ${period(day)} AS period,
      sum(list_sales) FILTER (NOT credit) AS list_sales, sum(net) FILTER (NOT credit) AS invoiced,
      -sum(net) FILTER (credit) AS credits, sum(cogs) AS cogs, sum(standard_cost) AS standard_cost,
      sum(uncosted_net) AS uncosted_net, sum(unlisted_net) FILTER (NOT credit) AS unlisted_net, sum(gross) AS gross,
      sum(gross) FILTER (${opens}) AS opened,
      sum(gross * (${end(day)} - ${day})) FILTER (${opens}) AS opened_days,
      sum(lines) AS line, count(*) FILTER (NOT credit) AS invoice, count(*) FILTER (credit) AS credit_note,
      sum(CASE WHEN credit THEN lines ELSE return_lines END) AS return_line, sum(units) AS unit,
      count(*) FILTER (disputed) AS dispute, count(*) FILTER (disputed) AS problems
    FROM documents GROUP BY ALL`;
}

/** What falls due, and what of it is still unpaid that day. */
export function fallenDue({ period, end }: Calendar): string {
  return `SELECT account_id, ${period("due_on")} AS period, sum(gross) AS due, sum(rest_at_due) AS due_unpaid,
      sum(rest_at_due) AS overdue, sum(rest_at_due * (${end("due_on")} - due_on)) AS overdue_days,
      sum(rest_at_due * (due_on - DATE '1970-01-01')) AS overdue_due
    FROM balances GROUP BY ALL`;
}

/** Invoices found unpaid on the day after they fell due. */
export function turnedLate({ period }: Calendar): string {
  return `SELECT account_id, ${period("(due_on + 1)")} AS period, count(*) AS late_invoice
    FROM balances WHERE rest_at_due >= 0.01 GROUP BY ALL`;
}

/** Reminders of invoices since settled: one per started 30 days late. */
export function reminders({ period }: Calendar): string {
  return `SELECT account_id, ${period("reminded_on")} AS period, count(*) AS dunning FROM (
      SELECT account_id, due_on + 1 + CAST(unnest(range(0, CAST(settled_on - due_on - 1 AS BIGINT), 30)) AS INTEGER) AS reminded_on
      FROM balances WHERE rest_at_due >= 0.01 AND rest < 0.01 AND settled_on > due_on + 1)
    GROUP BY ALL`;
}

/** Invoices still unpaid after their due date, which go on being reminded of. */
export function unsettledInvoices(): string {
  return `SELECT account_id, due_on, count(*) AS invoices FROM balances WHERE rest_at_due >= 0.01 AND rest >= 0.01 GROUP BY ALL`;
}

/** Whatever settles documents lowers the open balance on the day it takes effect. */
export function settled({ period, end }: Calendar): string {
  const day = "effective_on";
  return `SELECT account_id, ${period(day)} AS period, -sum(taken) AS opened, -sum(taken * (${end(day)} - ${day})) AS opened_days
    FROM settlements WHERE gross > 0 OR corrects IS NULL GROUP BY ALL`;
}

/** What is settled after its due date lowers the overdue balance; what is paid says how late. */
export function settledLate({ period, end }: Calendar): string {
  const day = "effective_on";
  const paid = "kind IN ('payment', 'early_discount')";
  const late = `${day} > due_on`;
  return `SELECT account_id, ${period(day)} AS period,
      -sum(taken) FILTER (${late}) AS overdue, -sum(taken * (${end(day)} - ${day})) FILTER (${late}) AS overdue_days,
      -sum(taken * (due_on - DATE '1970-01-01')) FILTER (${late}) AS overdue_due,
      sum(taken) FILTER (${paid}) AS settled, sum(taken * (${day} - due_on)) FILTER (${paid}) AS settled_late_days
    FROM settlements WHERE due_on IS NOT NULL AND gross > 0 GROUP BY ALL`;
}

/** Money that came in or was given up, on the day it did. */
export function received({ period }: Calendar): string {
  return `SELECT account_id, ${period("paid_on")} AS period,
      sum(amount) FILTER (kind IN ('payment', 'refund')) AS collected,
      sum(amount) FILTER (kind = 'early_discount') AS early_discounts,
      sum(amount) FILTER (kind = 'write_off') AS bad_debt
    FROM (SELECT account_id, paid_on, kind, amount FROM settlements UNION ALL SELECT account_id, paid_on, kind, amount FROM unapplied)
    WHERE kind <> 'credit' GROUP BY ALL`;
}

/** Orders, on the day they were placed; one order may come in several invoices. */
export function ordered({ period }: Calendar, smallBelow: string | null): string {
  const small = smallBelow === null ? "0" : `count(*) FILTER (net < ${smallBelow})`;
  return `SELECT account_id, ${period("ordered_on")} AS period, count(*) AS "order", ${small} AS "order.small" FROM orders GROUP BY ALL`;
}

export function orders(): string {
  return `SELECT account_id, order_key, min(ordered_on) AS ordered_on, sum(net) AS net, min_by(channel, invoice_id) AS channel
    FROM documents WHERE NOT credit GROUP BY 1, 2`;
}

/** Touches: expenses, problems, and who started them. */
export function touched(touches: string, { period }: Calendar): string {
  return `SELECT account_id, ${period('"on"')} AS period, sum(expense) AS expenses,
      count(*) FILTER (problem OR kind IN ('complaint', 'return')) AS problems, count(*) FILTER (started_by = 'them') AS inbound
    FROM ${touches} GROUP BY ALL`;
}

/** Touches of each kind, and of those the ones that carry no minutes of their own. */
export function touchedByKind(touches: string, { period }: Calendar): string {
  return `SELECT account_id, ${period('"on"')} AS period, kind AS name, count(*) AS touches,
      count(*) - count(minutes) AS untimed, sum(minutes) AS minutes, sum(quantity) AS quantity, sum(expense) AS expenses
    FROM ${touches} GROUP BY ALL`;
}

/** Measured minutes by the touch's role, else its employee's. */
export function timedByRole(touches: string, { period }: Calendar): string {
  const role = "coalesce(t.role, e.role)";
  return `SELECT account_id, ${period('"on"')} AS period, coalesce(${role}, t.kind) AS name, ${role} IS NOT NULL AS role_known, sum(minutes) AS minutes
    FROM ${touches} t LEFT JOIN employees e ON t.employee = e.employee_id WHERE minutes IS NOT NULL GROUP BY ALL`;
}

export function orderedByChannel({ period }: Calendar): string {
  return `SELECT account_id, ${period("ordered_on")} AS period, channel AS name, count(*) AS orders
    FROM orders WHERE channel IS NOT NULL GROUP BY ALL`;
}

export function uncostedByFamily({ period }: Calendar): string {
  return `SELECT account_id, ${period("issued_on")} AS period, u.family AS name, sum(u.net * d.fx) AS net
    FROM documents d JOIN uncosted u USING (invoice_id) GROUP BY ALL`;
}

/** What each salesperson sold, on the day of the invoice, and what of it was paid, on the day of the payment. */
export function sold({ period }: Calendar): string {
  const share = (column: string) =>
    `CAST(sum(CAST(CAST(amount AS DOUBLE) / CAST(gross AS DOUBLE) * CAST(${column} AS DOUBLE) AS DECIMAL(18,4))) AS DECIMAL(18,4))`;
  return `SELECT account_id, salesperson, period, ${saleColumns.map((name) => `sum(${name}) AS ${name}`).join(", ")} FROM (
    SELECT account_id, salesperson, ${period("issued_on")} AS period, sum(net) AS net_sales, sum(net - cogs) AS gross_profit,
      sum(uncosted_net) AS uncosted_net, 0 AS paid_net_sales, 0 AS paid_gross_profit, 0 AS paid_uncosted_net FROM documents GROUP BY ALL
    UNION ALL SELECT account_id, salesperson, ${period("paid_on")}, 0, 0, 0, ${share("net")}, ${share("profit")}, ${share("uncosted_net")}
    FROM settlements WHERE kind IN ('payment', 'refund') AND gross <> 0 GROUP BY ALL)
    GROUP BY ALL`;
}

const saleColumns = [
  "net_sales",
  "gross_profit",
  "uncosted_net",
  "paid_net_sales",
  "paid_gross_profit",
  "paid_uncosted_net",
];
