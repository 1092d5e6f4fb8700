import { assert, property } from "fast-check";
import { expect, test } from "vitest";
import type { ValueOfHour } from "../ask/value-of-hour.ts";
import { anyStatedBook } from "../decision/any-book.test-support.ts";
import { statedBook } from "../decision/stated-book.test-support.ts";
import { bookQuestion } from "./book-question.ts";
import { openPlan } from "./make-plan.ts";
import { defaultPlanSettings } from "./plan-settings.ts";

const value: ValueOfHour = {
  per_hour: 80,
  new_account_worth: 2000,
  yes_rate: 0.2,
  hours_per_ask: 5,
  evidence: "estimated",
  told: { answered: 0, yes: 0, timed: 0, hours: 0, asks: false, new_accounts: 0 },
};

test("any book's plan is drawn from finite figures", () => {
  assert(
    property(anyStatedBook, (book) => {
      const stated = statedBook({ ...book, prospects: ["e"] });
      const asked = bookQuestion({
        ...stated,
        value_of_hour: value,
        settings: defaultPlanSettings,
      });
      expect(asked.ok && notFinite(asked.value)).toEqual([]);
      if (!asked.ok) return;
      const { limits, ...problem } = openPlan(asked.value).problem;
      expect(notFinite(problem)).toEqual([]);
      expect(limits.every((limit) => limit >= 0)).toBe(true);
    }),
  );
});

/** Where figures stand that are none. */
function notFinite(of: unknown, path = ""): readonly string[] {
  if (typeof of === "number") return Number.isFinite(of) ? [] : [path];
  if (typeof of !== "object" || of === null) return [];
  return Object.entries(of).flatMap(([name, one]) => notFinite(one, `${path}.${name}`));
}
