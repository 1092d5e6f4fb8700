import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withBook } from "../../src/app/book.ts";
import { planBook } from "../../src/app/plan-book.ts";
import { reviewBook } from "../../src/app/review-book.ts";
import { inTemporaryFolder, resources } from "../../src/app/temporary-book.test-support.ts";
import { type Language, languages } from "../../src/lib/language.ts";
import { ok } from "../../src/lib/result.ts";
import type { ShownPlan } from "../../src/plan/shown-plan.ts";
import { reportPage } from "../../src/report/report-page.ts";
import type { Review } from "../../src/review/review.ts";
import { copyDemoBook } from "../copy-demo-book.ts";
import { startChromium } from "./chromium.ts";
import { withReport } from "./open-report.ts";

let browser: Browser;
let reviews: Readonly<Record<Language, Review>>;
/** One planning is enough: figures are the same in every language. */
let plan: ShownPlan;
const steering = {};

beforeAll(async () => {
  browser = await startChromium();
  await inTemporaryFolder(async (root) => {
    const folder = join(root, "demo");
    await copyDemoBook(folder);
    await withBook(folder, resources, async (book) => {
      const reviewed = (language: Language) =>
        reviewBook(book, { window: null, language }, steering);
      reviews = { en: await reviewed("en"), pl: await reviewed("pl") };
      plan = await planBook(book, planRequest, steering);
    });
  });
});

/** Without the frontier, which takes nine plans. */
const planRequest = {
  window: null,
  language: "en",
  objective: "firm",
  max_changes: null,
  horizon_quarters: null,
  locks: [],
  exact_seconds: null,
} as const;

afterAll(async () => {
  await browser.close();
});

test.each(languages)(
  "the demo book's page opens without complaint and adds up, in %s",
  async (language) => {
    const review = reviews[language];
    const net = (review.totals.economics.net_profit ?? 0).toFixed(0);
    await withReport(browser, reportPage(review, ok(plan)), {}, async ({ page, complaints }) => {
      expect(complaints).toEqual([]);
      const headline = await page.locator(".headline-figure .huge").first().textContent();
      expect(headline?.replaceAll(/\D/g, "")).toBe(net);
      const together = await page.locator("#mix-figure tfoot td:nth-child(7)").textContent();
      expect(together?.replaceAll(/\D/g, "")).toBe(net);
      expect(await page.locator(".question").count()).toBe(7);
      expect(await page.locator("#rows-told").textContent()).toContain(
        String(review.accounts.length),
      );
      const differences = await page.locator(".tie-out td:nth-child(4)").allTextContents();
      expect(differences).toHaveLength(16);
      expect(differences.every((text) => /^\D*0[.,]00\D*$/.test(text))).toBe(true);
    });
  },
);

test("the first account shown is the one that loses most", async () => {
  await withReport(browser, reportPage(reviews.en, ok(plan)), {}, async ({ page }) => {
    expect(await page.locator("#account-panel h3").textContent()).toBe(
      "Smith Manufacturing Company",
    );
    expect(await page.locator("#account-panel .verdict").textContent()).toBe("It does not pay");
  });
});

test.each(languages)("the demo book's plan adds up on its page, in %s", async (language) => {
  const review = reviews[language];
  await withReport(browser, reportPage(review, ok(plan)), {}, async ({ page }) => {
    const [today, first, second] = await numbers(page, ".years tbody tr:first-child td");
    expect(today).toBe(Math.round(review.totals.economics.net_profit ?? 0));
    const quarters = await numbers(page, "#plan-quarters-figure tbody td:nth-child(2)");
    const change = quarters.reduce((sum, value) => sum + value, 0);
    expect(Math.abs((first ?? 0) + (second ?? 0) - 2 * (today ?? 0) - change)).toBeLessThan(8);
    const [together] = await numbers(page, ".sources tfoot td:nth-child(3)");
    expect(Math.abs((together ?? 0) - change)).toBeLessThan(8);
    const begun = await page.locator("#plan .quarter li").count();
    expect(begun).toBe(plan.changes.length);
    expect(await page.locator(".purses tbody tr").count()).toBeGreaterThan(3);
  });
});

async function numbers(page: Page, selector: string): Promise<readonly number[]> {
  const texts = await page.locator(selector).allTextContents();
  return texts.map((text) => Number(text.replace("−", "-").replaceAll(/[^\d-]/g, "")));
}
