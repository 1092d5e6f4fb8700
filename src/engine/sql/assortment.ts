import { type DocumentSet, ratedInvoices } from "./documents.ts";

/*
 * What accounts bought, told by offering and family. Lines are converted one by one and are whole
 * ten-thousandths from there on: sums of them are exact in float64, in whatever order they are made.
 */

/** Returns SQL for the sums of lines by account number, family and offering; `compared_…` are those of lines with family and cost. */
export function bought(set: Pick<DocumentSet, "invoices" | "currency">): string {
  const compared = "family <> '' AND cost IS NOT NULL";
  return `SELECT n, family, offering, sum(net) AS net,
      coalesce(sum(net) FILTER (${compared}), 0) AS compared_net,
      coalesce(sum(net - cost) FILTER (${compared}), 0) AS compared_profit,
      count(*) FILTER (${compared}) AS compared_lines
    FROM (${lines(set)}) GROUP BY n, family, offering`;
}

/** Returns SQL for net sales by account number and place of the offering among the names. */
export function byOffering(names: readonly string[]): string {
  const places = names.map((name, i) => `WHEN '${name}' THEN ${i}`).join(" ");
  return `SELECT CAST(n AS DOUBLE) AS n, CAST(CASE offering ${places} END AS DOUBLE) AS place, sum(net) AS net
    FROM bought GROUP BY n, offering`;
}

/**
 * Returns SQL for each account number's families and its margin against all others': a family that
 * others bought nothing of has no margin to compare with and is left out of the `compared_…` sums.
 */
export function againstOthers(): string {
  const others = "(of_all.net - compared_net)";
  const elsewhere = `round(compared_net * (of_all.profit - compared_profit) / ${others})`;
  const sum = (value: string) =>
    `coalesce(sum(${value}) FILTER (compared_lines > 0 AND ${others} > 0), 0)`;
  return `WITH of_family AS (
      SELECT n, family, sum(net) AS net, sum(compared_net) AS compared_net, sum(compared_profit) AS compared_profit, sum(compared_lines) AS compared_lines
      FROM bought WHERE family <> '' GROUP BY n, family),
    of_all AS (SELECT family, sum(compared_net) AS net, sum(compared_profit) AS profit FROM of_family GROUP BY family)
    SELECT CAST(n AS DOUBLE) AS n, CAST(count(*) FILTER (of_family.net > 0) AS DOUBLE) AS families,
      ${sum("compared_net")} AS compared_net, ${sum("compared_profit")} AS compared_profit, ${sum(elsewhere)} AS profit_elsewhere
    FROM of_family JOIN of_all USING (family) GROUP BY n`;
}

/** Returns SQL for the number of families of which any account bought more than it gave back. */
export function familiesSold(): string {
  return `SELECT count(DISTINCT family) AS families FROM (
    SELECT family FROM bought WHERE family <> '' GROUP BY n, family HAVING sum(net) > 0)`;
}

function lines({ invoices, currency }: Pick<DocumentSet, "invoices" | "currency">): string {
  const isSingle = currency.kind === "single";
  const money = (amount: string) =>
    `round(CAST(${amount} AS DOUBLE) ${isSingle ? "" : "* CAST(coalesce(i.fx, 1) AS DOUBLE) "}* 10000)`;
  const ownCost = "coalesce(l.cost_amount, CAST(v.unit_cost * l.quantity AS DECIMAL(18,4)))";
  return `SELECT a.n, coalesce(v.family, '') AS family, coalesce(l.offering, v.offering, '') AS offering,
      ${money("l.net_amount")} AS net, ${money(ownCost)} AS cost
    FROM invoice_lines l JOIN ${isSingle ? `${invoices} i` : ratedInvoices(invoices, currency.book)} ON l.invoice_id = i.invoice_id
    JOIN account_numbers a ON a.account_id = i.account_id
    LEFT JOIN (${versions()}) v ON l.product_id = v.product_id AND i.issued_on >= v.starts AND i.issued_on < v.ends`;
}

/**
 * What a product's versions tell on each span of dates: a field that a version leaves empty is as the
 * nearest version before tells it. Before all that tell it, family and offering are the latest, and the cost is unknown.
 */
function versions(): string {
  const latest = (name: string) => `last_value(${name} IGNORE NULLS) OVER`;
  const told = (name: string) => `coalesce(${latest(name)} upto, ${latest(name)} ever) AS ${name}`;
  return `WITH dated AS (SELECT product_id, family, offering, unit_cost, coalesce(valid_from, DATE '1900-01-01') AS starts FROM products)
    SELECT product_id, starts, coalesce(lead(starts) OVER upto, DATE '9999-12-31') AS ends,
      ${told("family")}, ${told("offering")}, ${latest("unit_cost")} upto AS unit_cost
    FROM dated WINDOW upto AS (PARTITION BY product_id ORDER BY starts),
      ever AS (PARTITION BY product_id ORDER BY starts ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
    UNION ALL SELECT product_id, DATE '0001-01-01', min(starts), max_by(family, starts), max_by(offering, starts), NULL
    FROM dated GROUP BY product_id`;
}
