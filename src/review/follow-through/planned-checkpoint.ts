import { type Day, startOfMonth, type Window } from "../../lib/day.ts";
import {
  type CheckpointDays,
  checkpointDays,
  timeBefore,
  windowAfter,
  yearEarlier,
} from "./checkpoint-window.ts";
import { promisedBy } from "./promised-by.ts";
import { hasBegun, type RunningDecision } from "./running-decisions.ts";

/** The days that a time after is held against: those of a year earlier where they are known, so that seasons are the same. */
export interface Baseline {
  readonly kind: BaselineKind;
  readonly window: Window;
}

export type BaselineKind = "year_earlier" | "days_before";

/** One look at a decision: over which windows, or why there is none. */
export type PlannedCheckpoint = {
  readonly days: CheckpointDays;
  /** The day from which on it can be held. */
  readonly due: Day;
} & (
  | {
      readonly kind: "held";
      readonly after: Window;
      readonly baseline: Baseline;
      /** Change of the firm's profit by then, as it was promised. */
      readonly promised: number;
    }
  | { readonly kind: "closed"; readonly state: ClosedState }
  | { readonly kind: "untold"; readonly because: "no_promise" | "no_time_before" }
);

export type HeldPlan = Extract<PlannedCheckpoint, { readonly kind: "held" }>;

export type ClosedState = "not_due" | "too_early" | "withdrawn" | "superseded";

/** What tells which checkpoints can be held. */
export interface CheckpointQuestion {
  readonly today: Day;
  /** From the ledger's first document to the day after its last; null where it is empty. */
  readonly span: Window | null;
  /** Since when the account has been a customer; null where it is older than the ledger can tell. */
  readonly start: Day | null;
}

/** Returns the checkpoints of a decision. The one within which it ends is held up to that day, those after it are not. */
export function plannedCheckpoints(
  decision: RunningDecision,
  question: CheckpointQuestion,
): readonly PlannedCheckpoint[] {
  return checkpointDays.map((days, i) => {
    const whole = windowAfter(decision.begins, days);
    const earlier = checkpointDays[i - 1];
    const since = earlier === undefined ? decision.begins : windowAfter(whole.from, earlier).to;
    return planned(decision, { days, after: cutAtEnd(whole, decision), since }, question);
  });
}

function cutAtEnd({ from, to }: Window, { end }: RunningDecision): Window {
  return { from, to: Math.min(to, end?.on ?? to) };
}

interface Look {
  readonly days: CheckpointDays;
  readonly after: Window;
  /** Where the checkpoint before it ends. */
  readonly since: Day;
}

function planned(
  decision: RunningDecision,
  { days, after, since }: Look,
  question: CheckpointQuestion,
): PlannedCheckpoint {
  const { begins, body, end } = decision;
  const common = { days, due: after.to };
  if (end !== null && !isWorthHolding(decision, { days, after, since }))
    return { ...common, kind: "closed", state: end.because };
  if (question.today < after.to) return { ...common, kind: "closed", state: "not_due" };
  if (!isReached(after, question)) return { ...common, kind: "closed", state: "too_early" };
  const promised = promisedBy(body.promise.firm_profit_by_quarter, { begins, until: after.to });
  if (promised === null) return { ...common, kind: "untold", because: "no_promise" };
  const baseline = baselineOf(after, question);
  if (baseline === null) return { ...common, kind: "untold", because: "no_time_before" };
  return { ...common, kind: "held", after, baseline, promised };
}

const leastDays = 30;

/** A decision that ended sooner, or no later than the checkpoint before, has nothing more to be held. */
function isWorthHolding(decision: RunningDecision, { after, since }: Look): boolean {
  return hasBegun(decision) && after.to > since && after.to - after.from >= leastDays;
}

/** A week without a document is no sign that there are more to come. */
const quietDays = 7;

/** Returns the last day up to which a ledger can hold a decision. */
export function lastToHold({ to }: Window): Day {
  return to + quietDays;
}

function isReached({ to }: Window, { span }: CheckpointQuestion): boolean {
  return span !== null && to <= lastToHold(span);
}

function baselineOf(after: Window, question: CheckpointQuestion): Baseline | null {
  const year = yearEarlier(after);
  if (isKnown(year, question)) return { kind: "year_earlier", window: year };
  const before = timeBefore(after);
  return isKnown(before, question) ? { kind: "days_before", window: before } : null;
}

function isKnown({ from }: Window, { span, start }: CheckpointQuestion): boolean {
  return span !== null && from >= startOfMonth(span.from) && (start ?? from) <= from;
}
