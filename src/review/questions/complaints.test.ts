import { describe, expect, test } from "vitest";
import { complaintsQuestion } from "./complaints.ts";
import { book, english, thrifty } from "./sample-rows.test-support.ts";

describe("who brings problems", () => {
  test("is counted, the worst first, with its share of all", () => {
    const { number, answer, accounts } = complaintsQuestion(book, english);
    expect(number?.value).toBe(10);
    expect(answer).toContain("10 problems are on record, 4 of them complaints");
    expect(accounts[0]).toMatchObject({ account_id: "S", value: 9, share: 0.9 });
  });

  test("none on record is no proof that there was none", () => {
    const { number, answer } = complaintsQuestion({ ...book, now: [thrifty] }, english);
    expect(number).toBeNull();
    expect(answer).toContain("either there was none, or none has been imported");
  });
});
