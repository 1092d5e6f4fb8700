import type { StatedType } from "../../account/account-type.ts";
import type { WayKind, WayVariant } from "../../decision/way-out.ts";
import type { Language } from "../../lib/language.ts";
import type { CheckpointDays } from "./checkpoint-window.ts";
import type { BaselineKind, ClosedState } from "./planned-checkpoint.ts";
import type { EndReason } from "./running-decisions.ts";
import type { Verdict } from "./verdict.ts";

/** What decisions promised against what they brought. Money in currency units, to the cent; days as ISO dates. */
export interface FollowThrough {
  readonly language: Language;
  readonly currency: string;
  readonly today: string;
  /** Day of the ledger's last document; null where it is empty. */
  readonly ledger_to: string | null;
  /** By the day on which they begin. */
  readonly decisions: readonly FollowedDecision[];
  readonly calibration: Calibration;
}

export interface FollowedDecision {
  readonly decision_id: string;
  readonly account_id: string;
  readonly account_name: string | null;
  readonly way: WayKind;
  readonly variant: WayVariant | null;
  /** The way's short title. */
  readonly title: string;
  readonly decided_on: string;
  readonly begins_on: string;
  /** The account's type when it was decided; null where it had none, and until a checkpoint is held. */
  readonly type: StatedType | null;
  /** Null while it stands. */
  readonly ended: { readonly on: string; readonly because: EndReason } | null;
  /** After 90, 180 and 365 days. */
  readonly checkpoints: readonly Checkpoint[];
  /** What in promise and ledger cannot be compared: sentences. */
  readonly notes: readonly string[];
}

export interface Checkpoint {
  readonly days: CheckpointDays;
  /** The day from which on it can be held. */
  readonly due_on: string;
  readonly state: CheckpointState;
  /** What came of it, in one sentence. */
  readonly sentence: string;
  /** What the sentence rests on and how sure it is: sentences. */
  readonly notes: readonly string[];
  /** Null where nothing is held. */
  readonly figures: CheckpointFigures | null;
}

/** `untold`: the ledger cannot tell, or not without a partner's fee that stands nowhere in it. */
export type CheckpointState = Verdict | ClosedState | "untold";

/** Why a checkpoint has no figures. */
export type UntoldReason =
  | "no_promise"
  | "no_time_before"
  | "no_account"
  | "no_costs"
  | "no_sales_before";

export interface CheckpointFigures {
  readonly after: HeldWindow;
  readonly before: HeldWindow & { readonly kind: BaselineKind };
  /** What the firm earned with the account, only costs that go with it taken off: `avoidable_profit` of the statement. */
  readonly firm_profit_before: number;
  readonly firm_profit_after: number;
  /** Change that the untouched accounts' pace explains; null where nothing is compared. */
  readonly market: ShownMarket | null;
  /** after − before − the market's part. */
  readonly brought: number;
  /** Change of the firm's profit by then, as it was promised. */
  readonly promised: number;
  /** The same in a market that moved as it did: what the verdict is about. */
  readonly promised_in_market: number;
  /** brought ÷ promised_in_market; null unless a gain was promised. */
  readonly ratio: number | null;
  /** Whether the verdict lies beyond what untouched accounts do by themselves; null where nothing is compared. */
  readonly beyond_chance: boolean | null;
  readonly seller_hours_freed: PromisedAndSeen;
  /** Change of all sellers' commission; the ledger's is what the plan pays to whom the invoices name. Null for who may not see it. */
  readonly sellers_income: PromisedAndSeen | null;
  readonly net_sales_before: number;
  readonly net_sales_after: number;
}

export interface HeldWindow {
  readonly from: string;
  readonly to: string;
}

export interface PromisedAndSeen {
  readonly promised: number;
  readonly seen: number;
}

export interface ShownMarket {
  /** Untouched accounts of the same type that bought in both times. */
  readonly accounts: number;
  /** Growth of the middle one's net sales, as a share. */
  readonly growth: number;
  /** Change of what the middle one left of its net sales, as a share of them. */
  readonly margin: number;
  /** What that pace would have changed here. */
  readonly change: number;
  /** Four in five untouched accounts stayed within so much of that pace; an amount at this account's size. */
  readonly chance: number;
}

/** How good promises were, by the latest checkpoint of each decision that could be held. */
export interface Calibration extends CalibrationSums {
  readonly sentence: string;
  /** Ways of which a promise could be held. */
  readonly by_way: readonly WayCalibration[];
}

export interface WayCalibration extends CalibrationSums {
  readonly way: WayKind;
  readonly title: string;
}

export interface CalibrationSums {
  readonly held: number;
  readonly kept: number;
  readonly fell_short: number;
  readonly against: number;
  /** How many of those held were compared with untouched accounts. */
  readonly compared: number;
  /** Kept by more than untouched accounts stray by themselves: a promise on which nothing was done is often kept by chance. */
  readonly kept_beyond_chance: number;
  /** In the market as it moved. */
  readonly promised: number;
  readonly brought: number;
  /** brought ÷ promised; null unless a gain was promised on the whole. */
  readonly ratio: number | null;
  readonly median_ratio: number | null;
  readonly share_kept: number | null;
}
