import { toldBy } from "../account/told.ts";
import type { PlanFile } from "../decision/terms-file.ts";
import type { Steering } from "../engine/engine.ts";
import type { Language } from "../lib/language.ts";
import { Refusal } from "../lib/refusal.ts";
import { speech } from "../lib/speech.ts";
import { bestForSeller } from "../plan/best-for-seller.ts";
import { bookQuestion } from "../plan/book-question.ts";
import { frontier } from "../plan/frontier.ts";
import { hourWorth } from "../plan/hour-worth.ts";
import {
  type MadePlan,
  makePlan,
  type OpenPlan,
  openPlan,
  type PlanGoal,
  type Solve,
} from "../plan/make-plan.ts";
import type { PlanSettings } from "../plan/plan-settings.ts";
import { settingsOfFile } from "../plan/settings-of-file.ts";
import { type PlanToShow, showPlan } from "../plan/show-plan.ts";
import type { ShownLock, ShownPlan } from "../plan/shown-plan.ts";
import type { AskedLock } from "./asked-lock.ts";
import type { Book } from "./book.ts";
import { findAccount } from "./find-account.ts";
import { type JudgedBook, judgeBook } from "./judge-book.ts";
import { readPlanFile, requireKnownIds } from "./plan-file.ts";
import { brokenLocks, noPlan, refusedLocks } from "./plan-refusals.ts";
import { planSolver, priceFinder } from "./plan-solver.ts";
import { type AskedWindow, statementWindow } from "./statement-window.ts";

export interface PlanRequest {
  readonly window: AskedWindow | null;
  readonly language: Language;
  /** `firm`, `sellers`, `frontier`, or the id or name of a seller. */
  readonly objective: string;
  /** Null for what `plan.toml` says, else the default. */
  readonly max_changes: number | null;
  readonly horizon_quarters: number | null;
  readonly locks: readonly AskedLock[];
  /** Proves the plan by the exact solver, for as many seconds. */
  readonly exact_seconds: number | null;
}

/** Returns the plan of a book; refuses where there is nothing to plan with. */
export async function planBook(
  book: Book,
  request: PlanRequest,
  steering: Steering,
): Promise<ShownPlan> {
  return saidIn(request.language, await bookPlan(book, request, steering));
}

/** What is asked of a plan, whatever language it is told in. */
export type PlanTerms = Omit<PlanRequest, "language">;

/** Returns the plan of a book before it is told; kept for as long as what it rests on stays as it is. */
export async function bookPlan(
  book: Book,
  { window: asked, objective, max_changes, horizon_quarters, locks, exact_seconds }: PlanTerms,
  steering: Steering,
): Promise<PlanToShow> {
  const window = await statementWindow(book.engine, asked);
  const request = { window, objective, max_changes, horizon_quarters, locks, exact_seconds };
  return book.keep(`plan ${JSON.stringify(request)}`, async () => {
    const judged = await judgeBook(book, window, firstHalf(steering));
    return makeBookPlan({ book, judged, request }, steering);
  });
}

/** Judging comes first and takes about half of the time. */
function firstHalf({ progress, ...steering }: Steering): Steering {
  if (progress === undefined) return steering;
  return { ...steering, progress: ({ doing, done }) => progress({ doing, done: done / 2 }) };
}

/** A book that has been judged, and what is asked of its plan. */
export interface PlanQuery<Request extends PlanTerms = PlanRequest> {
  readonly book: Book;
  readonly judged: JudgedBook;
  readonly request: Request;
}

/** Returns the plan of a book that has been judged. */
export async function planJudged(query: PlanQuery, steering: Steering): Promise<ShownPlan> {
  return saidIn(query.request.language, await makeBookPlan(query, steering));
}

function saidIn(language: Language, plan: PlanToShow): ShownPlan {
  return showPlan(plan, speech(language, plan.statement.tally.currency));
}

async function makeBookPlan(
  { book, judged, request }: PlanQuery<PlanTerms>,
  steering: Steering,
): Promise<PlanToShow> {
  const file = await readPlanFile(book.folder);
  const asked = askedPlan(judged, file, request);
  requireKnownIds(book.folder, file, {
    accounts: judged.now.statement.tally.accounts.id,
    sellers: asked.question.firm.sellers.map(({ employee_id }) => employee_id),
  });
  const solve = solverFor(book, request, steering);
  steering.progress?.({ doing: "weighing ways out", done: 0.5 });
  const open = openPlan(asked.question);
  const points =
    request.objective === "frontier"
      ? await frontier(open, {
          solve,
          between: toldSolver(roughSolver(book, steering, frontierGap), steering),
          rough: roughSolver(book, steering),
          prices: priceFinder(book.highs, steering.signal ?? null),
        })
      : null;
  const goal = goalOf(open, request.objective);
  const made = points?.[0] ?? (await makePlan(open, { goal, floors: [] }, solve));
  if (made === null) throw new Refusal(await noPlan(open, judged, roughSolver(book, steering)));
  const own_best = await ownBests(open, roughSolver(book, steering), steering);
  return {
    book: book.name,
    statement: judged.now.statement,
    open,
    made,
    worth: hourWorth(open.question, made.solution.prices),
    own_best,
    frontier: points,
    locks: asked.locks,
    has_asks: judged.asks.length > 0,
  };
}

