import type { StatedType, TypeLines } from "../account/account-type.ts";
import type { Coverage } from "../account/coverage.ts";
import type { FlipPoints } from "../account/flip-points.ts";
import type { Justification } from "../account/justification.ts";
import type { ShownFigures } from "../account/shown-figures.ts";
import type { Substance } from "../account/substance.ts";
import type { Told } from "../account/told.ts";
import type { TraitReading } from "../account/traits/trait.ts";
import type { DecisionCard } from "../decision/card/card.ts";
import type { StatedAccount } from "./accounts-statement.ts";
import type { MissingLine } from "./missing-line.ts";
import type { ShownWindow } from "./shown-window.ts";

/** One account in a window: the document of `warto account --json`. */
export interface AccountStatement extends StatedAccount {
  readonly book: string;
  readonly window: ShownWindow;
  readonly currency: string;
  /** The lines that types are told by. */
  readonly lines: TypeLines;
  /** Which figures the book can tell at all. */
  readonly told: Told;
  /** Why it is of its type, the strongest first. */
  readonly reasons: readonly string[];
  readonly traits: readonly TraitReading[];
  readonly justification: Justification;
  readonly coverage: Coverage;
  readonly substance: Substance;
  readonly flip_points: FlipPoints & { readonly sentences: readonly string[] };
  /** What can be done about it; null where there is nothing to decide, as with a prospect. */
  readonly decision: DecisionCard | null;
  /** The window of the same length before; null where the ledger does not reach back that far. */
  readonly previous: PreviousFigures | null;
  readonly share_of_book: BookShares;
  /** Its place among the accounts that bought anything, 1 for the first; null for one that did not. */
  readonly rank: {
    readonly net_sales: number;
    readonly net_profit: number;
    readonly of: number;
  } | null;
  readonly missing: readonly MissingLine[];
}

export interface PreviousFigures extends ShownFigures {
  readonly window: ShownWindow;
  readonly type: StatedType | null;
}

/** The account's share of the book's figures; null where the book's is not above zero. */
export interface BookShares {
  readonly net_sales: number | null;
  readonly gross_profit: number | null;
  readonly cost_to_serve: number | null;
  readonly net_profit: number | null;
  readonly hours: number | null;
  readonly problems: number | null;
}
