import { expectedYear } from "../decision/course.ts";
import { grossProfit, type Year } from "../decision/year.ts";
import { type PlanOption, type PlanOptions, type PlanQuestion } from "./plan-question.ts";
import { planPeriods } from "./plan-resources.ts";
import { roundWorth } from "./round-items.ts";

/** One figure of everything that may be chosen: of way `w` begun in quarter `s` at `w × starts + s`, of items likewise. */
export interface PlanMeasure {
  readonly by_way: Float64Array;
  readonly by_item: Float64Array;
}

/** Returns what each choice adds to the firm's profit over the horizon. */
export function firmProfit(question: PlanQuestion, options: PlanOptions): PlanMeasure {
  return {
    by_way: overTime(question, options, ({ course }) => course.profit),
    by_item: ofRounds(question, options, (worth) => worth.firm),
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
    by_item: ofRounds(question, options, (worth, of) =>
      isMeant(of) ? worth.seller : worth.seller.map(() => 0),
    ),
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

/** A change that begins later brings the less of its course within the horizon. */
function overTime(
  question: PlanQuestion,
  { ways }: PlanOptions,
  courseOf: (option: PlanOption) => Float64Array,
): Float64Array {
  const { starts, quarters } = planPeriods(question);
  const result = new Float64Array(ways.length * starts);
  ways.forEach((option, way) => {
    const course = courseOf(option);
    let sum = 0;
    for (let i = 0; i < quarters; i += 1) {
      sum += course[i] ?? 0;
      const start = quarters - 1 - i;
      if (start < starts) result[way * starts + start] = sum;
    }
  });
  return result;
}

function ofRounds(
  question: PlanQuestion,
  { rounds }: PlanOptions,
  of: (worth: ReturnType<typeof roundWorth>, seller: number) => Float64Array,
): Float64Array {
  const { prospecting } = question;
  if (prospecting === null) return new Float64Array();
  return Float64Array.from(
    rounds.flatMap((round) => [...of(roundWorth(round, { question, prospecting }), round.seller)]),
  );
}
