import { expect, test } from "vitest";
import { roundYear, smallFirm } from "../decision/small-firm.test-support.ts";
import { askRounds, type Prospecting, winsToday } from "./prospecting.ts";

const prospecting: Prospecting = {
  hours_per_ask: 5,
  yes_rate: 0.2,
  yes_weight: 50,
  new_account: { year: roundYear, seen: 0, like: { type: "any", accounts: 1 } },
  prospects: Float64Array.of(10, 0, 4),
};

/** Everybody has 75 hours with prospects a year: 15 asks. */
const firm = {
  ...smallFirm,
  sellers: smallFirm.sellers.map((seller) => ({ ...seller, prospecting_hours: 75 })),
};

// Of first asks 2 in 10 win, of second ones 0.8 × 2 in 11, of third ones 0.8 × 9 ÷ 11 × 2 in 12,
// of fourth ones 0.8 × 9 ÷ 11 × 10 ÷ 12 × 2 in 13.
const rates = [2 / 10, (0.8 * 2) / 11, (0.8 * 9 * 2) / 11 / 12, (0.8 * 9 * 10 * 2) / 11 / 12 / 13];

test("what is asked today is taken off the first rounds", () => {
  const [second, third, fourth] = askRounds(firm, prospecting).filter(({ seller }) => seller === 0);
  expect(second).toMatchObject({ round: 1, asks: 5, hours: 25 });
  expect(third).toMatchObject({ round: 2, asks: 10, hours: 50 });
  expect(fourth).toMatchObject({ round: 3, asks: 10, hours: 50 });
  expect(second?.wins).toBeCloseTo(5 * (rates[1] ?? 0), 12);
  expect(third?.wins).toBeCloseTo(10 * (rates[2] ?? 0), 12);
  expect(fourth?.wins).toBeCloseTo(10 * (rates[3] ?? 0), 12);
});

test("who has no prospects has nothing to ask, and who has few has little left", () => {
  const rounds = askRounds(firm, prospecting);
  expect(rounds.filter(({ seller }) => seller === 1)).toEqual([]);
  expect(rounds.filter(({ seller }) => seller === 2)).toMatchObject([{ round: 3, asks: 1 }]);
});

test("today's hours win by the rounds that they reach", () => {
  const [first = 0, second = 0, third = 0, fourth = 0] = rates;
  const ofFirst = 10 * first + 5 * second;
  const ofThird = 4 * (first + second + third) + 3 * fourth;
  expect(winsToday(firm, prospecting)).toBeCloseTo(ofFirst + ofThird, 12);
});
