import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { axeFaults } from "./axe-faults.ts";
import { openWeb } from "./open-web.ts";

const web = openWeb();

interface Screen {
  readonly name: string;
  readonly path: string;
  /** What is done on it before it is looked at. */
  readonly act?: (page: Page) => Promise<void>;
}

const screens: readonly Screen[] = [
  { name: "review", path: "/review" },
  { name: "accounts", path: "/accounts" },
  { name: "account", path: "/accounts/A-1001" },
  { name: "map", path: "/map" },
  { name: "plan-not-made", path: "/plan" },
  { name: "plan", path: "/plan", act: makePlan },
  { name: "decisions", path: "/decisions" },
  { name: "cost-model", path: "/cost-model" },
  { name: "data", path: "/data" },
];
const looks = [
  { language: "en", theme: "light", width: 1440 },
  { language: "pl", theme: "light", width: 390 },
  { language: "en", theme: "dark", width: 390 },
  { language: "pl", theme: "dark", width: 1440 },
] as const;

/** Where pictures are kept when they are asked for. */
const pictures = process.env["WARTO_SCREENS"];

describe.each(looks)("in $language, $theme, $width wide", ({ language, theme, width }) => {
  test.each(screens)("axe finds nothing on $name, and it complains of nothing", async (screen) => {
    const { context, page, complaints } = await web().visit({
      locale: language === "pl" ? "pl-PL" : "en-US",
      colorScheme: theme,
      viewport: { width, height: 900 },
    });
    await page.goto(new URL(screen.path, page.url()).href);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await screen.act?.(page);
    await page.waitForLoadState("networkidle");
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    expect(complaints).toEqual([]);
    if (pictures !== undefined) {
      mkdirSync(pictures, { recursive: true });
      const name = `${screen.name}-${language}-${theme}-${width}.png`;
      await page.screenshot({ path: join(pictures, name), fullPage: width < 1000 });
    }
    await context.close();
  });
});

async function makePlan(page: Page): Promise<void> {
  await page.locator(".plan-form button[type=submit]").click();
  await page.locator(".plan-proposal:not(.is-old)").waitFor();
}
