import { type Day, parseDay, type Window } from "../../lib/day.ts";
import type { RecordBody } from "../../record/record-kinds.ts";

/** A decision as it is on record. */
export interface Decided {
  readonly id: string;
  readonly body: RecordBody<"decision">;
  /** ISO date of the day on which it was taken back; null, as by default, where it stands. */
  readonly withdrawn_on?: string | null;
}

/** A decision with its days, and where it ends. */
export interface RunningDecision {
  readonly id: string;
  readonly body: RecordBody<"decision">;
  readonly decided: Day;
  readonly begins: Day;
  /** Null while it stands. */
  readonly end: DecisionEnd | null;
}

export interface DecisionEnd {
  readonly on: Day;
  readonly because: EndReason;
}

export type EndReason = "withdrawn" | "superseded";

/** Returns decisions by the day on which they begin; the next one for the same account ends the one before. */
export function runningDecisions(decisions: readonly Decided[]): readonly RunningDecision[] {
  const sorted = decisions.map(dated).toSorted(byBeginning);
  return sorted.map((one, i) => {
    const later = sorted.slice(i + 1).find((next) => isNextOf(next, one));
    const superseded = later === undefined ? [] : [endOn(later.begins, "superseded")];
    const [end = null] = [...ownEnd(one), ...superseded].toSorted((a, b) => a.on - b.on);
    return { ...one, end };
  });
}

function dated({ id, body, withdrawn_on = null }: Decided): RunningDecision {
  return {
    id,
    body,
    decided: dayNamed(body.decided_on),
    begins: dayNamed(body.begins_on),
    end: withdrawn_on === null ? null : endOn(dayNamed(withdrawn_on), "withdrawn"),
  };
}

/** Returns the day of an ISO date that has been checked before. */
export function dayNamed(iso: string): Day {
  const day = parseDay(iso);
  if (day === null) throw new RangeError(`${iso} is no date`);
  return day;
}

/** Returns the window of the account's year that a promise rests on. */
export function promiseWindow({ body }: RunningDecision): Window {
  const { from, to } = body.promise.window;
  return { from: dayNamed(from), to: dayNamed(to) };
}

function byBeginning(a: RunningDecision, b: RunningDecision): number {
  return a.begins - b.begins || a.decided - b.decided || (a.id < b.id ? -1 : 1);
}

function isNextOf(next: RunningDecision, one: RunningDecision): boolean {
  return next.body.account_id === one.body.account_id && hasBegun(next);
}

/** Returns whether a decision ever came to work: one taken back before it began did not. */
export function hasBegun({ begins, end }: RunningDecision): boolean {
  return end === null || end.on > begins;
}

function ownEnd({ end }: RunningDecision): readonly DecisionEnd[] {
  return end === null ? [] : [end];
}

function endOn(on: Day, because: EndReason): DecisionEnd {
  return { on, because };
}
