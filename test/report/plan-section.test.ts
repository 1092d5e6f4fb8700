import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ok } from "../../src/lib/result.ts";
import { planSample } from "../../src/report/plan/plan-sample.test-support.ts";
import { reportPage } from "../../src/report/report-page.ts";
import { reviewSample } from "../../src/report/review-sample.test-support.ts";
import { startChromium } from "./chromium.ts";
import { withReport } from "./open-report.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await startChromium();
});

afterAll(async () => {
  await browser.close();
});

const desktop = { width: 1280, height: 900 };
const tablet = { width: 800, height: 1100 };
const phone = { width: 390, height: 844 };
const english = reportPage(reviewSample({ language: "en" }), ok(planSample("en")));

test("the plan stands between the questions and the whale curve, and leads to the accounts that it names", async () => {
  const sections = ["headline", "questions", "plan", "whale", "quadrant", "account", "accounts"];
  await withReport(browser, english, { viewport: desktop }, async ({ page }) => {
    const ids = await page.evaluate(
      "[...document.querySelectorAll('main > section')].map((one) => one.id)",
    );
    expect(ids).toEqual(["", ...sections, "reading"]);
    const change = page.locator("#plan .calendar a").nth(2);
    const name = await change.textContent();
    await change.click();
    expect(await page.locator("#account-panel h3").textContent()).toBe(name);
  });
});

test("quarters stand beside each other, two by two where there is less room, and one below the other on a phone", async () => {
  const columns = new Map([
    [desktop, 4],
    [tablet, 2],
    [phone, 1],
  ]);
  for (const [viewport, count] of columns) {
    await withReport(browser, english, { viewport }, async ({ page }) => {
      expect(await page.locator(".quarter").count()).toBe(4);
      const places = await page.evaluate(
        "new Set([...document.querySelectorAll('.quarter')].map((one) => one.getBoundingClientRect().x)).size",
      );
      expect(places).toBe(count);
    });
  }
});

test("on a phone each of a seller's amounts stands beside its title", async () => {
  await withReport(browser, english, { viewport: phone }, async ({ page }) => {
    const heads = await page.evaluate(
      "[...document.querySelectorAll('.purses tbody tr:first-child td.number')].map((one) => getComputedStyle(one, '::before').content)",
    );
    expect(heads).toEqual(['"Today"', '"Year 1"', '"Year 2"', '"Own best"']);
  });
});
