import { expect, test } from "vitest";
import type { Page } from "playwright-core";
import { openWeb } from "./open-web.ts";

const web = openWeb();

const screens = [
  "review",
  "accounts",
  "accounts/A-1001",
  "map",
  "plan",
  "decisions",
  "cost-model",
  "data",
] as const;

async function goneTo(page: Page, screen: string): Promise<void> {
  await page.goto(new URL(`/${screen}`, page.url()).href);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForLoadState("networkidle");
}

function leftOf(page: Page, selector: string): Promise<number> {
  return page.evaluate(
    `document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect().left`,
  );
}

test("on a wide screen the head stands over what it heads, and nothing runs out of sight", async () => {
  const { page, context, complaints } = await web().visit({
    viewport: { width: 2560, height: 1440 },
  });
  for (const screen of screens) {
    await goneTo(page, screen);
    expect.soft(await leftOf(page, "h1"), screen).toBe(await leftOf(page, ".shell-book"));
    expect.soft(await page.evaluate("document.documentElement.scrollWidth"), screen).toBe(2560);
  }
  await goneTo(page, "accounts");
  const hidden = "document.querySelector('.accounts-scroll')";
  expect(await page.evaluate(`${hidden}.scrollWidth - ${hidden}.clientWidth`)).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});

/** The room for print on A4, in pixels. */
const paper = 700;

test("on paper there is no head, no button, and nothing wider than the page", async () => {
  const { page, context, complaints } = await web().visit({
    viewport: { width: paper, height: 1000 },
  });
  for (const screen of screens) {
    await goneTo(page, screen);
    await page.emulateMedia({ media: "print" });
    const wide: number = await page.evaluate("document.documentElement.scrollWidth");
    // The table of accounts alone is printed on its side.
    const room = ["accounts", "map"].includes(screen) ? paper * Math.SQRT2 : paper;
    expect.soft(wide, screen).toBeLessThanOrEqual(room);
    expect.soft(await page.locator(".shell-head").isVisible(), screen).toBe(false);
    expect.soft(await page.locator(".primary:visible").count(), screen).toBe(0);
    await page.emulateMedia({ media: null });
  }
  expect(complaints).toEqual([]);
  await context.close();
});
