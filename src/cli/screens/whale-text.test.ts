import { expect, test } from "vitest";
import { profitConcentration } from "../../account/profit-concentration.ts";
import type { Language } from "../../lib/language.ts";
import { speech } from "../../lib/speech.ts";
import { whaleText } from "./whale-text.ts";

test("what the best earn and the others lose, of the net profit", () => {
  expect(told([60, 50, -10], "en")).toBe(
    "2 accounts of 3 earn €110, 110% of the net profit; the other one loses €10 of it again.",
  );
  expect(told([60, 50, -10], "pl")).toBe(
    "2 spośród 3 klientów przynoszą 110 €, czyli 110% zysku netto; reszta (1) traci z tego 10 €.",
  );
});

test("a book that loses more than it earns", () => {
  expect(told([40, -100], "en")).toBe(
    "1 account of 2 earns €40; the others lose €100, which is all of it and more.",
  );
  expect(told([40, -100], "pl")).toBe(
    "1 spośród 2 klientów przynosi 40 €; reszta traci 100 €, czyli wszystko i jeszcze więcej.",
  );
});

test("a book in which everybody earns, or nobody", () => {
  expect(told([5, 4], "en")).toBe("All 2 accounts earn something.");
  expect(told([5], "en")).toBe("The only account earns something.");
  expect(told([5], "pl")).toBe("Jedyny klient przynosi zysk.");
  expect(told([-5, -4], "en")).toBe("No account earns anything; together they lose €9.");
});

/** With plain spaces, as they are typed. */
function told(profits: readonly number[], language: Language): string {
  const accounts = profits.map((net_profit) => ({ economics: { net_profit } }));
  const net_profit = profits.reduce((sum, profit) => sum + profit, 0);
  const whale = profitConcentration(profits);
  return whaleText(
    { accounts, whale, totals: { economics: { net_profit } } },
    speech(language, "EUR"),
  ).replaceAll("\u00A0", " ");
}
