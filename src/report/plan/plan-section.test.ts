import { describe, expect, test } from "vitest";
import { languages } from "../../lib/language.ts";
import { fail, ok } from "../../lib/result.ts";
import type { ShownPlan } from "../../plan/shown-plan.ts";
import type { Review } from "../../review/review.ts";
import { pageSpeech } from "../page-speech.ts";
import { reviewSample } from "../review-sample.test-support.ts";
import { untoldSample } from "../untold-sample.test-support.ts";
import { planSample } from "./plan-sample.test-support.ts";
import { planSection } from "./plan-section.ts";

const sample = planSample("en");
const english = reviewSample({ language: "en" });

function markupOf(plan: Partial<ShownPlan>, review: Review = english): string {
  return planSection({ review, plan: ok({ ...sample, ...plan }) }, pageSpeech(review)).text;
}

function textOf(markup: string): string {
  const text = markup.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
  return text.replaceAll("&#39;", "'").replaceAll("&amp;", "&");
}

function whyNot(review: Review, reason: string): string {
  return planSection(
    { review, plan: fail({ en: reason, pl: `po polsku: ${reason}` }) },
    pageSpeech(review),
  ).text;
}

describe.each(languages)("in %s", (language) => {
  const review = reviewSample({ language });
  const page = pageSpeech(review);
  const markup = planSection({ review, plan: ok(planSample(language)) }, page).text;

  test("no text was left unfilled", () => {
    expect(textOf(markup)).not.toMatch(/\{\w+|undefined|NaN|\[object|null/);
  });

  test("every change stands there once, under its account", () => {
    const ids = [...markup.matchAll(/<li><p[^>]*><a href="#account" data-account="([^"]*)"/g)];
    expect(ids.map(([, id]) => id)).toEqual(sample.changes.map(({ account_id }) => account_id));
  });

  test("each side of the plan has its heading", () => {
    expect(markup.match(/<h3 class="part-title">/g)).toHaveLength(7);
  });
});

test("eight changes of a quarter are shown, the others folded; a quarter may have none", () => {
  const columns = markupOf({}).split('<div class="quarter">').slice(1);
  expect(columns).toHaveLength(4);
  const shown = columns.map((column) => column.split("<details>")[0]?.match(/<li>/g)?.length ?? 0);
  expect(shown).toEqual([8, 8, 0, 6]);
  expect(columns[0]).toContain("<summary>3 more changes</summary>");
  expect(columns[2]).toContain("no changes");
});

test("a change tells who takes the account over, what it frees or takes, and that it is settled", () => {
  const text = textOf(markupOf({}));
  expect(text).toMatch(/, to E-2 \+\$\d/);
  expect(text).toContain(", 4 visits a year stay +$");
  expect(text).toContain("+$9,000 · frees 20 h");
  expect(text).toContain("takes 30 h");
  expect(text).toContain("same hours");
  expect(text.match(/settled beforehand/g)).toHaveLength(1);
});

test("both purses stand beside each other, and what nobody can tell is a dash", () => {
  const text = textOf(markupOf({}));
  expect(text).toContain("Firm’s profit 400,000 425,000 575,000");
  expect(text).toContain("Sellers’ commission 80,000 79,000 83,000");
  expect(text).toContain("Bert O'Neill $50,000 $48,000 $47,000 +$12,000 Bert is behind & harms.");
  expect(text).toContain("E-2 $30,000 $31,000 $36,000 – E-2 is ahead.");
  expect(text).toContain(
    "$12,345 of commission a year is paid on 7 accounts on which the firm loses",
  );
});

test("the proof says what no plan can exceed; a proven plan says so", () => {
  const text = textOf(markupOf({}));
  expect(text).toContain(
    "adds $200,000 to the firm’s profit over 8 quarters. No plan can add more than $200,100, which is 0.05% more.",
  );
  const proof = { objective: 200_000, bound: 200_000.2, gap: 1e-6 };
  const proven = textOf(markupOf({ proof, objective: "E-1" }));
  expect(proven).toContain("the commission of Bert O'Neill over 8 quarters, and no plan can add");
  expect(proven).toContain("proven by an exact solver");
});

test("a plan of which little is known has its section without the parts it lacks", () => {
  const text = textOf(
    markupOf({
      changes: [],
      sources: [],
      sellers: [],
      roles: [],
      prospecting: null,
      frontier: null,
      locks: [],
      cautions: [],
      firm: { today: 0, year_1: 0, year_2: 0, change_by_quarter: [0, 0, 0, 0, 0, 0, 0, 0] },
    }),
  );
  expect(text).not.toMatch(/Both purses|freed hours|Asking|sellers’ best|beforehand|Before you/);
  expect(text).toContain("15 accounts stay as they are");
  expect(text).not.toMatch(/NaN|undefined/);
});

test("where the firm's best is the sellers' best there is nothing to draw", () => {
  const frontier = (sample.frontier ?? []).slice(0, 1);
  expect(markupOf({ frontier })).not.toContain("plan-frontier");
  expect(textOf(markupOf({ frontier }))).toContain("best for its sellers, too");
});

test("without a plan it is said what to import, or what to change", () => {
  const untold = whyNot(untoldSample("en"), "the book cannot tell");
  expect(untold).toContain("Import cost_amount with the invoice lines");
  expect(whyNot(untoldSample("pl"), "the book cannot tell")).toContain("Zaimportuj cost_amount");
  const empty = whyNot({ ...english, accounts: [] }, "nothing happened");
  expect(empty).toContain("Import invoices and touches");
  const floor = whyNot(reviewSample({ language: "pl" }), "floor <90> cannot be kept; lower it");
  expect(floor).toContain(
    '<p class="text">po polsku: floor &lt;90&gt; cannot be kept; lower it</p>',
  );
});
