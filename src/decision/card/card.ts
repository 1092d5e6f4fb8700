import type { HeldBack } from "../account-ways.ts";
import type { TermSetter } from "../terms-of.ts";
import type { TermName, TermUnit } from "../terms.ts";
import type { WayKind, WayVariant } from "../way-out.ts";
import type { AdviceFlip } from "./advice-flip.ts";

/** All that can be done about an account, side by side, and what is advised. Money in currency units, to the cent. */
export interface DecisionCard {
  readonly horizon_quarters: number;
  /** The roles whose hours are sellers' hours. */
  readonly selling_roles: readonly string[];
  /** What is worth most first; `keep` is among them. None where the book cannot tell what the account earns. */
  readonly ways: readonly ShownWay[];
  readonly held_back: readonly ShownHeldBack[];
  /** Why it may be referred or ended; null where it may not. */
  readonly last_resort: LastResort | null;
  /** The way that people have settled on in plan.toml; null where they have not. */
  readonly settled: Settled | null;
  readonly advice: Advice | null;
  readonly break_even_price: BreakEvenPrice;
  /** Null where no seller's hours are known, or sales leave no margin. */
  readonly required_sales: RequiredSales | null;
  /** What to know before the figures. */
  readonly cautions: readonly string[];
  /** Why nothing can be weighed, and what to import; null where it can. */
  readonly cannot_tell: string | null;
}

export interface NamedWay {
  readonly way: WayKind;
  readonly variant: WayVariant | null;
}

export interface ShownWay extends NamedWay {
  readonly title: string;
  readonly sentence: string;
  /** Of a year once the change has settled; that the account may leave is weighed in. */
  readonly economics: WayEconomics;
  /** Of that year, by role. */
  readonly hours: Readonly<Record<string, number>>;
  /** Against today; below zero where it takes more. */
  readonly hours_freed: Readonly<Record<string, number>>;
  readonly change: WayChange;
  /** Those whose commission changes, the account's own seller first. */
  readonly sellers: readonly SellerChange[];
  readonly probability_of_leaving: number;
  readonly range: WayRange;
  readonly assumptions: readonly Assumption[];
  /** Change of the firm's profit over the horizon, and what the freed hours are worth elsewhere. */
  readonly worth: number;
}

export const wayLines = [
  "net_sales",
  "gross_profit",
  "charges",
  "expenses",
  "early_discounts",
  "bad_debt",
  "cost_to_serve",
  "contribution",
  "carrying_cost",
  "commission",
  "fees",
  "net_profit",
  "avoidable_profit",
] as const;

export type WayLine = (typeof wayLines)[number];

/** Lines of a year; contribution and net profit are the sums of those shown. */
export type WayEconomics = Readonly<Record<WayLine, number>>;

/** Against keeping the account as it is. */
export interface WayChange {
  readonly firm_profit: FirmProfitChange;
  /** All costs at full rates, a settled year. */
  readonly net_profit: number;
  /** Part of that which stays with the firm as unused capacity. */
  readonly stranded_cost: number;
}

/** Only costs that go with the work are saved. */
export interface FirmProfitChange {
  readonly year_1: number;
  readonly year_2: number;
  readonly settled_a_year: number;
  readonly by_quarter: readonly number[];
}

export interface SellerChange {
  readonly employee_id: string;
  readonly name: string | null;
  /** Change of the seller's own hours a year, once the way has settled and if the account stays. */
  readonly hours: number;
  /** Change of commission; null where it is a colleague's of whoever reads it. */
  readonly year_1: number | null;
  readonly year_2: number | null;
}

/** Of the change of the firm's profit over the horizon. */
export interface WayRange {
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
  /** Share of draws in which the way is worth more than keeping the account. */
  readonly better_than_keep: number;
}

/** What a way supposes. */
export interface Assumption {
  readonly name: TermName;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: TermUnit;
  readonly source: string;
  readonly set_by: TermSetter;
  readonly sentence: string;
}

export interface ShownHeldBack {
  readonly way: WayKind;
  readonly because: HeldBack["because"];
  readonly title: string;
  readonly sentence: string;
}

/** The best milder way, and what it leaves a year short of what the sellers' hours would earn elsewhere. */
export interface LastResort extends NamedWay {
  readonly falls_short_by: number;
  readonly sentence: string;
}

export interface Settled {
  readonly way: WayKind;
  readonly reason: string | null;
  readonly sentence: string;
}

export interface Advice extends NamedWay {
  readonly sentence: string;
  /** Null where nothing else is open. */
  readonly runner_up: (NamedWay & { readonly behind_by: number }) | null;
  readonly flip_point: ShownFlip | null;
  readonly flip_sentence: string;
  /** Share of draws in which it is worth most. */
  readonly share_of_draws: number;
}

export interface ShownFlip extends Omit<AdviceFlip, "becomes"> {
  readonly becomes: NamedWay;
}

export interface BreakEvenPrice {
  /** As a share of today's prices; below zero where it earns money. */
  readonly rise: number | null;
  readonly sentence: string;
}

/** What the account would have to buy a year to carry the selling that it gets. */
export interface RequiredSales {
  readonly net_sales: number;
  /** Sellers' hours with it at their rates. */
  readonly selling_cost: number;
  /** Share of gross profit that the book spends on sellers' hours. */
  readonly selling_share: number;
  readonly margin: number;
  readonly sentence: string;
}
