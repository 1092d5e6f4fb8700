import type { Typing } from "../../account/account-type.ts";
import type { Quality } from "../../account/quality.ts";
import type { Economics } from "../../account/shown-figures.ts";
import type { Told } from "../../account/told.ts";
import type { Dossier } from "../../ledger/dossier.ts";
import type { Day } from "../../lib/day.ts";
import type { Successor } from "./successor.ts";

/** One account that is handed over, with all that is known of it. */
export interface HandoverCase {
  readonly book: string;
  readonly dossier: Dossier;
  readonly figures: CaseFigures;
  readonly told: Told;
  /** Null for a prospect, and where nothing happened with it. */
  readonly typing: Typing | null;
  /** Why it is of its type, the strongest first. */
  readonly reasons: readonly string[];
  /** Null where nobody is named yet. */
  readonly successor: Successor | null;
  readonly visits_a_year: number;
  /** The day from which the successor has it. */
  readonly from_day: Day;
}

/** Those figures of the account that a brief tells. */
export interface CaseFigures {
  readonly economics: Pick<
    Economics,
    | "list_sales"
    | "discounts"
    | "invoiced"
    | "net_sales"
    | "gross_profit"
    | "net_profit"
    | "early_discounts"
    | "days_late"
  >;
  /** By role. */
  readonly hours: Readonly<Record<string, number>>;
  readonly quality: Pick<Quality, "list_prices" | "touches">;
}
