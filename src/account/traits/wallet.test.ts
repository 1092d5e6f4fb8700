import { expect, test } from "vitest";
import { factsSample } from "../../ledger/facts-sample.ts";
import { tally } from "../../ledger/tally.ts";
import { statement } from "../statement.ts";
import { behaviour, sentencesOf, traitOf } from "./behaviour.test-support.ts";

// The window has 181 days: 1,810 are 3,650 a year.
const now = {
  smith: { sums: { invoiced: 2000, credits: 190 } },
  jones: { sums: { invoiced: 1810 } },
  third: { sums: { invoiced: 1810 } },
  silent: { sums: { invoiced: 1810 } },
};

const book = behaviour({ now, wallets: { smith: 14_600, jones: 3000, third: 7300 } });

test("what is bought elsewhere is told against a year's net sales", () => {
  const reading = traitOf(book, ["smith", "wallet"]);
  expect(reading).toMatchObject({ direction: "Smith", evidence: "estimated" });
  expect(reading.measure).toBeCloseTo(0.75, 12);
  expect(sentencesOf(book, ["smith", "wallet"])).toEqual([
    "Buys 75% elsewhere: $3,650 a year here of the $14,600 it is thought to spend.",
    "Kupuje u innych 75%: u nas wydaje rocznie 3650 zł z szacowanych 14 600 zł.",
  ]);
});

test("who buys more than it is thought to spend buys nothing elsewhere", () => {
  expect(traitOf(book, ["jones", "wallet"])).toMatchObject({ measure: 0, direction: "Jones" });
  expect(sentencesOf(book, ["jones", "wallet"])).toEqual([
    "Buys all it is thought to spend here: $3,650 a year against $3,000.",
    "Wszystko kupuje u nas: wydaje rocznie 3650 zł przy szacowanych 3000 zł.",
  ]);
});

test("a leap year is a year", () => {
  const cells = [{ account: "a", month: "2028-02", sums: { invoiced: 3660 } }];
  const facts = factsSample({ from: "2028-01-01", to: "2029-01-01", cells });
  const accounts = { ...facts.accounts, wallet: [73_200_000] };
  const leap = { ...book, assortment: null, before: null };
  const now366 = statement(tally({ ...facts, accounts }), book.now.model);
  expect(traitOf({ ...leap, now: now366 }, ["a", "wallet"]).measure).toBe(0.5);
});

test("an unknown wallet is missing", () => {
  expect(traitOf(book, ["silent", "wallet"])).toMatchObject({ measure: null, evidence: "missing" });
  expect(traitOf(behaviour({ now }), ["smith", "wallet"]).sentence).toMatch(/^Import accounts/);
});
