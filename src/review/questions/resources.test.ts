import { describe, expect, test } from "vitest";
import { resourcesQuestion } from "./resources.ts";
import { book, english, knowing } from "./sample-rows.test-support.ts";

describe("where time goes", () => {
  test("is the Smiths' share of hours, beside what they bring", () => {
    const { number, answer, follows, accounts } = resourcesQuestion(book, english);
    expect(number?.value).toBeCloseTo(60 / 80, 12);
    expect(answer).toBe(
      "Of 80 hours and $155 spent on serving accounts, Smiths take 75% of the hours and bring 40% of gross profit; Joneses take 13% and bring 50%.",
    );
    expect(follows).toBe(
      "Look first at Smith Manufacturing: 75.0% of all hours for 40.0% of gross profit.",
    );
    expect(accounts.map(({ account_id }) => account_id)).toEqual(["S", "J", "P", "T"]);
  });

  test("is no share of Smiths where types are not known, and held against net sales without costs", () => {
    const { number, answer, follows } = resourcesQuestion(knowing({ goods: false }), english);
    expect(number).toMatchObject({ value: 80, unit: "hours", before: null });
    expect(answer).toBe(
      "Serving accounts took 80 hours and $155; how much of it goes to Smiths cannot be told, as hardly an account has a type.",
    );
    expect(follows).toBe(
      "Look first at Smith Manufacturing: 75.0% of all hours for 60.0% of net sales.",
    );
  });

  test("is not known without time", () => {
    expect(resourcesQuestion(knowing({ time: false }), english).number).toBeNull();
  });
});
