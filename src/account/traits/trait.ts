import type { Assortment } from "../../ledger/assortment.ts";
import type { Wording } from "../../lib/language.ts";
import type { Speech } from "../../lib/speech.ts";
import type { Statement } from "../statement.ts";

export const traitNames = [
  "offering",
  "price",
  "demand",
  "problems",
  "payment",
  "contact",
  "perception",
  "wallet",
  "trust",
  "trend",
] as const;

export type TraitName = (typeof traitNames)[number];

/** Measured by what the ledger holds, estimated where a default or a stand-in took part. */
export type Evidence = "measured" | "estimated" | "missing";

export type TraitUnit = "share" | "days" | "per_100_orders" | "per_1000_of_gross_profit" | "points";

/** What traits are read from: a window of the book, and the one before where the ledger reaches back that far. */
export interface BookBehaviour {
  readonly now: Statement;
  readonly before: Statement | null;
  /** Null where it was not asked for. */
  readonly assortment: Assortment | null;
}

/** One thing that tells a Smith from a Jones: one file each. */
export interface Trait {
  readonly name: TraitName;
  readonly title: Wording;
  readonly unit: TraitUnit;
  /** 1 where more of the measure is more of a Smith, −1 where it is more of a Jones. */
  readonly towards_smith: 1 | -1;
  /** What to import, or to say, to learn it: where the book has nothing to tell it from. */
  readonly lacking: Wording;
  /** Why an account has no measure in a book that has the trait. */
  readonly untold: Wording;
  /** Returns null where the book has nothing to tell it from. */
  readonly measure: (book: BookBehaviour) => TraitMeasure | null;
}

export interface TraitMeasure {
  /** One entry per account; NaN where nothing tells, infinite where resources bring nothing at all. */
  readonly measure: Float64Array;
  readonly evidenceOf: (account: number) => Exclude<Evidence, "missing">;
  /** Returns one plain sentence with the account's figures in it; only asked where there is a measure, which it is given. */
  readonly sentenceOf: (account: number, speech: Speech, measure: number) => string;
}

/** A trait of one account, as it is shown. */
export interface TraitReading {
  readonly name: TraitName;
  readonly title: string;
  /** Null where missing; infinite, which JSON writes as null, where resources bring nothing at all. */
  readonly measure: number | null;
  readonly unit: TraitUnit;
  /** Share of the book's accounts with this measure that stand below, ties by half; 0 to 100. */
  readonly percentile: number | null;
  /** The side that the outer thirds of the book lean to; null in between and where missing. */
  readonly direction: "Smith" | "Jones" | null;
  readonly evidence: Evidence;
  /** With the figures in it; where missing, what to import. */
  readonly sentence: string;
}
