import { commission, lessEstimatedCost } from "../costing/commission.ts";
import type { CommissionPlan } from "../costing/cost-model.ts";
import { rowsOfSeller, type SalesTally } from "../ledger/sales-tally.ts";
import { inUnits } from "../lib/ten-thousandths.ts";
import { entryOf, type Subject } from "./explain-subject.ts";
import type { DraftTerm } from "./draft-term.ts";

/** Returns the commission seller by seller: what the account brought × the mean rate earned on it. */
export function explainCommission(subject: Subject): readonly DraftTerm[] {
  const { tally, goods, model } = subject.statement;
  const plan = model.commission;
  if (plan === null) return [];
  const basis = basisColumn(tally.sales, plan, goods.cost_share);
  return sellersTo(subject)
    .map((seller) => sellerTerm(subject, plan, { seller, basis }))
    .filter(({ exact, product }) => exact !== 0 || (product?.count ?? 0) !== 0);
}

/** Returns the sellers who sold to the account within the window. */
function sellersTo({ statement, index }: Subject): readonly number[] {
  const { sales } = statement.tally;
  return [...sales.sellers.id.keys()].filter((seller) => {
    const { first, end } = rowsOfSeller(sales, seller);
    return sales.rows.account.subarray(first, end).includes(index);
  });
}

interface SellerBasis {
  readonly seller: number;
  /** What commission is paid on, row by row. */
  readonly basis: Float64Array;
}

function sellerTerm(
  subject: Subject,
  plan: CommissionPlan,
  { seller, basis }: SellerBasis,
): DraftTerm {
  const { tally, goods } = subject.statement;
  const alone = onlyPaying(tally.sales, seller);
  const exact = entryOf(subject, commission(alone, plan, goods.cost_share).by_account);
  const count = basisOf(subject, { seller, basis });
  const { id, name } = tally.sales.sellers;
  return {
    label: `${name[seller] ?? id[seller]}, on ${basisName(plan)}`,
    product: {
      of: "money",
      count: inUnits(count),
      minutes: null,
      rate: count === 0 ? 0 : Math.round((exact / count) * 1e9) / 1e9,
    },
    ask: plan.basis,
    rows: null,
    exact,
  };
}

/** The same sales with a rate of nothing for everybody else: what is left is this seller's. */
function onlyPaying(sales: SalesTally, seller: number): SalesTally {
  const commission_rate = sales.sellers.commission_rate.map((rate, i) => (i === seller ? rate : 0));
  return { ...sales, sellers: { ...sales.sellers, commission_rate } };
}

function basisOf({ statement, index }: Subject, { seller, basis }: SellerBasis): number {
  const { sales } = statement.tally;
  const { first, end } = rowsOfSeller(sales, seller);
  let sum = 0;
  for (let row = first; row < end; row += 1)
    if (sales.rows.account[row] === index) sum += basis[row] ?? 0;
  return sum;
}

function basisColumn(
  { rows }: SalesTally,
  plan: CommissionPlan,
  costShare: Float64Array,
): Float64Array {
  const isCash = plan.paid_on === "cash";
  if (plan.basis === "net_sales") return isCash ? rows.paid_net_sales : rows.net_sales;
  const profit = isCash ? rows.paid_gross_profit : rows.gross_profit;
  const uncosted = isCash ? rows.paid_uncosted_net : rows.uncosted_net;
  return lessEstimatedCost(profit, uncosted, { account: rows.account, costShare });
}

function basisName({ basis, paid_on }: CommissionPlan): string {
  const what = basis === "net_sales" ? "net sales" : "gross profit";
  return paid_on === "cash" ? `${what} paid for` : what;
}
