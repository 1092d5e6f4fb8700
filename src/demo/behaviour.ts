import { byName } from "./by-name.ts";

/** The kinds of touch that an account causes at a yearly rate; the rest follow from its documents. */
export const yearlyTouches = [
  "quote",
  "call",
  "email",
  "visit",
  "meal",
  "expedite",
  "delivery",
  "return",
  "complaint",
  "ticket",
  "advice",
  "referral",
] as const;

export type YearlyTouch = (typeof yearlyTouches)[number];

export const offerings = ["parts", "solution", "service", "other"] as const;

export type Offering = (typeof offerings)[number];

export const channels = ["phone", "mail", "web", "edi", "visit"] as const;

export type Channel = (typeof channels)[number];

/** How an account buys, pays and asks for attention: the parameters that its records are drawn from. */
export interface Behaviour {
  /** Median net amount of an order line. */
  readonly line_value: number;
  readonly lines_per_order: number;
  /** Mean discount off list. */
  readonly discount: number;
  /** Share of families that it buys from, of those on offer. */
  readonly breadth: number;
  /** Mean days that payments come after the due date, where no early discount is taken. */
  readonly days_late: number;
  /** Share of invoices paid within the early-payment terms. */
  readonly early_share: number;
  readonly disputed_share: number;
  /** Share of lines by offering. */
  readonly offering: Readonly<Record<Offering, number>>;
  readonly channel: Readonly<Record<Channel, number>>;
  /** Touches a year that come whatever is sold. */
  readonly fixed: Readonly<Record<YearlyTouch, number>>;
  /** Touches for each 100,000 of sales. */
  readonly per_100k: Readonly<Record<YearlyTouch, number>>;
}

/** Returns the behaviour between two others: `weight` of the second, the rest of the first. */
export function blend(a: Behaviour, b: Behaviour, weight: number): Behaviour {
  const between = (x: number, y: number): number => x + (y - x) * weight;
  return {
    line_value: between(a.line_value, b.line_value),
    lines_per_order: between(a.lines_per_order, b.lines_per_order),
    discount: between(a.discount, b.discount),
    breadth: between(a.breadth, b.breadth),
    days_late: between(a.days_late, b.days_late),
    early_share: between(a.early_share, b.early_share),
    disputed_share: between(a.disputed_share, b.disputed_share),
    offering: byName(offerings, (name) => between(a.offering[name], b.offering[name])),
    channel: byName(channels, (name) => between(a.channel[name], b.channel[name])),
    fixed: byName(yearlyTouches, (name) => between(a.fixed[name], b.fixed[name])),
    per_100k: byName(yearlyTouches, (name) => between(a.per_100k[name], b.per_100k[name])),
  };
}
