import { monthsOfAxes } from "../account/sampling-error.ts";
import { type Statement, statement } from "../account/statement.ts";
import { bookTyping } from "../account/typing.ts";
import type { CostModel } from "../costing/cost-model.ts";
import { decidedAccounts } from "../decision/account-years.ts";
import { perYear } from "../decision/per-year.ts";
import type { Steering } from "../engine/engine.ts";
import { accountStart } from "../ledger/account-start.ts";
import type { Facts } from "../ledger/facts.ts";
import { type Tally, tally } from "../ledger/tally.ts";
import { isoOf, startOfMonth, type Window } from "../lib/day.ts";
import type { Language } from "../lib/language.ts";
import { Refusal } from "../lib/refusal.ts";
import { speech } from "../lib/speech.ts";
import { inUnits } from "../lib/ten-thousandths.ts";
import { isWholeMonths } from "../review/follow-through/checkpoint-window.ts";
import {
  checkpointsToHold,
  followThrough as heldPromises,
} from "../review/follow-through/follow-through.ts";
import type { FollowThrough } from "../review/follow-through/follow-through-document.ts";
import type {
  LedgerAccounts,
  PromiseBasis,
} from "../review/follow-through/follow-through-question.ts";
import { lastToHold } from "../review/follow-through/planned-checkpoint.ts";
import {
  type Decided,
  dayNamed,
  promiseWindow,
  type RunningDecision,
  runningDecisions,
} from "../review/follow-through/running-decisions.ts";
import { type WindowFigures, windowFigures } from "../review/follow-through/window-figures.ts";
import { type Book, readCostModel } from "./book.ts";
import { factsTerms } from "./facts-terms.ts";

export interface FollowThroughRequest {
  readonly decisions: readonly Decided[];
  /** Ids of the accounts whose decisions are told; null, as by default, for all. */
  readonly among?: ReadonlySet<string> | null;
  /** ISO date. */
  readonly today: string;
  readonly language: Language;
}

/** Returns what decisions promised against what the ledger shows since. */
export async function followThrough(
  book: Book,
  request: FollowThroughRequest,
  steering: Steering,
): Promise<FollowThrough> {
  const source = sourceOf(book, await readCostModel(book.folder), steering);
  const span = await book.engine.span();
  const decisions = runningDecisions(request.decisions);
  const months = await monthsAround(decisions, span, source);
  const accounts = months === null ? nobody : accountsOf(tally(months));
  const { among = null } = request;
  const asked = { decisions, among, today: dayNamed(request.today), span, accounts };
  const plans = checkpointsToHold(asked);
  const windows = plans.flatMap(({ after, baseline }) => [after, baseline.window]);
  const promised = plans.map(({ decision }) => promiseWindow(decision));
  const question = {
    ...asked,
    figuresOf: await byWindow(windows, (one) => figuresIn(one, { months, accounts }, source)),
    basisOf: await byWindow(promised, (one) => basisIn(one, accounts, source)),
  };
  return heldPromises(question, speech(request.language, source.model.currency));
}

const nobody: LedgerAccounts = { id: [], start: [] };

interface Source {
  readonly model: CostModel;
  readonly ask: (window: Window) => Promise<Facts>;
}

function sourceOf({ engine }: Book, model: CostModel, steering: Steering): Source {
  return { model, ask: (window) => engine.facts({ window, ...factsTerms(model) }, steering) };
}

/** One answer for all windows of whole months that decisions could be held over; null where there is none. */
async function monthsAround(
  decisions: readonly RunningDecision[],
  span: Window | null,
  { ask }: Source,
): Promise<Facts | null> {
  if (span === null) return null;
  const firsts = decisions.map(({ begins }) => startOfMonth(begins, -12));
  const from = Math.max(startOfMonth(span.from), Math.min(...firsts));
  const to = startOfMonth(lastToHold(span));
  return from < to ? ask({ from, to }) : null;
}

function accountsOf(summed: Tally): LedgerAccounts {
  const { id } = summed.accounts;
  return { id, start: id.map((_, i) => accountStart(summed, i)) };
}

/** Asks for each window once, one after the other, and returns what finds the answers. */
async function byWindow<Answer>(
  windows: readonly Window[],
  ask: (window: Window) => Promise<Answer>,
): Promise<(window: Window) => Answer> {
  const answers = new Map<string, Answer>();
  for (const window of windows) {
    const key = keyOf(window);
    if (!answers.has(key)) answers.set(key, await ask(window));
  }
  return (window) => {
    const answer = answers.get(keyOf(window));
    if (answer === undefined) throw new RangeError(`the window ${keyOf(window)} was not asked for`);
    return answer;
  };
}

function keyOf({ from, to }: Window): string {
  return `${isoOf(from)} to ${isoOf(to)}`;
}

interface Ledger {
  readonly months: Facts | null;
  readonly accounts: LedgerAccounts;
}

/** A window that cuts a month is asked for by itself. */
async function figuresIn(
  window: Window,
  { months, accounts }: Ledger,
  { model, ask }: Source,
): Promise<WindowFigures> {
  if (months !== null && isWholeMonths(window))
    return windowFigures(statement(tally(months, window), model));
  const facts = await ask(window);
  requireSame(facts, accounts);
  return windowFigures(statement(tally(facts), model));
}

async function basisIn(
  window: Window,
  accounts: LedgerAccounts,
  { model, ask }: Source,
): Promise<PromiseBasis> {
  const facts = await ask(window);
  requireSame(facts, accounts);
  const stated = statement(tally(facts), model);
  const yearly = perYear(window);
  return {
    types: typesIn(stated, facts),
    net_profit: stated.lines.net_profit.map((profit) => inUnits(profit) * yearly),
  };
}

function typesIn(stated: Statement, facts: Facts): PromiseBasis["types"] {
  const months = monthsOfAxes(facts, stated.model);
  const { typings } = bookTyping({ now: stated, before: null, months });
  const customers = new Set(decidedAccounts(stated));
  return typings.map(({ type }, account) => (customers.has(account) ? type : null));
}

/** Columns of two answers go together only where nothing was imported between them. */
function requireSame({ accounts }: Facts, { id }: LedgerAccounts): void {
  const isSame = accounts.id.length === id.length && accounts.id.every((one, i) => one === id[i]);
  if (!isSame)
    throw new Refusal({
      en: "the ledger changed while it was read; ask again",
      pl: "Dane zmieniły się podczas odczytu; spróbuj ponownie.",
    });
}
