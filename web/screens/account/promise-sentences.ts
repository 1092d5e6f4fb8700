import type { Speech } from "../../../src/lib/speech.ts";
import type { RecordBody } from "../../../src/record/record-kinds.ts";
import { decisionWords } from "./decision-words.ts";

interface Named {
  readonly employee_id: string;
  readonly name: string | null;
}

/** Returns what a decision promises the firm, each seller, and in hours. */
export function promiseSentences(
  promise: RecordBody<"decision">["promise"],
  people: readonly Named[],
  speech: Speech,
): readonly string[] {
  const { say } = speech;
  const { firm_profit_by_quarter: quarters, seller_income_by_year: incomes } = promise;
  const year = (from: number) => sum(quarters.slice(from, from + 4));
  const nameOf = (id: string) => people.find((one) => one.employee_id === id)?.name ?? id;
  return [
    say(decisionWords.promise_firm, {
      year_1: change(year(0), speech),
      year_2: change(year(4), speech),
    }),
    ...incomes.map(({ employee_id, year_1, year_2 }) =>
      say(decisionWords.promise_seller, {
        name: nameOf(employee_id),
        year_1: change(year_1, speech),
        year_2: change(year_2, speech),
      }),
    ),
    say(decisionWords.promise_hours, {
      hours: speech.number(promise.seller_hours_freed_a_year),
    }),
  ];
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((all, amount) => all + amount, 0);
}

function change(amount: number, speech: Speech): string {
  return amount > 0 ? `+${speech.money(amount)}` : speech.money(amount);
}
