import type { Statement } from "../../account/statement.ts";
import { toldBy, uncostedNet } from "../../account/told.ts";
import { scaled } from "../../lib/column.ts";
import type { Window } from "../../lib/day.ts";
import { inUnits } from "../../lib/ten-thousandths.ts";

/** What accounts brought and took in a window: one entry per account in every column, money in currency units. */
export interface WindowFigures {
  readonly window: Window;
  /** Whether enough goods have a cost for profit to be a figure. */
  readonly told: boolean;
  /** Only costs that go with the account are taken off: the measure in which ways out are promised. */
  readonly firm_profit: Float64Array;
  readonly net_sales: Float64Array;
  /** The part of `net_sales` that has no cost, and so counts as all profit. */
  readonly uncosted_sales: Float64Array;
  readonly commission: Float64Array;
  readonly seller_hours: Float64Array;
}

/** One account's figures of a window. */
export interface AccountFigures {
  readonly firm_profit: number;
  readonly net_sales: number;
  readonly uncosted_sales: number;
  readonly commission: number;
  readonly seller_hours: number;
}

/** Returns what a promise is held against, from a statement. */
export function windowFigures(statement: Statement): WindowFigures {
  const money = (column: Float64Array) => column.map(inUnits);
  return {
    window: statement.tally.window,
    told: toldBy(statement).goods,
    firm_profit: money(statement.avoidable_profit),
    net_sales: money(statement.lines.net_sales),
    uncosted_sales: money(uncostedNet(statement)),
    commission: money(statement.lines.commission),
    seller_hours: scaled(statement.seller_minutes, 1 / 60),
  };
}

/** Returns one account's figures. */
export function figuresAt(figures: WindowFigures, account: number): AccountFigures {
  const read = (column: Float64Array) => column[account] ?? 0;
  return {
    firm_profit: read(figures.firm_profit),
    net_sales: read(figures.net_sales),
    uncosted_sales: read(figures.uncosted_sales),
    commission: read(figures.commission),
    seller_hours: read(figures.seller_hours),
  };
}

/** Returns whether most of an account's sales have a cost. */
export function isCosted({ net_sales, uncosted_sales }: AccountFigures): boolean {
  return uncosted_sales <= Math.max(0, net_sales) / 2;
}
