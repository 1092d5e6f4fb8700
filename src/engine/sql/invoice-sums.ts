/**
 * The sums of each invoice's lines, kept beside the ledger so that no question after an import has
 * to read the lines again.
 */
export const invoiceSumsColumns = `invoice_id VARCHAR, lines BIGINT, return_lines BIGINT, units DECIMAL(18,4),
  list_sales DECIMAL(18,4), net DECIMAL(18,4), unlisted_net DECIMAL(18,4),
  cogs DECIMAL(18,4), standard_cost DECIMAL(18,4), uncosted_net DECIMAL(18,4)`;

/** Net amount of lines that have no cost at all, by invoice and family: a cost model may know the family's margin. */
export const uncostedColumns = "invoice_id VARCHAR, family VARCHAR, net DECIMAL(18,4)";

/** Returns SQL for the sums of invoices whose lines all carry their cost, or `costless` (see costlessLines) for the rest. */
export function invoiceSums(lines: string, costless: string | null): string {
  const own = `SELECT invoice_id, count(*) AS lines,
      count(*) FILTER (net_amount < 0) AS return_lines,
      sum(quantity) AS units,
      sum(coalesce(list_amount, net_amount)) AS list_sales,
      sum(net_amount) AS net,
      sum(net_amount) FILTER (list_amount IS NULL) AS unlisted_net,
      sum(cost_amount) AS cogs
    FROM ${lines} GROUP BY invoice_id`;
  if (costless === null)
    return `SELECT *, NULL AS standard_cost, NULL AS uncosted_net FROM (${own})`;
  return `SELECT own.* REPLACE (coalesce(own.cogs, 0) + coalesce(c.standard_cost, 0) AS cogs), c.standard_cost, c.uncosted_net
    FROM (${own}) own LEFT JOIN (
      SELECT invoice_id, sum(standard_cost) AS standard_cost, sum(net_amount) FILTER (standard_cost IS NULL) AS uncosted_net
      FROM ${costless} GROUP BY invoice_id) c USING (invoice_id)`;
}

/**
 * Returns SQL for the lines without a cost of their own: family, and the product's unit cost valid
 * on the invoice's date × quantity, NULL where no version of the product was valid by then.
 */
export function costlessLines(lines: string): string {
  return `SELECT l.invoice_id, l.line, l.net_amount,
      max_by(p.family, p.valid_on) AS family,
      CAST(max_by(p.unit_cost, p.valid_on) FILTER (p.valid_on <= i.issued_on AND p.unit_cost IS NOT NULL) * any_value(l.quantity) AS DECIMAL(18,4)) AS standard_cost
    FROM ${lines} l JOIN invoices i USING (invoice_id)
    LEFT JOIN (SELECT product_id, family, unit_cost, coalesce(valid_from, DATE '1900-01-01') AS valid_on FROM products) p USING (product_id)
    WHERE l.cost_amount IS NULL
    GROUP BY l.invoice_id, l.line, l.net_amount`;
}