function askedPlan(judged: JudgedBook, file: PlanFile, request: PlanTerms) {
  const { statement, typing } = judged.now;
  const { accounts } = statement.tally;
  if (!toldBy(statement).goods)
    throw new Refusal({
      en: "the book cannot tell what accounts earn, so there is nothing to plan with: less than half of net sales has a cost; import cost_amount with invoice_lines or unit_cost with products",
      pl: "Nie wiadomo, ile zarabia się na klientach, więc nie ma z czego układać planu: koszt ma mniej niż połowa sprzedaży netto; zaimportuj cost_amount w pozycjach faktur albo unit_cost w produktach.",
    });
  const settings = withRequest(settingsOfFile(file, accounts.id), request, (name) =>
    findAccount(accounts, name),
  );
  const conflict = refusedLocks(settingsOfFile(file, accounts.id).locks, request.locks, accounts);
  if (conflict !== null) throw new Refusal(conflict);
  const { value_of_hour } = judged;
  const question = bookQuestion({ statement, typing, value_of_hour, settings });
  if (!question.ok) throw new Refusal(brokenLocks(question.problem, accounts));
  if (question.value.accounts.length === 0)
    throw new Refusal({
      en: "nothing happened with any customer in this window; choose another with --from and --to",
      pl: "W tym okresie nic się z żadnym klientem nie działo; wybierz inny okres.",
    });
  const locks = [...settings.locks].map(
    ([account, way]): ShownLock => ({
      account_id: accounts.id[account] ?? "",
      name: accounts.name[account] ?? null,
      way,
      reason: file.accounts[accounts.id[account] ?? ""]?.reason ?? null,
    }),
  );
  return { question: question.value, locks };
}

function withRequest(
  settings: PlanSettings,
  { max_changes, horizon_quarters, locks }: PlanTerms,
  find: (name: string) => number,
): PlanSettings {
  return {
    ...settings,
    max_changes: max_changes ?? settings.max_changes,
    horizon_quarters: horizon_quarters ?? settings.horizon_quarters,
    locks: new Map([
      ...settings.locks,
      ...locks.map(({ account, way }) => [find(account), way] as const),
    ]),
  };
}

function goalOf({ question }: OpenPlan, objective: string): PlanGoal {
  if (objective === "sellers") return { kind: "sellers" };
  if (objective === "firm" || objective === "frontier") return { kind: "firm" };
  const { sellers } = question.firm;
  const wanted = objective.trim().toLowerCase();
  const seller = sellers.findIndex(
    ({ employee_id, name }) =>
      employee_id.toLowerCase() === wanted || name?.toLowerCase() === wanted,
  );
  if (seller !== -1) return { kind: "seller", seller };
  const known = (unnamed: string) =>
    sellers.map(({ employee_id, name }) => `${employee_id} (${name ?? unnamed})`).join(", ");
  throw new Refusal({
    en: `--objective ${objective} is neither firm, sellers nor frontier, nor one of the sellers ${known("no name")}`,
    pl: `--objective ${objective} to nie firm, sellers ani frontier, ani żaden z handlowców: ${known("bez nazwiska")}.`,
  });
}

/** A plan within this share of its bound is good enough for anybody. */
const goodGap = 1e-3;

/** What is only held against the plan need not be proven as well. */
const roughGap = 1e-2;

/** Plans of the frontier lie a few tenths of a percent apart. */
const frontierGap = 3e-3;
const solverSeconds = 30;

function solverFor({ highs }: Book, { exact_seconds }: PlanTerms, { signal }: Steering): Solve {
  const terms = {
    highs,
    gap: goodGap,
    prove: true,
    seconds: solverSeconds,
    signal: signal ?? null,
  };
  return planSolver(
    exact_seconds === null ? terms : { ...terms, gap: 1e-6, seconds: exact_seconds },
  );
}

function roughSolver({ highs }: Book, { signal }: Steering, gap = roughGap): Solve {
  return planSolver({
    highs,
    gap,
    prove: false,
    seconds: solverSeconds,
    signal: signal ?? null,
  });
}

/** On the way to the sellers' best. */
const frontierSolves = 7;

/** Returns a solver that tells how much of a frontier is done. */
function toldSolver(solve: Solve, { progress }: Steering): Solve {
  let begun = 0;
  return (...asked) => {
    progress?.({
      doing: "comparing plans",
      done: 0.5 + 0.5 * Math.min(1, begun / frontierSolves),
    });
    begun += 1;
    return solve(...asked);
  };
}

/** With more sellers nobody reads them all, and each is a plan of its own. */
const mostOwnBests = 30;

async function ownBests(
  open: OpenPlan,
  solve: Solve,
  { signal, progress }: Steering,
): Promise<readonly (MadePlan | null)[]> {
  const { sellers } = open.question.firm;
  if (sellers.length > mostOwnBests) return [];
  const found: (MadePlan | null)[] = [];
  for (const seller of sellers.keys()) {
    signal?.throwIfAborted();
    progress?.({
      doing: "what would suit each seller",
      done: 0.5 + (0.5 * seller) / sellers.length,
    });
    found.push(await bestForSeller(open, seller, solve));
  }
  return found;
}
