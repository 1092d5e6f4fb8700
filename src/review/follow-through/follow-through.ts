import { recordedWayTitle } from "../../decision/card/way-words.ts";
import { isoOf } from "../../lib/day.ts";
import type { Speech } from "../../lib/speech.ts";
import { calibrationOf } from "./calibration.ts";
import { checkpointNotes } from "./checkpoint-notes.ts";
import { checkpointSentence } from "./checkpoint-sentence.ts";
import type { Checkpoint, FollowedDecision, FollowThrough } from "./follow-through-document.ts";
import type { FollowThroughQuestion, LedgerAccounts } from "./follow-through-question.ts";
import { decisionNotes } from "./decision-notes.ts";
import { type FollowedAccount, type FollowedCheckpoint, stateOf } from "./followed-checkpoint.ts";
import { holdCheckpoint } from "./hold-checkpoint.ts";
import { type HeldPlan, type PlannedCheckpoint, plannedCheckpoints } from "./planned-checkpoint.ts";
import { promiseWindow, type RunningDecision } from "./running-decisions.ts";
import { shownFigures } from "./shown-figures.ts";
import { type DecidedAccount, untouchedFinder } from "./untouched-beside.ts";

/** Returns what decisions promised against what they brought, in one language. */
export function followThrough(question: FollowThroughQuestion, speech: Speech): FollowThrough {
  const followed = toldDecisions(question).map(accountFollower(question));
  return {
    language: speech.language,
    currency: speech.currency,
    today: isoOf(question.today),
    ledger_to: question.span === null ? null : isoOf(question.span.to - 1),
    decisions: followed.map((one) => shownDecision(one, question, speech)),
    calibration: calibrationOf(followed, speech),
  };
}

function toldDecisions({ decisions, among = null }: HoldingQuestion): readonly RunningDecision[] {
  return among === null ? decisions : decisions.filter(({ body }) => among.has(body.account_id));
}

/** What tells which windows a decision is held over. */
export type HoldingQuestion = Pick<
  FollowThroughQuestion,
  "decisions" | "among" | "today" | "span" | "accounts"
>;

/** Returns every decision's checkpoints that the ledger is to be asked for. */
export function checkpointsToHold(
  question: HoldingQuestion,
): readonly (HeldPlan & { readonly decision: RunningDecision })[] {
  const plan = checkpointPlanner(question);
  return toldDecisions(question).flatMap((decision) =>
    plan(decision).checkpoints.flatMap((one) =>
      one.kind === "held" ? [{ ...one, decision }] : [],
    ),
  );
}

interface PlannedDecision {
  /** Index into the ledger's accounts; −1 where it does not know the account. */
  readonly account: number;
  readonly checkpoints: readonly PlannedCheckpoint[];
}

function checkpointPlanner({ today, span, accounts }: HoldingQuestion) {
  const places = placesOf(accounts);
  return (decision: RunningDecision): PlannedDecision => {
    const account = places.get(decision.body.account_id) ?? -1;
    const start = accounts.start[account] ?? null;
    return { account, checkpoints: plannedCheckpoints(decision, { today, span, start }) };
  };
}

function placesOf({ id }: LedgerAccounts): ReadonlyMap<string, number> {
  return new Map(id.map((one, i) => [one, i]));
}

function accountFollower(question: FollowThroughQuestion) {
  const plan = checkpointPlanner(question);
  const find = untouchedFinder(question);
  const hold = (one: PlannedCheckpoint, of: DecidedAccount): FollowedCheckpoint => {
    if (one.kind === "closed") return { kind: "closed", plan: one };
    if (one.kind === "untold") return { kind: "untold", plan: one, because: one.because };
    const holding = holdCheckpoint(
      one,
      { account: of.account, untouched: find(one, of) },
      question,
    );
    return holding.told
      ? { kind: "held", plan: one, held: holding.held }
      : { kind: "untold", plan: one, because: holding.because };
  };
  return (decision: RunningDecision): FollowedAccount => {
    const { account, checkpoints } = plan(decision);
    const isAsked = checkpoints.some(({ kind }) => kind === "held");
    const types = isAsked ? question.basisOf(promiseWindow(decision)).types : [];
    const of = { decision, account, type: types[account] ?? null };
    return { ...of, checkpoints: checkpoints.map((one) => hold(one, of)) };
  };
}

function shownDecision(
  followed: FollowedAccount,
  question: FollowThroughQuestion,
  speech: Speech,
): FollowedDecision {
  const { decision, type, checkpoints } = followed;
  const { id, body, end } = decision;
  const { account_id, account_name, way, variant, decided_on, begins_on } = body;
  const isHeld = checkpoints.some(({ kind }) => kind === "held");
  return {
    decision_id: id,
    account_id,
    account_name,
    way,
    variant,
    title: recordedWayTitle({ kind: way, variant }, speech),
    decided_on,
    begins_on,
    type,
    ended: end === null ? null : { on: isoOf(end.on), because: end.because },
    checkpoints: checkpoints.map((one) => shownCheckpoint(one, { of: followed, question }, speech)),
    notes: isHeld ? decisionNotes(followed, question, speech) : [],
  };
}

interface ShownWith {
  readonly of: FollowedAccount;
  readonly question: FollowThroughQuestion;
}

function shownCheckpoint(
  checkpoint: FollowedCheckpoint,
  { of, question }: ShownWith,
  speech: Speech,
): Checkpoint {
  const { plan } = checkpoint;
  const common = {
    days: plan.days,
    due_on: isoOf(plan.due),
    state: stateOf(checkpoint, of),
    sentence: checkpointSentence(checkpoint, { of, span: question.span }, speech),
  };
  if (checkpoint.kind !== "held") return { ...common, notes: [], figures: null };
  const figures = shownFigures(checkpoint.held, checkpoint.plan, of.decision);
  const { decisions, span } = question;
  const asked = { ...checkpoint, of, figures, decisions, span };
  return { ...common, notes: checkpointNotes(asked, speech), figures };
}
