import { describe, expect, test } from "vitest";
import { mixQuestion } from "./mix.ts";
import { book, english, everything, knowing, row, smith } from "./sample-rows.test-support.ts";

describe("more Smiths or more Joneses", () => {
  test("counts both, with their shares of sales and their profit", () => {
    const { number, answer, accounts } = mixQuestion(book, english);
    expect(number).toMatchObject({ value: 1, unit: "count", before: null });
    expect(answer).toBe(
      "1 account is a Smith, with 60% of net sales and −$20 of net profit; 1 is a Jones, with 30% of net sales and $130.",
    );
    expect(accounts).toMatchObject([{ account_id: "S", value: -20, unit: "money" }]);
  });

  test("tells who has become what", () => {
    const before = [row("S", "Demanding"), row("J", "Jones"), row("T", "Unclear")];
    const { number, answer } = mixQuestion({ ...book, before, knew: everything }, english);
    expect(number?.before).toBe(0);
    expect(answer).toContain("1 has become a Smith");
    expect(answer).toContain("none a Jones");
  });

  test("begins with Smiths that lose money, and leaves those in peace that are ring-fenced", () => {
    const fenced = { ...smith, account_id: "F", ring_fenced: true };
    const { follows } = mixQuestion({ ...book, now: [...book.now, fenced] }, english);
    expect(follows).toContain("the Smith that loses money, $20:");
    expect(follows).toContain("1 new or growing account is ring-fenced");
  });

  test("has nothing to compare with where the window before had no types", () => {
    const before = [row("S", "Unclear"), row("J", "Unclear"), row("T", "Unclear")];
    const knew = { ...everything, types: false };
    const { number, answer } = mixQuestion({ ...book, before, knew }, english);
    expect(number?.before).toBeNull();
    expect(answer).not.toContain("become");
  });

  test("has no number where goods have no cost", () => {
    const { number, answer } = mixQuestion(knowing({ goods: false }), english);
    expect(number).toBeNull();
    expect(answer).toContain("most goods have no cost");
  });

  test("has no number where no customer bought", () => {
    const knows = { ...everything, sales: false, goods: false, service: false, types: false };
    const { answer } = mixQuestion({ ...book, now: [], knows }, english);
    expect(answer).toBe(
      "The book cannot tell: no account with a name has net sales in this window.",
    );
  });

  test("leans on margin alone where service does not tell", () => {
    const rows = [
      row("A", "Unclear", { low_margin: true, net_profit: -7 }),
      row("B", "Unclear", { low_margin: false, net_profit: 9 }),
    ];
    const { number, answer } = mixQuestion({ ...knowing({ service: false }), now: rows }, english);
    expect(number).toBeNull();
    expect(answer).toContain(
      "By margin alone, 1 account stands below the line with −$7 of net profit, and 1 above it with $9.",
    );
  });
});
