import type { AccountYear } from "./account-year.ts";
import type { Firm } from "./firm.ts";
import type { TermName, TermValues } from "./terms.ts";
import type { Year } from "./year.ts";

/** What can be done about an account, the mildest first [Mittal, Sarkees & Murshed 2008]. */
export const wayKinds = [
  "keep",
  "grow",
  "reprice",
  "reassign",
  "hand_over",
  "refer",
  "end",
] as const;

export type WayKind = (typeof wayKinds)[number];

/** The parts of `reprice`, each possible alone or all together. */
export const repricings = ["price", "order_minimum", "fees", "payment_terms"] as const;

export const wayVariants = [
  ...repricings,
  "together",
  "with_terms",
  "effort_125",
  "effort_150",
  "effort_200",
] as const;

/**
 * One of several forms of a way: a part of `reprice` or all parts `together`, `reassign` with those terms, `grow` with
 * so many hundredths of today's effort.
 */
export type WayVariant = (typeof wayVariants)[number];

/** The forms that a way comes in; none where there is but one. */
export const variantsOfWay: Readonly<Record<WayKind, readonly WayVariant[]>> = {
  keep: [],
  grow: ["effort_125", "effort_150", "effort_200"],
  reprice: [...repricings, "together"],
  reassign: ["with_terms"],
  hand_over: [],
  refer: [],
  end: [],
};

/** One way out of an account's year. */
export interface WayOut {
  readonly kind: WayKind;
  readonly variant: WayVariant | null;
  /** Its year once the change has settled, if it stays. */
  readonly after: Year;
  /** Probability that it leaves because of the change. */
  readonly leaves: number;
  readonly course: WayCourse;
  /** Who gets what commission from then on. */
  readonly pay: readonly Pay[];
  /** What happens once, in the first quarter. */
  readonly once: Once;
  /** Whose own hours it takes and frees. */
  readonly seller_hours: readonly SellerHours[];
  /** What it supposes. */
  readonly terms: readonly TermName[];
  readonly figures: WayFigures;
}

/** How fast business and hours come to what they will be; named in `courses`. */
export interface WayCourse {
  readonly business: CourseName;
  readonly selling_hours: CourseName;
}

/**
 * Share of a change that has come in each quarter since its start; the last one holds on.
 * `at_once`: from the first day. `notice`: after half a quarter. `gradual`: quarter by quarter over a year.
 */
export const courses = {
  at_once: [1],
  notice: [0.5, 1],
  gradual: [0.25, 0.5, 0.75, 1],
} as const;

export type CourseName = keyof typeof courses;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are the names
export const courseNames = Object.keys(courses) as readonly CourseName[];

/** Commission of one seller, as a rate on what commission is paid on. */
export interface Pay {
  /** Index into the firm's sellers. */
  readonly seller: number;
  readonly rate: number;
  /** Share of it that the seller gets in each year since the start; the last one holds on. */
  readonly by_year: readonly number[];
}

export interface Once {
  /** Hours of the account's seller. */
  readonly hours: number;
  /** Money lost, such as receivables that are not paid. */
  readonly cost: number;
}

export interface SellerHours {
  readonly seller: number;
  /** A year, before the change and once it has settled if the account stays. */
  readonly before: number;
  readonly after: number;
}

/** What a sentence about the way needs beside its year; absent where it says nothing of the way. */
export interface WayFigures {
  /** Rise of price, as a share. */
  readonly price_rise?: number;
  /** The rise at which the account earns nothing and loses nothing. */
  readonly break_even_rise?: number;
  /** Effort and sales as multiples of today's. */
  readonly effort?: number;
  readonly sales?: number;
  readonly visits?: number;
  /** Index into the firm's sellers. */
  readonly successor?: number;
  /** Income from service fees a year. */
  readonly fees?: number;
  /** Small orders a year put together with others. */
  readonly merged_orders?: number;
  /** Fee of the partner a year. */
  readonly partner_fee?: number;
}

/** What a way out is worked out from. */
export interface WayQuestion {
  readonly account: AccountYear;
  readonly firm: Firm;
  readonly terms: TermValues;
  /** Who would take the account over, where the book or the user names somebody. */
  readonly successor: Successors;
}

/** Indexes into the firm's sellers; −1 where there is nobody. */
export interface Successors {
  readonly inside: number;
  readonly colleague: number;
}

/** Why the account's own figures rule a kind of way out. */
export type NoWay =
  | "no_sales"
  | "no_hours"
  | "no_ground"
  | "loses_money"
  | "few_visits"
  | "nobody_to_take_it";

/** The ways of one kind that an account has, or why it has none. */
export type WaysOfKind =
  | { readonly open: true; readonly ways: readonly WayOut[] }
  | { readonly open: false; readonly because: NoWay };
