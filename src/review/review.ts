import type { ProfitRange, StatedType, TypeLines, Typing } from "../account/account-type.ts";
import type { Coverage } from "../account/coverage.ts";
import type { Justification } from "../account/justification.ts";
import type { ProfitConcentration } from "../account/profit-concentration.ts";
import type { ShownAccount } from "../account/shown.ts";
import type { ShownCapacity } from "../account/shown-capacity.ts";
import type { ShownFigures } from "../account/shown-figures.ts";
import type { Substance } from "../account/substance.ts";
import type { Told } from "../account/told.ts";
import type { TraitReading } from "../account/traits/trait.ts";
import type { ShownValueOfHour } from "../ask/shown-value-of-hour.ts";
import type { Language } from "../lib/language.ts";
import type { ShownHourWorth } from "../plan/shown-hour-worth.ts";

/** The review of a whole book: the document of `warto review --json`. */
export type Review = ReviewOf<ReviewedAccount>;

/** The same for whoever looks accounts up one by one. */
export type ReviewInBrief = ReviewOf<AccountInBrief>;

/** A review, with whatever it says of each account. Money in currency units. */
export interface ReviewOf<Account> {
  readonly book: string;
  readonly language: Language;
  readonly currency: string;
  /** Half-open, ISO dates. */
  readonly window: ReviewWindow;
  /** The window of the same length before; null where the ledger does not reach back that far. */
  readonly before: ReviewWindow | null;
  readonly lines: TypeLines;
  /** Whether goods have a cost, so that gross and net profit are figures; and whether anything tells what service takes. */
  readonly told: Told;
  readonly mix: readonly TypeGroup[];
  /** The seven questions, in order. */
  readonly questions: readonly Question[];
  /** Every account with which anything happened, the most profitable first. */
  readonly accounts: readonly Account[];
  readonly totals: ShownFigures;
  /** Null where there is no window before. */
  readonly totals_before: ShownFigures | null;
  readonly capacity: readonly ShownCapacity[];
  readonly whale: ProfitConcentration;
  readonly coverage: Coverage;
  /** What an hour of asking prospects brings today; null where the book cannot tell. */
  readonly value_of_hour: ShownValueOfHour | null;
  /** What one more hour would add once the plan has put all to their best use: the price behind opportunity costs. */
  readonly hour_worth: ShownHourWorth | null;
  /** Sentences that a reader must know before the figures: missing lines, example cost model. */
  readonly cautions: readonly string[];
}

export interface ReviewWindow {
  readonly from: string;
  readonly to: string;
}

/** All accounts of one type together. */
export interface TypeGroup extends TypeSums {
  readonly type: StatedType;
  /** Null where there is no window before. */
  readonly before: TypeSumsBefore | null;
}

/** Who was growing then would take a third window to tell. */
export type TypeSumsBefore = Omit<TypeSums, "ring_fenced">;

export interface TypeSums {
  readonly accounts: number;
  readonly ring_fenced: number;
  readonly net_sales: number;
  readonly gross_profit: number;
  /** Cost to serve, charges and expenses. */
  readonly service: number;
  readonly net_profit: number;
  readonly hours: number;
  readonly problems: number;
}

export const questionIds = [
  "mix",
  "resources",
  "complaints",
  "gross_profit",
  "cost",
  "opportunity",
  "new_customers",
] as const;

export type QuestionId = (typeof questionIds)[number];

export interface Question {
  readonly id: QuestionId;
  /** As the mission asks it. */
  readonly question: string;
  /** The number that answers it; null where the book cannot tell. */
  readonly number: QuestionNumber | null;
  /** One or two sentences with the figures in them. */
  readonly answer: string;
  /** What follows: one sentence. */
  readonly follows: string;
  /** The accounts behind the number, the weightiest first. */
  readonly accounts: readonly QuestionAccount[];
}

export interface QuestionNumber {
  readonly value: number;
  readonly unit: "share" | "money" | "count" | "hours";
  /** What the number is, in a few words. */
  readonly label: string;
  /** Of the window before. */
  readonly before: number | null;
}

export interface QuestionAccount {
  readonly account_id: string;
  readonly name: string | null;
  /** Null for a prospect. */
  readonly type: StatedType | null;
  /** In the unit of the column named by `label`. */
  readonly value: number;
  readonly unit: QuestionNumber["unit"];
  readonly label: string;
  /** Share of the book. */
  readonly share: number | null;
  readonly before: number | null;
}

export interface ReviewedAccount extends ShownAccount {
  readonly owner: string | null;
  /** Has bought nothing yet: it takes time and has no type. */
  readonly prospect: boolean;
  readonly typing: Typing;
  /** Null where too few goods have a cost to tell. */
  readonly range: ProfitRange | null;
  /** Why it is of its type: sentences, the strongest first. */
  readonly reasons: readonly string[];
  readonly traits: readonly TraitReading[];
  readonly justification: Justification;
  readonly coverage: Coverage;
  readonly substance: Substance;
  readonly before: AccountBefore | null;
}

/** An account's type and main figures, without what they rest on. */
export interface AccountInBrief
  extends Pick<ReviewedAccount, "account_id" | "name" | "prospect" | "before"> {
  readonly typing: Pick<Typing, "type">;
  readonly economics: Pick<ReviewedAccount["economics"], BriefLine>;
}

export type BriefLine = "invoiced" | "credits" | "net_sales" | "net_profit";

export interface AccountBefore {
  readonly type: StatedType;
  readonly net_sales: number;
  readonly net_profit: number;
}
