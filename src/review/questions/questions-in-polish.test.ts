import { expect, test } from "vitest";
import { mixQuestion } from "./mix.ts";
import { resourcesQuestion } from "./resources.ts";
import { complaintsQuestion } from "./complaints.ts";
import { grossProfitQuestion } from "./gross-profit.ts";
import { costQuestion } from "./cost.ts";
import { opportunityQuestion } from "./opportunity.ts";
import { newCustomersQuestion } from "./new-customers.ts";
import { book, jones, polish, prospect, smith } from "./sample-rows.test-support.ts";

test("every question reads in Polish without a gap, for any count", () => {
  for (const count of [0, 1, 2, 5, 12, 22, 104]) {
    const many = {
      ...book,
      now: Array.from({ length: count }, (_, i) => ({ ...smith, account_id: `S${i}` })).concat(
        jones,
        prospect,
      ),
    };
    const questions = [
      mixQuestion(many, polish),
      resourcesQuestion(many, polish),
      complaintsQuestion(many, polish),
      grossProfitQuestion(many, polish),
      costQuestion(many, polish),
      opportunityQuestion(many, polish),
      newCustomersQuestion(many, polish),
    ];
    for (const { answer, follows } of questions)
      expect(`${answer} ${follows}|`).not.toMatch(
        /[{}]|undefined|NaN| {2}| \.| \||Smiths|accounts/,
      );
  }
});

test("Polish counts take the right form", () => {
  const of = (count: number) => {
    const smiths = Array.from({ length: count }, (_, i) => ({ ...smith, account_id: `S${i}` }));
    return mixQuestion({ ...book, now: [...smiths, jones] }, polish).answer;
  };
  expect(of(1)).toContain("1 klient to Smith:");
  expect(of(2)).toContain("2 klienci to Smithowie:");
  expect(of(5)).toContain("5 klientów to Smithowie:");
  expect(of(22)).toContain("22 klienci to Smithowie:");
});
