import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { languages } from "../lib/language.ts";
import { ok } from "../lib/result.ts";
import type { Review } from "../review/review.ts";
import { pageSpeech } from "./page-speech.ts";
import { payload } from "./payload.ts";
import { planSample } from "./plan/plan-sample.test-support.ts";
import { reportPage } from "./report-page.ts";
import { reviewSample } from "./review-sample.test-support.ts";

function pageOf(review: Review): string {
  return reportPage(review, ok(planSample(review.language)));
}

describe.each(languages)("in %s", (language) => {
  const markup = pageOf(reviewSample({ language }));

  test("the policy allows the page's own script and style, and nothing else", () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(markup)?.[1];
    expect(policy).toContain("default-src &#39;none&#39;");
    expect(policy).toContain(hashOf(/<script type="module">(.*?)<\/script>/s, markup));
    expect(policy).toContain(hashOf(/<style>(.*?)<\/style>/s, markup));
    expect(markup).not.toMatch(/ style=| on\w+=|javascript:|unsafe-inline/);
  });

  test("nothing is named that lies outside the page", () => {
    expect(markup).not.toMatch(/https?:\/\/|src=|url\(|@import/);
    expect(
      [...markup.matchAll(/href="([^"]*)"/g)].every(([, to]) => /^(#|data:,)/.test(`${to}`)),
    ).toBe(true);
  });

  test("no text was left unfilled", () => {
    const text = markup.replace(/<(script|style).*?<\/\1>/gs, "").replaceAll(/<[^>]*>/g, " ");
    expect(text).not.toMatch(/\{\w+|undefined|NaN|\[object/);
  });

  test("ids are there once", () => {
    const page = markup.replace(/<script type="module".*/s, "");
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

function hashOf(part: RegExp, markup: string): string {
  const text = part.exec(markup)?.[1] ?? "";
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

test("every line of the statement is held against the book's total, and a difference is told", () => {
  const review = reviewSample({ language: "en" });
  expect(pageOf(review)).toContain("All lines agree to the cent.");
  const { economics } = review.totals;
  const wrong = { ...economics, net_profit: (economics.net_profit ?? 0) + 0.01 };
  const page = pageOf({ ...review, totals: { ...review.totals, economics: wrong } });
  expect(page).toContain("1 line does not agree");
  expect(page).toContain(`<td class="number">−$0.01</td>`);
});

test("a book without accounts, without a window before, or without profit has its page", () => {
  const language = "en";
  expect(pageOf(reviewSample({ language, accounts: 0 }))).toContain("Nothing happened");
  expect(pageOf(reviewSample({ language, accounts: 1 }))).toContain("Smith Manufacturing");
  const loss = pageOf(reviewSample({ language, burden: 90_000, hasBefore: false }));
  expect(loss).toContain("there is no net profit to share out");
  expect(loss).toContain("does not reach back");
});

test("a book that cannot tell margin or service says so instead of drawing", () => {
  const review = reviewSample({ language: "en" });
  const lines = { margin_realised: null, service_cost: 0.1, from: "median" } as const;
  expect(pageOf({ ...review, lines })).toContain("there is nothing to draw");
});

test("ten thousand accounts make a page below 15 MB, with the sentences of a thousand at most", () => {
  const review = reviewSample({ language: "en", accounts: 10_000 });
  const markup = pageOf(review);
  expect(Buffer.byteLength(markup)).toBeLessThan(15_000_000);
  const told: unknown = JSON.parse(
    /<script type="application\/json" id="review">(.*?)<\/script>/s.exec(markup)?.[1] ?? "",
  );
  expect(told).toHaveProperty("figures.id.length", 10_000);
  const { stories } = payload(review, pageSpeech(review));
  expect(told).toHaveProperty("stories", JSON.parse(JSON.stringify(stories)));
  expect(Object.keys(stories).length).toBeLessThanOrEqual(1000);
  expect(Object.keys(stories).length).toBeGreaterThan(500);
});
