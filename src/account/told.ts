import { sumOf } from "../lib/column.ts";
import { ratio } from "../lib/ratio.ts";
import { marginAxes } from "./margin-axes.ts";
import type { Statement } from "./statement.ts";

/** With less than this share of net sales costed, gross profit is more guess than figure. */
const enoughCosted = 0.5;

/** Which of the two axes a book can tell at all. */
export interface Told {
  /** Cost of goods, and so gross and net profit. */
  readonly goods: boolean;
  /** What it takes to serve accounts. */
  readonly service: boolean;
}

/** Returns what a statement's figures are enough to tell. */
export function toldBy(statement: Statement): Told {
  return {
    goods: costedShare(statement) >= enoughCosted,
    service: marginAxes(statement).service.some((value) => value !== 0),
  };
}

/** Where credits outweigh sales, what counts is how much of the credits has a cost. */
function costedShare(statement: Statement): number {
  const { lines, tally } = statement;
  const net = sumOf(lines.net_sales);
  const uncosted = net > 0 ? sumOf(uncostedNet(statement)) : sumOf(tally.sums.uncosted_net);
  return 1 - (ratio(Math.abs(uncosted), Math.abs(net)) ?? 1);
}

/** Returns each account's net sales that have no cost, measured or estimated: they count as all profit. */
export function uncostedNet({ tally, goods }: Statement): Float64Array {
  return tally.sums.uncosted_net.map((net, i) => Math.max(0, net - (goods.estimated_net[i] ?? 0)));
}
