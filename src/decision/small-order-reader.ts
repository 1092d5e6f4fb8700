import type { Tally } from "../ledger/tally.ts";
import { columnNamed } from "../lib/column.ts";
import type { SmallOrders, UnitWork } from "./account-year.ts";
import type { StatedFirm } from "./firm.ts";
import { perYear } from "./per-year.ts";
import { unitWork, weightedWork } from "./unit-work.ts";

/** Returns what reads the small orders of one account after the other, and the work that each takes whatever is in it. */
export function smallOrderReader(stated: StatedFirm): (account: number) => SmallOrders | null {
  const { tally, model } = stated.statement;
  const below = model.small_order_below;
  const counts = columnNamed(tally.drivers, "order.small");
  if (below === null || counts === null) return () => null;
  const yearly = perYear(tally.window);
  const workOf = orderWork(stated);
  return (account) => {
    const count = (counts[account] ?? 0) * yearly;
    return count > 0 ? { ...workOf(account), count, below } : null;
  };
}

/** What every small order takes, and what its way in takes, as often as the account's orders come that way. */
function orderWork({ statement, firm }: StatedFirm): (account: number) => UnitWork {
  const { tally, model } = statement;
  const workOf = (driver: string) => unitWork(driver, model, firm.roles);
  const each = ["order", "order.small", "invoice"].map((driver) => [workOf(driver), 1] as const);
  const channels = channelsIn(tally).map(({ driver, counts }) => ({
    work: workOf(driver),
    counts,
  }));
  const orders = columnNamed(tally.drivers, "order");
  return (account) => {
    const all = Math.max(1, orders?.[account] ?? 0);
    const taken = channels.map(({ work, counts }) => [work, (counts[account] ?? 0) / all] as const);
    return weightedWork("order.small", [...each, ...taken]);
  };
}

const channelPrefix = "order.";
const notChannels: ReadonlySet<string> = new Set([
  "order.first",
  "order.small",
  "order.minutes",
  "order.quantity",
]);

function channelsIn({ drivers }: Tally) {
  return Object.entries(drivers).flatMap(([driver, counts]) =>
    driver.startsWith(channelPrefix) && !notChannels.has(driver) ? [{ driver, counts }] : [],
  );
}
