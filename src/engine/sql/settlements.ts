/*
 * What settles each document and when: payments that name it, its share of payments on account
 * (oldest document first), credit notes that correct it, and early-payment discounts that were
 * taken without being booked. All read the relation `documents`; all have the same columns.
 */

/** Returns SQL for settlements by payments that name their document; nothing is open before it is issued. */
export function namedSettlements(payments: string): string {
  return `SELECT d.invoice_id, p.paid_on, greatest(p.paid_on, d.issued_on) AS effective_on,
      CAST(p.amount * d.fx AS DECIMAL(18,4)) AS amount, p.kind, false AS on_account, ${documentColumns}
    FROM ${payments} p JOIN documents d ON p.invoice_id = d.invoice_id`;
}

/** Returns SQL for settlements by credit notes that name the invoice they correct. */
export function creditSettlements(): string {
  return `SELECT d.invoice_id, c.issued_on AS paid_on, greatest(c.issued_on, d.issued_on) AS effective_on,
      -c.gross AS amount, 'credit' AS kind, false AS on_account, ${documentColumns}
    FROM documents c JOIN documents d ON c.corrects = d.invoice_id WHERE c.credit`;
}

/**
 * Returns SQL that spreads payments on account over the account's open documents: both are laid
 * end to end, oldest first, and each overlap of the two lines is one settlement.
 */
export function onAccountSettlements(payments: string): string {
  return `WITH unnamed AS (
      SELECT coalesce(account_id, '(unassigned)') AS account_id, paid_on, kind, amount,
        sum(amount) OVER (PARTITION BY coalesce(account_id, '(unassigned)') ORDER BY paid_on, payment_id) AS upto
      FROM ${payments} WHERE invoice_id IS NULL AND amount > 0),
    rests AS (
      SELECT d.invoice_id, d.account_id, d.issued_on, d.gross - coalesce(s.settled, 0) AS rest
      FROM documents d LEFT JOIN (SELECT invoice_id, sum(amount) AS settled FROM settlements GROUP BY 1) s USING (invoice_id)
      WHERE NOT d.credit AND d.gross > coalesce(s.settled, 0) AND d.account_id IN (SELECT account_id FROM unnamed)),
    opens AS (SELECT *, sum(rest) OVER (PARTITION BY account_id ORDER BY issued_on, invoice_id) AS upto FROM rests)
    SELECT d.invoice_id, u.paid_on, greatest(u.paid_on, d.issued_on) AS effective_on,
      CAST(least(u.upto, o.upto) - greatest(u.upto - u.amount, o.upto - o.rest) AS DECIMAL(18,4)) AS amount,
      u.kind, true AS on_account, ${documentColumns}
    FROM unnamed u JOIN opens o ON u.account_id = o.account_id AND u.upto > o.upto - o.rest AND o.upto > u.upto - u.amount
    JOIN documents d ON d.invoice_id = o.invoice_id`;
}

/** Returns SQL for discounts that the payments show and nobody booked: paid in time, and short by no more than the discount. */
export function takenDiscounts(): string {
  return `SELECT d.invoice_id, t.paid_on, t.effective_on, CAST(d.gross - t.amount AS DECIMAL(18,4)) AS amount,
      'early_discount' AS kind, false AS on_account, ${documentColumns}
    FROM documents d JOIN (
      SELECT invoice_id, max(paid_on) AS paid_on, max(effective_on) AS effective_on, sum(amount) AS amount
      FROM settlements GROUP BY 1 HAVING count(*) FILTER (kind <> 'payment') = 0) t USING (invoice_id)
    WHERE d.discount_rate > 0 AND NOT d.credit AND t.paid_on <= d.issued_on + d.discount_days
      AND d.gross > t.amount AND d.gross - t.amount <= d.gross * d.discount_rate + 0.01`;
}

/** Returns SQL for what payments on account leave over, and for money given back on account. */
export function unappliedPayments(payments: string): string {
  return `SELECT account_id, paid_on, kind, CAST(sum(amount) AS DECIMAL(18,4)) AS amount FROM (
      SELECT coalesce(account_id, '(unassigned)') AS account_id, paid_on, kind, amount FROM ${payments} WHERE invoice_id IS NULL
      UNION ALL SELECT account_id, paid_on, kind, -amount FROM settlements WHERE on_account)
    GROUP BY ALL HAVING sum(amount) <> 0`;
}

/** Returns SQL for what each document's settlements come to, and how much of them by its due date. */
export function paid(): string {
  return `SELECT invoice_id, any_value(gross) AS gross, sum(amount) FILTER (sign(amount) = sign(gross)) AS towards,
      sum(taken) AS taken, sum(taken) FILTER (effective_on <= due_on) AS by_due, max(effective_on) FILTER (taken <> 0) AS settled_on
    FROM settlements GROUP BY 1`;
}

/** Returns SQL for what each invoice with a due date had unpaid on it, what is unpaid now, and when the last of it was settled. */
export function balances(names = "d.account_id"): string {
  return `SELECT ${names}, d.due_on, d.gross,
      greatest(0, d.gross - coalesce(p.by_due, 0)) AS rest_at_due, d.gross - coalesce(p.taken, 0) AS rest, p.settled_on
    FROM documents d LEFT JOIN paid p USING (invoice_id)
    WHERE d.due_on IS NOT NULL AND d.gross > 0`;
}

/** Returns the rows of `paid` that were, at some time, settled beyond what was open. */
export function overpaid(): string {
  return "paid WHERE towards * sign(gross) > abs(gross)";
}

/** Returns SQL for the settlements of overpaid documents, `taken` cut to what was still open: a balance never falls below nothing. */
export function capped(): string {
  const rest = (upto: string) => `sign(gross) * greatest(0, sign(gross) * (gross - (${upto})))`;
  return `SELECT * EXCLUDE (upto) REPLACE (CAST(${rest("upto - amount")} - ${rest("upto")} AS DECIMAL(18,4)) AS taken) FROM (
      SELECT *, sum(amount) OVER (PARTITION BY invoice_id ORDER BY effective_on, paid_on, amount, kind ROWS UNBOUNDED PRECEDING) AS upto
      FROM settlements SEMI JOIN overpaid USING (invoice_id))`;
}

const documentColumns =
  "d.account_id, d.due_on, d.salesperson, d.gross, d.net, d.net - d.cogs AS profit, d.uncosted_net, d.corrects";
