import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { axeFaults } from "./axe-faults.ts";
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
const looks = [
  { language: "en", theme: "light", width: 1440 },
  { language: "pl", theme: "light", width: 390 },
  { language: "en", theme: "dark", width: 390 },
  { language: "pl", theme: "dark", width: 1440 },
] as const;

/** Where pictures are kept when they are asked for. */
const pictures = process.env["WARTO_SCREENS"];

describe.each(looks)("in $language, $theme, $width wide", ({ language, theme, width }) => {
  test.each(screens)("axe finds nothing on %s, and it complains of nothing", async (screen) => {
    const { context, page, complaints } = await web().visit({
      locale: language === "pl" ? "pl-PL" : "en-US",
      colorScheme: theme,
      viewport: { width, height: 900 },
    });
    await page.goto(new URL(`/${screen}`, page.url()).href);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForLoadState("networkidle");
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    expect(complaints).toEqual([]);
    if (pictures !== undefined) {
      mkdirSync(pictures, { recursive: true });
      const name = `${screen.replace("accounts/A-1001", "account")}-${language}-${theme}-${width}.png`;
      await page.screenshot({ path: join(pictures, name), fullPage: width < 1000 });
    }
    await context.close();
  });
});
