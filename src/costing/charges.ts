import type { Tally } from "../ledger/tally.ts";
import { addScaled, type Columns, columnNamed, zeros } from "../lib/column.ts";
import { inTenThousandths } from "../lib/ten-thousandths.ts";
import type { CostModel } from "./cost-model.ts";

export interface Charges {
  /** Ten-thousandths of the currency unit; rows of one name are added up. */
  readonly by_name: Columns;
  /** The part that would go with the account, over all names. */
  readonly avoidable: Float64Array;
}

/** Returns the money charged per driver; a driver that nothing in the ledger counts is zero. */
export function charges(tally: Tally, model: CostModel): Charges {
  const count = tally.accounts.id.length;
  const avoidable = zeros(count);
  const by_name: Columns = Object.fromEntries(
    model.charges.map(({ name }) => [name, zeros(count)]),
  );
  for (const charge of model.charges) {
    const counts = columnNamed(tally.drivers, charge.per);
    const target = columnNamed(by_name, charge.name);
    if (counts === null || target === null) continue;
    const amount = inTenThousandths(charge.amount.likely);
    addScaled(target, counts, amount);
    addScaled(avoidable, counts, amount * charge.avoidable);
  }
  return { by_name, avoidable };
}
