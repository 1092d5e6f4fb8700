import { readFile } from "node:fs/promises";
import { readXlsx } from "hucre/xlsx";
import type { Download, Page } from "playwright-core";
import { expect, test } from "vitest";
import type { AccountsStatement } from "../../src/api/accounts-statement.ts";
import { axeFaults } from "./axe-faults.ts";
import { openWeb } from "./open-web.ts";

const web = openWeb();

/** Opens the table at an address and says afterwards whether the page complained. */
async function onAccounts(search: string, work: (page: Page) => Promise<void>): Promise<void> {
  const { context, page, complaints } = await web().visit({
    viewport: { width: 1440, height: 900 },
  });
  await page.goto(new URL(`/accounts${search}`, page.url()).href);
  await page.getByRole("grid").waitFor();
  await work(page);
  expect(complaints).toEqual([]);
  await context.close();
}

function shown(page: Page): Promise<string | null> {
  return page.locator(".accounts-count").textContent();
}

function names(page: Page): Promise<string[]> {
  return page.locator(".accounts-grid tbody th").allTextContents();
}

/** The document of `warto accounts --json`, which the table is held against. */
function statement(page: Page): Promise<AccountsStatement> {
  return page.evaluate(`fetch("/api/accounts").then((answer) => answer.json())`);
}

async function exported(page: Page, format: string): Promise<Download> {
  await page.getByRole("button", { name: "Export" }).click();
  const arriving = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: format }).click();
  return arriving;
}

test("the table holds the whole book, and adds up to its net profit", async () => {
  await onAccounts("", async (page) => {
    const { totals } = await statement(page);
    const profit = totals.economics.net_profit?.toLocaleString("en-US", {
      maximumFractionDigits: 0,
    });
    await expect.poll(() => shown(page)).toBe("300 accounts");
    await expect.poll(() => page.locator("tfoot td").nth(1).textContent()).toBe(profit);
    expect(await axeFaults(page)).toEqual([]);
  });
});

test("what is typed, chosen and clicked narrows the table, and the address keeps it", async () => {
  await onAccounts("", async (page) => {
    await page.getByRole("button", { name: /^Smith/u }).click();
    await page.getByLabel("Filter: Net profit", { exact: true }).fill("< 0");
    const { accounts } = await statement(page);
    const losing = accounts.filter(
      ({ type, economics }) => type === "Smith" && (economics.net_profit ?? 0) < 0,
    );
    await expect.poll(() => shown(page)).toContain(`${losing.length} accounts of 300`);
    await page.reload();
    await page.getByRole("grid").waitFor();
    await expect.poll(() => shown(page)).toContain(`${losing.length} accounts of 300`);
    await page.getByRole("button", { name: "Clear the filters" }).click();
    await expect.poll(() => shown(page)).toBe("300 accounts");
  });
});

test("the slash leads to the search, arrows to a row, F to its filters and Enter to its account", async () => {
  await onAccounts("", async (page) => {
    await page.keyboard.press("/");
    await page.keyboard.type("smith manufacturing");
    await expect.poll(() => names(page)).toEqual(["Smith Manufacturing Company"]);
    await page.getByRole("grid").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("f");
    await page.getByRole("menuitem", { name: "and more" }).click();
    const { accounts } = await statement(page);
    const smith = accounts.find(({ account_id }) => account_id === "A-1001");
    await expect
      .poll(() => new URL(page.url()).searchParams.get("where"))
      .toBe(JSON.stringify({ net_profit: `>=${smith?.economics.net_profit}` }));
    await page.getByRole("grid").focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/accounts\/A-1001/u);
  });
});

test("a view is kept under a name, taken back, and brings its filters again", async () => {
  await onAccounts("?types=Jones&sort=name", async (page) => {
    await expect.poll(() => names(page)).not.toEqual([]);
    const first = await names(page);
    await page.getByRole("button", { name: "Views" }).click();
    await page.getByLabel("Name of the view").fill("Our Joneses");
    await page.getByRole("button", { name: "Keep this view" }).click();
    await page.getByText("The view “Our Joneses” is kept.").waitFor();
    await page.keyboard.press("Escape");
    await page.goto(new URL("/accounts", page.url()).href);
    await page.getByRole("button", { name: "Views" }).click();
    await page.getByRole("button", { name: "Our Joneses", exact: true }).click();
    await page.waitForURL(/types=Jones/u);
    await expect.poll(() => names(page)).toEqual(first);
    await page.getByRole("button", { name: "Views" }).click();
    await page.getByRole("button", { name: "Remove Our Joneses" }).click();
    await page.getByText("The view “Our Joneses” is removed.").waitFor();
  });
});

test("files hold what the table shows: its rows, columns and order", async () => {
  await onAccounts("?types=Smith&sort=-net_sales&columns=name,net_sales,type", async (page) => {
    const csv = await exported(page, "CSV");
    const text = await readFile(await csv.path(), "utf8");
    const lines = text.split("\r\n");
    expect(lines).toHaveLength(82);
    expect(lines[0]).toBe("\uFEFFAccount,Net sales,Type");
    expect(lines[1]).toMatch(/^Smith Manufacturing Company,\d+\.\d\d?,Smith$/u);
    const xlsx = await exported(page, "XLSX");
    const { sheets } = await readXlsx(new Uint8Array(await readFile(await xlsx.path())));
    const rows = sheets[0]?.rows ?? [];
    expect(rows).toHaveLength(81);
    expect(rows[1]?.[1]).toBe(Number(lines[1]?.split(",")[1]));
  });
});

test("on a phone the name stays in sight while figures are scrolled to", async () => {
  const { context, page } = await web().visit({ viewport: { width: 390, height: 844 } });
  await page.goto(new URL("/accounts", page.url()).href);
  await page.getByRole("grid").waitFor();
  await page.locator(".accounts-scroll").evaluate("(scroller) => scroller.scrollTo(800, 0)");
  const box = await page.locator(".accounts-grid tbody th").first().boundingBox();
  expect(box?.x).toBeLessThan(30);
  const width = await page.evaluate("document.documentElement.scrollWidth");
  expect(width).toBeLessThanOrEqual(390);
  await context.close();
});
