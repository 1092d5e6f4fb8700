import type { ProfitRange, StatedType, TypeLines, Typing } from "../account/account-type.ts";
import type { ProfitConcentration } from "../account/profit-concentration.ts";
import type { Shown, ShownAccount } from "../account/shown.ts";
import type { ShownFigures } from "../account/shown-figures.ts";
import type { Told } from "../account/told.ts";
import type { MissingLine } from "./missing-line.ts";
import type { ShownWindow } from "./shown-window.ts";

/** What every account of a book earns in a window: the document of `warto accounts --json`. */
export interface AccountsStatement {
  readonly book: string;
  readonly window: ShownWindow;
  readonly currency: string;
  /** Every account of the book, the most profitable first. */
  readonly accounts: readonly StatedAccount[];
  /** The lines that types are told by. */
  readonly lines: TypeLines;
  /** Which figures the book can tell at all. */
  readonly told: Told;
  readonly totals: ShownFigures;
  readonly capacity: Shown["capacity"];
  /** Over the accounts with which anything happened. */
  readonly whale: ProfitConcentration;
  /** Those who sold or earned anything; commissions add up to the statement's. */
  readonly sellers: readonly StatedSeller[];
  readonly missing: readonly MissingLine[];
}

/** The type of an account and all that goes with it are null for a prospect, and where nothing happened with it. */
export interface StatedAccount extends ShownAccount {
  /** Whether anything happened with it in the window, or it owes anything. */
  readonly active: boolean;
  readonly type: StatedType | null;
  /** Probability of the type; of the likeliest one where the type is Unclear. */
  readonly type_probability: number | null;
  readonly ring_fenced: boolean | null;
  /** What the type rests on. */
  readonly typing: Typing | null;
  /** Net profit under the cost model's ranges. */
  readonly range: ProfitRange | null;
}

export type StatedSeller = Pick<
  Shown["sellers"][number],
  "employee_id" | "name" | "net_sales" | "gross_profit" | "commission"
>;
