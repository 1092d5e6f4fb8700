import { describe, expect, test } from "vitest";
import { costQuestion } from "./cost.ts";
import { book, english, everything, knowing, row } from "./sample-rows.test-support.ts";

describe("who causes cost", () => {
  test("is service and what the way of paying costs", () => {
    const { number, follows } = costQuestion(book, english);
    expect(number?.value).toBe(165);
    expect(follows).toContain(
      "One account costs $10 more to serve than it brings in gross profit:",
    );
  });

  test("says which half is not known, and nothing where neither is", () => {
    expect(costQuestion(knowing({ payments: false }), english).answer).toContain(
      "Serving takes $155; what late payment costs is not known.",
    );
    expect(costQuestion(knowing({ payments: false, service: false }), english).number).toBeNull();
  });

  test("holds service against no gross profit that is not known, and counts no Smiths", () => {
    const { answer, follows } = costQuestion(knowing({ goods: false }), english);
    expect(answer).not.toContain("Smith");
    expect(follows).toBe(
      "Import the cost of goods to see whose gross profit covers what serving takes.",
    );
  });

  test("is compared with a window that tells the same kinds of cost alone", () => {
    const before = book.now;
    const knew = { ...everything, service: false };
    expect(costQuestion({ ...book, before, knew }, english).number?.before).toBeNull();
    expect(costQuestion({ ...book, before, knew: everything }, english).number?.before).toBe(165);
  });

  test("spells an amount where there are no net sales to share", () => {
    const returned = row("R", "Unclear", { net_sales: -2000 });
    const { answer } = costQuestion({ ...book, now: [...book.now, returned] }, english);
    expect(answer).toContain("Smiths cause 85% of it, with $600 of net sales.");
  });
});
