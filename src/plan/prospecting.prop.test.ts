import { array, assert, double, nat, property, record } from "fast-check";
import { expect, test } from "vitest";
import { winsByRound } from "../ask/rounds-of-asks.ts";
import type { Firm } from "../decision/firm.ts";
import { roundYear, smallFirm } from "../decision/small-firm.test-support.ts";
import { askRounds, type Prospecting, roundsAYear, winsToday } from "./prospecting.ts";

const anyBook = record({
  hours_per_ask: double({ min: 0.5, max: 40, noNaN: true }),
  yes_rate: double({ min: 0.01, max: 0.9, noNaN: true }),
  prospects: array(nat(60), { minLength: 3, maxLength: 3 }),
  hours: array(nat(800), { minLength: 3, maxLength: 3 }),
});

type Book = ReturnType<typeof anyBook.generate>["value"];

test("what is asked today and what is left are all rounds of all prospects", () => {
  assert(
    property(anyBook, (book) => {
      const rounds = askRounds(firmOf(book), prospectingOf(book));
      book.prospects.forEach((size, seller) => {
        const left = sumOf(
          rounds.filter((round) => round.seller === seller).map((one) => one.asks),
        );
        const done = Math.min((book.hours[seller] ?? 0) / book.hours_per_ask, size * roundsAYear);
        expect(left + done).toBeCloseTo(size * roundsAYear, 6);
      });
    }),
  );
});

test("today's wins and those that are left are the wins of all rounds of all prospects", () => {
  assert(
    property(anyBook, (book) => {
      const left = sumOf(askRounds(firmOf(book), prospectingOf(book)).map(({ wins }) => wins));
      const eachWins = sumOf([...winsByRound({ mean: book.yes_rate, weight: 10 }, roundsAYear)]);
      const total = sumOf(book.prospects) * eachWins;
      expect(winsToday(firmOf(book), prospectingOf(book)) + left).toBeCloseTo(total, 6);
    }),
  );
});

test("wins are concave in hours: each round of a seller wins less an hour than the one before", () => {
  assert(
    property(anyBook, (book) => {
      const rounds = askRounds(firmOf(book), prospectingOf(book));
      for (const [i, { seller, round, wins, hours }] of rounds.entries()) {
        const before = rounds[i - 1];
        if (before?.seller !== seller) continue;
        expect(round).toBe(before.round + 1);
        expect(wins / hours).toBeLessThan(before.wins / before.hours);
      }
    }),
  );
});

test("more hours today never win less, and hours in between win at least what lies between", () => {
  assert(
    property(anyBook, (book) => {
      const winsAt = (factor: number) => {
        const hours = book.hours.map((value) => value * factor);
        return winsToday(firmOf({ ...book, hours }), prospectingOf(book));
      };
      expect(winsAt(2)).toBeGreaterThanOrEqual(winsAt(1) - 1e-9);
      expect(winsAt(1)).toBeGreaterThanOrEqual((winsAt(0.5) + winsAt(1.5)) / 2 - 1e-9);
    }),
  );
});

function firmOf({ hours }: Book): Firm {
  const sellers = smallFirm.sellers.map((seller, i) => ({
    ...seller,
    prospecting_hours: hours[i] ?? 0,
  }));
  return { ...smallFirm, sellers };
}

function prospectingOf({ hours_per_ask, yes_rate, prospects }: Book): Prospecting {
  return {
    hours_per_ask,
    yes_rate,
    yes_weight: 50,
    new_account: { year: roundYear, seen: 0, like: { type: "any", accounts: 1 } },
    prospects: Float64Array.from(prospects),
  };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
