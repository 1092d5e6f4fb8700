import { describe, expect, test } from "vitest";
import { languages } from "../lib/language.ts";
import { fail, ok } from "../lib/result.ts";
import type { Review, ReviewedAccount } from "../review/review.ts";
import { accountRow } from "./account-view.ts";
import { knownOf, knownReview } from "./known-review.ts";
import { planSample } from "./plan/plan-sample.test-support.ts";
import { pageSpeech } from "./page-speech.ts";
import { dotsOf } from "./quadrant-field.ts";
import { reportPage } from "./report-page.ts";
import { reviewSample } from "./review-sample.test-support.ts";
import { uncosted, untoldSample } from "./untold-sample.test-support.ts";

const untoldLines = [
  "cogs",
  "gross_profit",
  "contribution",
  "net_profit",
  "charges",
  "expenses",
  "cost_to_serve",
] as const;

const noPlan = fail({ en: "the book cannot tell what accounts earn", pl: "nie wiadomo" });

describe.each(languages)("without costs of goods and anything on service, in %s", (language) => {
  const review = untoldSample(language);
  const text = textOf(reportPage(review, noPlan));

  test("no amount stands on the page that would need them", () => {
    expect(writtenAmounts(review).filter((amount) => text.includes(amount))).toEqual([]);
  });

  test("net sales stand at its head", () => {
    const page = pageSpeech(review);
    expect(text).toContain(page.money(review.totals.economics.net_sales ?? 0));
  });

  test("no text was left unfilled", () => {
    expect(text).not.toMatch(/\{\w+|undefined|NaN|\[object|null/);
  });
});

/** Small amounts are left out: others may be written the same. */
function writtenAmounts(review: Review): readonly string[] {
  const page = pageSpeech(review);
  const { accounts, totals, totals_before } = review;
  const figures = [...accounts, totals, ...(totals_before === null ? [] : [totals_before])];
  const amounts = [
    ...figures.flatMap(({ economics }) => untoldLines.map((line) => economics[line] ?? 0)),
    ...accounts.flatMap(({ range }) => [range?.p5 ?? 0, range?.p95 ?? 0]),
    ...accounts.flatMap(({ before }) => before?.net_profit ?? 0),
  ];
  const large = amounts.filter((amount) => Math.abs(amount) >= 1000);
  expect(large.length).toBeGreaterThan(300);
  return large.flatMap((amount) => [page.money(amount), page.money(amount, 2)]);
}

function textOf(markup: string): string {
  return markup.replace(/<(script|style).*?<\/\1>/gs, "").replaceAll(/<[^>]*>/g, " ");
}

test("what is not known is said in words, with what to import", () => {
  const text = textOf(reportPage(untoldSample("en"), noPlan));
  expect(text).toContain("No type can be told");
  expect(text).toContain("100% of net sales has no cost of goods");
  expect(text).toContain("This book cannot tell net profit");
  expect(text).toContain("there is nothing to draw");
  expect(text).toContain("and the plan stands here");
  expect(text).toContain("First shown is the account with the highest net sales.");
  expect(text).not.toMatch(/\d Smiths|whale peak|nine draws/);
});

test("an account without any costed goods has no profit in a book that has costs", () => {
  const review = reviewSample({ language: "en" });
  const [first, ...others] = review.accounts;
  if (first === undefined) throw new RangeError("no account");
  const accounts = [{ ...first, quality: uncosted(first).quality }, ...others];
  const known = knownReview({ ...review, accounts });
  expect(dotsOf(known.accounts)).toHaveLength(dotsOf(review.accounts).length - 1);
  const row = rowOf(known.accounts[0], known);
  expect(row.lines).toMatchObject({
    net_sales: first.economics.net_sales,
    cogs: null,
    gross_profit: null,
    contribution: null,
    net_profit: null,
    charges: first.economics.charges,
  });
  expect(row).toMatchObject({ p5: null, p95: null, loss: null, per_hour: null, margin: null });
  expect(row.counted.net_profit).toBe(first.economics.net_profit);
  expect(reportPage({ ...review, accounts }, ok(planSample("en")))).toContain(
    "All lines agree to the cent.",
  );
});

function rowOf(account: ReviewedAccount | undefined, review: Review) {
  if (account === undefined) throw new RangeError("no account");
  return accountRow(account, knownOf(review));
}
