import { expectedYear } from "../decision/course.ts";
import { grossProfit, type Year } from "../decision/year.ts";
import type { PlanOption, PlanOptions, PlanQuestion } from "./plan-question.ts";
import { planPeriods } from "./plan-resources.ts";
import { type RoundCourse, roundCourse } from "./round-items.ts";

/** One figure of everything that may be chosen: of way `w` begun in quarter `s` at `w × starts + s`, of items likewise. */
export interface PlanMeasure {
  readonly by_way: Float64Array;
  readonly by_item: Float64Array;
}

/** Returns what each choice adds to the firm's profit over the horizon. */
export function firmProfit(question: PlanQuestion, options: PlanOptions): PlanMeasure {
  return {
    by_way: overTime(question, options, ({ course }) => course.profit),
    by_item: ofRounds(question, options, ({ firm }) => firm),
  };
}

/** Returns what each choice adds to the income of one seller, or of all where none is named. */
export function sellerIncome(
  question: PlanQuestion,
  options: PlanOptions,
  seller: number | null,
): PlanMeasure {
  const isMeant = (one: number) => seller === null || one === seller;
  const { horizon_quarters: quarters } = question;
  const incomeOf = ({ course }: PlanOption) => {
    const sum = new Float64Array(quarters);
    for (const income of course.incomes) {
      if (!isMeant(income.seller)) continue;
      income.change.forEach((change, i) => {
        sum[i] = (sum[i] ?? 0) + change;
      });
    }
    return sum;
  };
  return {
    by_way: overTime(question, options, incomeOf),
    by_item: ofRounds(question, options, (course, of) => (isMeant(of) ? course.seller : null)),
  };
}

/** Returns what each choice adds to a figure of the year once everything has settled. */
export function settledFigure(
  question: PlanQuestion,
  options: PlanOptions,
  figure: (year: Year) => number,
): PlanMeasure {
  const { starts } = planPeriods(question);
  const { accounts, prospecting } = question;
  const each = prospecting === null ? 0 : figure(prospecting.new_account.year);
  const repeated = (values: readonly number[]) =>
    Float64Array.from(
      { length: values.length * starts },
      (_, i) => values[Math.floor(i / starts)] ?? 0,
    );
  return {
    by_way: repeated(
      options.ways.map(({ account, way }) => {
        const today = accounts[account]?.account.today;
        return figure(expectedYear(way)) - (today === undefined ? 0 : figure(today));
      }),
    ),
    by_item: repeated(options.rounds.map(({ wins }) => wins * each)),
  };
}

export const netSalesOf = ({ net_sales }: Year): number => net_sales;
export const grossProfitOf = grossProfit;

function overTime(
  question: PlanQuestion,
  { ways }: PlanOptions,
  courseOf: (option: PlanOption) => Float64Array,
): Float64Array {
  const { starts } = planPeriods(question);
  const result = new Float64Array(ways.length * starts);
  ways.forEach((option, way) => result.set(sumsByStart(courseOf(option), starts), way * starts));
  return result;
}

function ofRounds(
  question: PlanQuestion,
  { rounds }: PlanOptions,
  of: (course: RoundCourse, seller: number) => Float64Array | null,
): Float64Array {
  const { prospecting } = question;
  const { starts } = planPeriods(question);
  const result = new Float64Array(rounds.length * starts);
  if (prospecting === null) return result;
  rounds.forEach((round, i) => {
    const course = of(roundCourse(round, { question, prospecting }), round.seller);
    if (course !== null) result.set(sumsByStart(course, starts), i * starts);
  });
  return result;
}

/** What begins later brings the less of its course within the horizon. */
function sumsByStart(course: Float64Array, starts: number): Float64Array {
  const result = new Float64Array(starts);
  let sum = 0;
  course.forEach((value, i) => {
    sum += value;
    const start = course.length - 1 - i;
    if (start < starts) result[start] = sum;
  });
  return result;
}
