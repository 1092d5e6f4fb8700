import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { axeFaults } from "./axe-faults.ts";
import { looks, pictureName, visitAs } from "./looks.ts";
import { openWeb } from "./open-web.ts";
import { pictured } from "./pictured.ts";

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

describe.each(looks)("in $language, $theme, $width wide", (look) => {
  test.each(screens)("axe finds nothing on $name, and it complains of nothing", async (screen) => {
    const { context, page, complaints } = await web().visit(visitAs(look));
    await page.goto(new URL(screen.path, page.url()).href);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await screen.act?.(page);
    await page.waitForLoadState("networkidle");
    expect(await page.locator("html").getAttribute("lang")).toBe(look.language);
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(look.width);
    expect(complaints).toEqual([]);
    await pictured(page, pictureName(screen.name, look), look.width < 1000);
    await context.close();
  });
});

async function makePlan(page: Page): Promise<void> {
  await page.locator(".plan-form button[type=submit]").click();
  await page.locator(".plan-proposal:not(.is-old)").waitFor();
}
