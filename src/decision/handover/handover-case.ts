import type { Typing } from "../../account/account-type.ts";
import type { ShownFigures } from "../../account/shown-figures.ts";
import type { Told } from "../../account/told.ts";
import type { Dossier } from "../../ledger/dossier.ts";
import type { Day } from "../../lib/day.ts";
import type { Successor } from "./successor.ts";

/** One account that is handed over, with all that is known of it. */
export interface HandoverCase {
  readonly book: string;
  readonly dossier: Dossier;
  readonly figures: Pick<ShownFigures, "economics" | "hours" | "quality">;
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
