import { expectedYear } from "../decision/course.ts";
import { grossProfit, type Year } from "../decision/year.ts";
import type { PlanOption, PlanOptions, PlanQuestion } from "./plan-question.ts";
import { planPeriods } from "./plan-resources.ts";
import type { PlanChoice } from "./problem.ts";
import type { AskRound } from "./prospecting.ts";
import { roundCourse } from "./round-items.ts";

/** A way that the plan takes, and when. */
export interface ChosenWay extends PlanOption {
  /** Quarter in which it begins, from 0. */
  readonly start: number;
}

/** Asks that the plan makes in a quarter. */
export interface ChosenAsks {
  readonly round: AskRound;
  readonly start: number;
  /** Share of the round. */
  readonly share: number;
}

/** What a plan comes to, against keeping every account as it is. */
export interface PlanOutcome {
  readonly ways: readonly ChosenWay[];
  readonly asks: readonly ChosenAsks[];
  /** Change of the firm's profit in each quarter of the horizon. */
  readonly profit: Float64Array;
  /** Change of each seller's commission in each quarter. */
  readonly incomes: readonly Float64Array[];
  /** Change of the year once everything has settled. */
  readonly net_sales: number;
  readonly gross_profit: number;
  /** New accounts won. */
  readonly wins: number;
}

/** Returns what a choice comes to, added up from the courses of what is chosen. */
export function planOutcome(
  question: PlanQuestion,
  options: PlanOptions,
  choice: PlanChoice,
): PlanOutcome {
  const ways = chosenWays(options, choice);
  const asks = chosenAsks(question, options, choice);
  const { quarters } = planPeriods(question);
  const profit = new Float64Array(quarters);
  const incomes = question.firm.sellers.map(() => new Float64Array(quarters));
  for (const { course, start } of ways) {
    addFrom(profit, course.profit, start, 1);
    for (const { seller, change } of course.incomes) addFrom(incomes[seller], change, start, 1);
  }
  const { prospecting } = question;
  for (const { round, start, share } of prospecting === null ? [] : asks) {
    if (prospecting === null) break;
    const course = roundCourse(round, { question, prospecting });
    addFrom(profit, course.firm, start, share);
    addFrom(incomes[round.seller], course.seller, start, share);
  }
  return { ways, asks, profit, incomes, ...settled(question, ways, asks) };
}

function chosenWays({ ways }: PlanOptions, choice: PlanChoice): readonly ChosenWay[] {
  return [...choice.way].flatMap((way, account) => {
    const option = ways[way];
    return option === undefined ? [] : [{ ...option, start: choice.start[account] ?? 0 }];
  });
}

/** Less than so much of a round is none. */
const leastShare = 1e-6;

function chosenAsks(
  question: PlanQuestion,
  { rounds }: PlanOptions,
  { shares }: PlanChoice,
): readonly ChosenAsks[] {
  const { starts } = planPeriods(question);
  return rounds.flatMap((round, i) =>
    Array.from({ length: starts }, (_, start) => ({
      round,
      start,
      share: shares[i * starts + start] ?? 0,
    })).filter(({ share }) => share > leastShare),
  );
}

/** Adds a course that begins in quarter `start`; what lies beyond the horizon is not counted. */
function addFrom(
  target: Float64Array | undefined,
  course: Float64Array,
  start: number,
  share: number,
): void {
  if (target === undefined) return;
  for (let i = start; i < target.length; i += 1)
    target[i] = (target[i] ?? 0) + share * (course[i - start] ?? 0);
}

function settled(
  { accounts, prospecting }: PlanQuestion,
  ways: readonly ChosenWay[],
  asks: readonly ChosenAsks[],
): Pick<PlanOutcome, "net_sales" | "gross_profit" | "wins"> {
  const wins = asks.reduce((sum, { round, share }) => sum + round.wins * share, 0);
  const change = (of: (year: Year) => number) =>
    ways.reduce(
      (sum, { account, way }) => {
        const today = accounts[account]?.account.today;
        return sum + of(expectedYear(way)) - (today === undefined ? 0 : of(today));
      },
      wins * (prospecting === null ? 0 : of(prospecting.new_account.year)),
    );
  return {
    net_sales: change(({ net_sales }) => net_sales),
    gross_profit: change(grossProfit),
    wins,
  };
}
