import type { Statement } from "../account/statement.ts";
import { wayKinds } from "../decision/way-out.ts";
import { perYear } from "../decision/per-year.ts";
import { sumOf } from "../lib/column.ts";
import { isoOf, startOfMonth } from "../lib/day.ts";
import type { Speech } from "../lib/speech.ts";
import { inUnits } from "../lib/ten-thousandths.ts";
import { incomeOf, profitOf } from "./frontier.ts";
import type { HourWorth } from "./hour-worth.ts";
import type { MadePlan, OpenPlan } from "./make-plan.ts";
import { planCautions } from "./plan-cautions.ts";
import { planPeriods } from "./plan-resources.ts";
import { toCents, toMillionths } from "./plan-rounding.ts";
import { planSentences } from "./plan-sentences.ts";
import type { PlanSolution } from "./problem.ts";
import { type AccountNames, showChange } from "./show-change.ts";
import { freedHours, showRoles } from "./show-hours.ts";
import { showProspecting } from "./show-prospecting.ts";
import { showPurse } from "./show-purse.ts";
import { showSellers } from "./show-seller.ts";
import type {
  CommissionConflict,
  FrontierPoint,
  PlannedChange,
  PlannedSeller,
  PlanProof,
  PlanSource,
  PlanSpan,
  ShownLock,
  ShownPlan,
} from "./shown-plan.ts";
import { kindTitle } from "../decision/card/way-words.ts";

/** What is shown of a plan. */
export interface PlanToShow {
  readonly book: string;
  readonly statement: Statement;
  readonly open: OpenPlan;
  readonly made: MadePlan;
  readonly worth: HourWorth;
  /** The plan that would suit each seller best; empty where it was not asked for. */
  readonly own_best: readonly (MadePlan | null)[];
  readonly frontier: readonly MadePlan[] | null;
  readonly locks: readonly ShownLock[];
  readonly has_asks: boolean;
}

/** Returns a plan as it is shown, in one language. */
export function showPlan(plan: PlanToShow, speech: Speech): ShownPlan {
  const { statement, open, made, worth } = plan;
  const { question } = open;
  const { accounts, window } = statement.tally;
  const names: AccountNames = accounts;
  const changes = made.outcome.ways
    .map((chosen) => showChange(chosen, { question, names }, speech))
    .toSorted((a, b) => a.quarter - b.quarter || b.firm_profit - a.firm_profit);
  const roles = showRoles(open, made, worth);
  const sellers = showSellers(plan, speech);
  const told = {
    book: plan.book,
    language: speech.language,
    currency: speech.currency,
    window: { from: isoOf(window.from), to: isoOf(window.to) },
    objective: objectiveOf(open, made),
    horizon_quarters: question.horizon_quarters,
    quarters: quartersFrom(window.to, planPeriods(question).starts),
    max_changes: question.max_changes,
    proof: proofOf(made.solution),
    firm: showPurse(aYear(statement, "net_profit"), made.outcome.profit),
    sources: sourcesOf(changes, made, speech),
    sellers,
    changes,
    kept: question.accounts.length - changes.length,
    roles,
    freed_hours: freedHours(question, made.outcome, roles),
    prospecting: showProspecting(question, made.outcome),
    net_sales: todayAndThen(statement, "net_sales", made.outcome.net_sales),
    gross_profit: todayAndThen(statement, "gross_profit", made.outcome.gross_profit),
    commission_conflict: conflictOf(sellers),
    locks: plan.locks,
    frontier: plan.frontier?.map(pointOf) ?? null,
  };
  return {
    ...told,
    sentences: planSentences(told, speech),
    cautions: planCautions({ question, has_asks: plan.has_asks }, speech),
  };
}

function objectiveOf({ question }: OpenPlan, { goal }: MadePlan): string {
  if (goal.kind !== "seller") return goal.kind;
  return question.firm.sellers[goal.seller]?.employee_id ?? "";
}

function quartersFrom(day: number, count: number): readonly PlanSpan[] {
  return Array.from({ length: count }, (_, i) => ({
    from: isoOf(startOfMonth(day, 3 * i)),
    to: isoOf(startOfMonth(day, 3 * (i + 1))),
  }));
}

function proofOf({ objective, bound }: PlanSolution): PlanProof {
  const least = Math.max(objective, bound);
  return {
    objective: toCents(objective),
    bound: toCents(least),
    gap: gapOf({ objective, bound: least }),
  };
}

function gapOf({ objective, bound }: Pick<PlanSolution, "objective" | "bound">): number | null {
  return objective <= 0 ? null : toMillionths((bound - objective) / objective);
}

type YearlyLine = "net_profit" | "net_sales" | "gross_profit";

function aYear({ lines, tally }: Statement, line: YearlyLine): number {
  return inUnits(sumOf(lines[line])) * perYear(tally.window);
}

function todayAndThen(statement: Statement, line: YearlyLine, change: number) {
  const today = aYear(statement, line);
  return { today: toCents(today), settled: toCents(today + change) };
}

function sourcesOf(
  changes: readonly PlannedChange[],
  { outcome }: MadePlan,
  speech: Speech,
): readonly PlanSource[] {
  const byWay = wayKinds.flatMap((way): readonly PlanSource[] => {
    const of = changes.filter((change) => change.way === way);
    if (of.length === 0) return [];
    const firm_profit = toCents(of.reduce((sum, change) => sum + change.firm_profit, 0));
    return [{ source: way, title: kindTitle(way, speech), accounts: of.length, firm_profit }];
  });
  const ways = byWay.reduce((sum, { firm_profit }) => sum + firm_profit, 0);
  const rest = toCents(toCents(profitOf(outcome)) - ways);
  if (outcome.asks.length === 0) return byWay;
  const title = speech.say(asking);
  return [
    ...byWay,
    { source: "prospecting", title, accounts: Math.round(outcome.wins), firm_profit: rest },
  ];
}

const asking = { en: "Asking prospects", pl: "Pozyskiwanie nowych klientów" } as const;

function conflictOf(sellers: readonly PlannedSeller[]): CommissionConflict {
  const sum = (of: (seller: PlannedSeller) => number) =>
    sellers.reduce((total, seller) => total + of(seller), 0);
  return {
    on_losses: toCents(sum(({ commission_on_losses }) => commission_on_losses)),
    accounts: sum(({ accounts_with_losses }) => accounts_with_losses),
    sentences: sellers
      .filter(({ own_best }) => own_best !== null && own_best.firm_profit < 0)
      .map(({ sentence }) => sentence),
  };
}

function pointOf({ outcome, solution }: MadePlan): FrontierPoint {
  return {
    firm_profit: toCents(profitOf(outcome)),
    sellers_income: toCents(incomeOf(outcome)),
    changes: outcome.ways.length,
    gap: gapOf(solution),
  };
}
