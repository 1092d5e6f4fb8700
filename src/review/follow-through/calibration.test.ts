import { expect, test } from "vitest";
import { speech } from "../../lib/speech.ts";
import {
  type CaseAccount,
  type CaseDecision,
  caseOf,
  untouchedFive,
} from "./follow-through-case.test-support.ts";
import { followThrough } from "./follow-through.ts";

/** At the market's pace each would have earned 99; a promise of 100 a quarter comes to 440 in a year of such a market. */
const account = (id: string, brought: number): CaseAccount => ({
  id,
  before: { profit: 50, sales: 2000 },
  after: { profit: 99 + brought, sales: 2200 },
});
const decision = (account_id: string, more: CaseDecision = {}): CaseDecision => ({
  id: `D-${account_id}`,
  account_id,
  ...more,
});
const end: CaseDecision = { way: "end", variant: null };

const accounts = [account("A", 440), account("B", 220), account("C", -110), account("E", 660)];
const decisions = [decision("A"), decision("B"), decision("C", end), decision("E", end)];

function calibration(language: "en" | "pl", decided = decisions) {
  const all = [...accounts, ...untouchedFive];
  return followThrough(caseOf({ accounts: all, decisions: decided }), speech(language, "EUR"))
    .calibration;
}

test("promises are held together by the latest checkpoint of each", () => {
  // brought 440 + 220 − 110 + 660 of 4 × 440; ratios 1, 0.5, −0.25, 1.5; accounts stray by 40
  expect(calibration("en")).toMatchObject({
    held: 4,
    kept: 2,
    fell_short: 1,
    against: 1,
    compared: 4,
    kept_beyond_chance: 2,
    promised: 1760,
    brought: 1210,
    ratio: 0.6875,
    median_ratio: 0.75,
    share_kept: 0.5,
  });
});

test("and by the way that was taken", () => {
  const ways = calibration("en").by_way.map(({ way, held, kept, ratio }) => [
    way,
    held,
    kept,
    ratio,
  ]);
  expect(ways).toEqual([
    ["reprice", 2, 1, 0.75],
    ["end", 2, 1, 0.625],
  ]);
});

test("the sentence says how many, how much and that they are few", () => {
  expect(calibration("en").sentence).toBe(
    "Of 4 promises that can be held so far 2 were kept, 2 of them beyond what chance alone could bring; what came in all is 69% of what was promised, and 75% for the middle one; these are too few to learn from.",
  );
  expect(calibration("pl").sentence).toBe(
    "Na 4 obietnice, które można już rozliczyć, dotrzymano 2, w tym 2 poza granicami przypadku; łączny wynik to 69% tego, co obiecano, a środkowy 75%; to za mało, by wyciągać wnioski.",
  );
});

test("without a decision nothing is held", () => {
  expect(calibration("en", [])).toMatchObject({
    held: 0,
    ratio: null,
    median_ratio: null,
    share_kept: null,
    by_way: [],
    sentence: "No promise can be held against the ledger yet.",
  });
});
