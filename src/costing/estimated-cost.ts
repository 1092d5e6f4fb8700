import type { Tally } from "../ledger/tally.ts";
import { sumOf, zeros } from "../lib/column.ts";
import type { CostModel } from "./cost-model.ts";

/** What goods without a cost of their own are taken to have cost, by their family's margin. */
export interface EstimatedCost {
  /** Ten-thousandths of the currency unit. */
  readonly cost: Float64Array;
  /** Net amount whose cost is estimated. */
  readonly estimated_net: Float64Array;
  /** Share of an uncosted amount that counts as cost, for sums that do not say the family. */
  readonly cost_share: Float64Array;
}

/** Returns the estimate; families that the cost model does not name stay without a cost. */
export function estimatedCost(tally: Tally, model: CostModel): EstimatedCost {
  const count = tally.accounts.id.length;
  const result = { cost: zeros(count), estimated_net: zeros(count), cost_share: zeros(count) };
  const size = zeros(count);
  for (const [family, net] of Object.entries(tally.uncosted_by_family)) {
    const known = Object.hasOwn(model.families, family) ? model.families[family] : undefined;
    for (let i = 0; i < count; i += 1) size[i] = (size[i] ?? 0) + Math.abs(net[i] ?? 0);
    if (known !== undefined) addFamily(result, net, 1 - known.margin.likely);
  }
  shareOut(result.cost_share, size);
  return result;
}

function addFamily(result: EstimatedCost, net: Float64Array, costRate: number): void {
  const { cost, estimated_net, cost_share } = result;
  for (let i = 0; i < net.length; i += 1) {
    const amount = net[i] ?? 0;
    cost[i] = (cost[i] ?? 0) + amount * costRate;
    estimated_net[i] = (estimated_net[i] ?? 0) + amount;
    cost_share[i] = (cost_share[i] ?? 0) + Math.abs(amount) * costRate;
  }
}

/**
 * Divides by the amounts behind, taken without sign so that sales and returns cannot blow the share up. An account
 * with none in the window takes the book's share: its seller may be paid for earlier sales.
 */
function shareOut(costShare: Float64Array, size: Float64Array): void {
  const bookSize = sumOf(size);
  const bookShare = bookSize === 0 ? 0 : sumOf(costShare) / bookSize;
  for (let i = 0; i < size.length; i += 1) {
    const own = size[i] ?? 0;
    costShare[i] = own === 0 ? bookShare : (costShare[i] ?? 0) / own;
  }
}
