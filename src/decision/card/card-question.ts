import type { Told } from "../../account/told.ts";
import type { AccountYear } from "../account-year.ts";
import { likelyTerms } from "../term-estimates.ts";
import type { AccountTerms } from "../terms-of.ts";
import type { TermValues } from "../terms.ts";
import type { Successors, WayKind, WayOut } from "../way-out.ts";
import type { Drawing, DrawsAsked } from "./drawing.ts";
import type { NamedFigure, YearOfAccount } from "./cost-figures.ts";

/** What an account's decision card is made from. */
export interface CardQuestion extends YearOfAccount {
  readonly terms: AccountTerms;
  readonly successor: Successors;
  /** What an hour of each role would earn elsewhere beyond the part of its cost that goes with the work. */
  readonly hour_values: Float64Array;
  /** What the hours that a way frees are worth elsewhere over the horizon, in currency units; below zero where it takes more. */
  readonly hours_worth: (way: WayOut, account: AccountYear) => number;
  /** Every figure of the cost model that may be moved and moves anything of this account. */
  readonly cost_figures: readonly NamedFigure[];
  readonly horizon_quarters: number;
  /** The way that people have settled on, and why; null where they have not. */
  readonly settled: SettledWay | null;
  /** Gross profit of the whole book in a year. */
  readonly book_gross_profit: number;
  /** What the book tells of this account. */
  readonly told: Told;
  readonly draws?: DrawsAsked;
  /** By default each time anew. */
  readonly drawing?: Drawing;
}

export interface SettledWay {
  readonly way: WayKind;
  readonly reason: string | null;
}

/** The figures under which ways are weighed: as they are, drawn, or with one of them moved. */
export interface CardState extends YearOfAccount {
  readonly terms: TermValues;
}

/** Returns everything as it is likely. */
export function likelyState({ account, firm, terms }: CardQuestion): CardState {
  return { account, firm, terms: likelyTerms(terms.estimates) };
}
