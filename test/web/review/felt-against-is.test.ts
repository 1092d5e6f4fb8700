import { expect, test } from "vitest";
import {
  type FeltReview,
  feltAgainstIs,
  type View,
} from "../../../web/screens/review/felt-against-is.ts";

/** Nine accounts that earn 900, 800 … 100; of ranks in ninths the middles stand at 94.4, 83.3 … 5.6 %. */
const accounts = Array.from({ length: 9 }, (_, i) => ({
  account_id: `A${i + 1}`,
  name: null,
  typing: { type: "Jones" as const },
  economics: { invoiced: 1000, credits: 0, net_profit: 900 - 100 * i },
}));
const told = { goods: true, service: true };

function view(account_id: string, feels: View["feels"]): View {
  return { account_id, feels, takes_for: null, note: null };
}

function gaps(views: readonly View[], review: FeltReview = { accounts, told }) {
  return feltAgainstIs(views, review).accounts.map(({ account_id, place, gap }) => [
    account_id,
    place,
    gap === null ? null : Math.round(gap * 10) / 10,
  ]);
}

test("an account is felt right where it stands in the third that it is felt to be in", () => {
  expect(gaps([view("A1", "key"), view("A5", "ordinary"), view("A9", "drain")])).toEqual([
    ["A1", 1, 0],
    ["A5", 5, 0],
    ["A9", 9, 0],
  ]);
});

test("the gap is how far it is to that third, and those felt most wrong come first", () => {
  const views = [view("A1", "ordinary"), view("A9", "key"), view("A2", "drain")];
  expect(gaps(views)).toEqual([
    ["A9", 9, 61.1],
    ["A2", 2, -50],
    ["A1", 1, -27.8],
  ]);
});

test("an account that bought nothing has no place, and takes none from others", () => {
  const prospect = {
    account_id: "P",
    name: null,
    typing: { type: "Unclear" as const },
    economics: { invoiced: 0, credits: 0, net_profit: 5000 },
  };
  const review = { accounts: [prospect, ...accounts], told };
  expect(gaps([view("P", "key"), view("A1", "key")], review)).toEqual([
    ["A1", 1, 0],
    ["P", null, null],
  ]);
});

test("a book that cannot tell net profit gives no places", () => {
  const review = { accounts, told: { goods: false, service: true } };
  expect(feltAgainstIs([view("A1", "key")], review)).toMatchObject({
    of: 0,
    accounts: [{ place: null, gap: null, net_profit: null }],
  });
});

test("accounts that earn the same share the better place", () => {
  const equal = accounts.map((account) => ({
    ...account,
    economics: { ...account.economics, net_profit: 10 },
  }));
  expect(gaps([view("A4", "ordinary")], { accounts: equal, told })).toEqual([["A4", 1, 0]]);
});
