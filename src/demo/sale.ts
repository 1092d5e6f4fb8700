import type { Day } from "../lib/day.ts";
import { chance, type Random, whole } from "../lib/random.ts";
import type { DemoAccount } from "./accounts.ts";
import type { Channel } from "./behaviour.ts";
import { demoWindow, workdayFrom } from "./calendar.ts";
import type { Line, Order } from "./order.ts";

/** An invoice before it has a number; amounts in cents of its currency. */
export interface Sale {
  readonly account: DemoAccount;
  readonly order_id: string;
  readonly ordered_on: Day;
  readonly channel: Channel;
  readonly issued_on: Day;
  readonly due_on: Day;
  readonly currency: string;
  readonly disputed: boolean;
  readonly lines: readonly Line[];
  /** Tax included. */
  readonly gross: number;
}

export const earlyTerms = { days: 10, rate: 0.02 } as const;

const netDays = 30;
const taxRate = 0.08;
const splitShare = 0.08;
const euroShare = 0.5;
/** Amounts on invoices in euro are drawn at this price of a euro. */
export const euroPrice = 1.09;

/** Returns the invoices of an order: one, or two where part of it was delivered later. */
export function drawSales(random: Random, order: Order, account: DemoAccount): readonly Sale[] {
  const currency = account.euro && chance(random, euroShare) ? "EUR" : "USD";
  const disputed = chance(random, account.truth.behaviour.disputed_share);
  const split = order.lines.length > 1 && chance(random, splitShare);
  const parts = split ? [order.lines.slice(0, 1), order.lines.slice(1)] : [order.lines];
  let issued = order.ordered_on;
  return parts
    .map((lines) => {
      issued = workdayFrom(issued + whole(random, 0, 3));
      return saleOf({ order, account, lines, currency, disputed, issued_on: issued });
    })
    .filter((sale) => sale.issued_on < demoWindow.to);
}

interface Invoicing {
  readonly order: Order;
  readonly account: DemoAccount;
  readonly lines: readonly Line[];
  readonly currency: string;
  readonly disputed: boolean;
  readonly issued_on: Day;
}

function saleOf({ order, lines, ...rest }: Invoicing): Sale {
  const { order_id, ordered_on, channel } = order;
  const priced = rest.currency === "EUR" ? lines.map(inEuro) : lines;
  const due_on = rest.issued_on + netDays;
  return { ...rest, order_id, ordered_on, channel, due_on, lines: priced, gross: grossOf(priced) };
}

function inEuro(line: Line): Line {
  const cost = line.cost === null ? null : euroCents(line.cost);
  return { ...line, list: euroCents(line.list), net: euroCents(line.net), cost };
}

function euroCents(amount: number): number {
  return Math.round(amount / euroPrice);
}

/** Returns what is to be paid for the lines, tax included. */
export function grossOf(lines: readonly Line[]): number {
  return Math.round(lines.reduce((sum, line) => sum + line.net, 0) * (1 + taxRate));
}
