import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeFaults } from "./axe-faults.ts";
import { openWeb } from "./open-web.ts";

const web = openWeb();
const smith = "A-1001";

test("why Smith loses money is told down to an invoice line and its row in the file", async () => {
  const { page, context, complaints } = await openSmith();
  const bar = page.locator(".waterfall").getByRole("button", { name: /^Net profit/u });
  await bar.click();
  const panel = page.getByRole("dialog");
  await panel.getByRole("heading", { name: "Net profit" }).waitFor();
  await panel.getByRole("button", { name: /^Contribution/u }).click();
  await panel.getByRole("button", { name: /^Gross profit/u }).click();
  await panel.getByRole("heading", { name: "Gross profit" }).waitFor();
  const row = panel.locator(".why-rows tbody tr").first();
  await row.waitFor();
  expect(await row.innerText()).toMatch(/invoice line INV-\d+ .*invoice_lines\.csv, row [\d,]+/su);
  expect(await axeFaults(page)).toEqual([]);
  await panel.getByRole("button", { name: "Back" }).click();
  await panel.getByRole("heading", { name: "Contribution" }).waitFor();
  await panel.getByRole("button", { name: "Forward" }).click();
  await panel.getByRole("heading", { name: "Gross profit" }).waitFor();
  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "detached" });
  await bar.and(page.locator(":focus")).waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

test("moving Smith to inside sales shows both purses, and both move with a slider", async () => {
  const { page, context, complaints } = await openSmith();
  await page.getByRole("radio", { name: "Inside sales" }).check();
  const before = await purses(page);
  expect(before.map(([title]) => title)).toEqual([
    "Firm: net profit",
    "Dale Merriweather: commission",
    "Tomas Brackenridge: commission",
  ]);
  const slider = page.getByRole("slider", { name: /of sales are lost when inside sales/u });
  await slider.fill("0.4");
  await page.getByText("40% of sales are lost when inside sales takes it over").waitFor();
  const after = await purses(page);
  for (const [i, [, today, , later]] of after.entries()) {
    expect(today).toBe(before[i]?.[1]);
    expect(later).toBeLessThan(before[i]?.[3] ?? 0);
  }
  // The draws follow once the slider rests, and may be there already.
  await page.getByText("drawing …").first().waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Back to the defaults" }).click();
  await expect.poll(() => purses(page)).toEqual(before);
  expect(complaints).toEqual([]);
  await context.close();
});

test("with the keyboard alone, in Polish: choose, decide, and take it back", async () => {
  const { page, context, complaints } = await openSmith({ locale: "pl-PL" });
  const focused = async () => {
    const labels = await page.locator("label:has(:focus)").allInnerTexts();
    const [text = ""] = labels.length > 0 ? labels : await page.locator(":focus").allInnerTexts();
    return text.trim();
  };
  const tabTo = async (name: RegExp) => {
    for (let i = 0; i < 120; i += 1) {
      if (name.test(await focused())) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`the keyboard does not reach ${name.source}`);
  };
  await tabTo(/^Wewn\. \+ warunki/u);
  await page.keyboard.press("ArrowDown");
  await expect.poll(focused).toMatch(/^Sprzedaż wewn\./u);
  await tabTo(/^Zdecyduj: Sprzedaż wewn\./u);
  await page.keyboard.press("Enter");
  await page.getByRole("dialog", { name: "Decyzja: Sprzedaż wewn." }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  const reason = page.getByLabel("Uzasadnienie").and(page.locator(":focus"));
  for (let i = 0; i < 8 && (await reason.count()) === 0; i += 1) await page.keyboard.press("Tab");
  await page.keyboard.type("Za dużo wizyt jak na ten zysk");
  await tabTo(/^Zdecyduj$/u);
  await page.keyboard.press("Enter");
  const standing = page.getByRole("heading", { name: "Zdecydowano: Sprzedaż wewnętrzna" });
  await standing.waitFor();
  expect(await page.locator(".standing").innerText()).toContain("Za dużo wizyt jak na ten zysk");
  const visits = page.locator(".standing li", { hasText: "Wizyta u klienta" });
  await expect.poll(() => visits.count()).toBe(4);
  await tabTo(/^Cofnij$/u);
  await page.keyboard.press("Enter");
  await standing.waitFor({ state: "detached" });
  expect(complaints).toEqual([]);
  await context.close();
});

test("of two who change the same decision the second is told, and nothing is overwritten", async () => {
  const first = await openSmith();
  await decide(first.page, "Inside sales", "the first reason");
  const second = await openSmith();
  await second.page.getByRole("button", { name: "Change it" }).click();
  await second.page.getByLabel("Reason").fill("of the second");
  await first.page.getByRole("button", { name: "Change it" }).click();
  await first.page.getByLabel("Reason").fill("changed by the first");
  // Sooner than the notice of what was decided goes: it is not to lie over the dialog.
  await first.page.getByRole("button", { name: "Change the decision" }).click({ timeout: 60_000 });
  await first.page.getByText("Reason: changed by the first").waitFor();
  await second.page.getByRole("button", { name: "Change the decision" }).click();
  const alert = second.page.getByRole("alert").filter({ hasText: "Nothing was written" });
  await alert.getByText("Reason: changed by the first").waitFor();
  await alert.and(second.page.locator(":focus")).waitFor();
  await alert.getByRole("button", { name: "Leave it as it stands" }).click();
  await second.page.locator(".standing").getByText("Reason: changed by the first").waitFor();
  await first.page.reload();
  await first.page.locator(".standing").getByText("Reason: changed by the first").waitFor();
  await first.page.getByRole("button", { name: "Withdraw it" }).click();
  await first.page.locator(".standing").waitFor({ state: "detached" });
  await first.page.locator("#decision-title:focus").waitFor();
  expect(first.complaints).toEqual([]);
  await Promise.all([first.context.close(), second.context.close()]);
});

test("a decision half written outlives a page that is loaded anew, with what was supposed; leaving it drops it", async () => {
  const { page, context, complaints } = await openSmith();
  await page.getByRole("radio", { name: "Inside sales" }).check();
  await page.getByRole("slider", { name: /of sales are lost when inside sales/u }).fill("0.4");
  await page.getByRole("button", { name: "Decide: Inside sales" }).click();
  await page.getByLabel("Reason").fill("not yet agreed");
  await page.getByLabel("Begins on").fill("2027-03-01");
  await page.reload();
  await page.getByText("40% of sales are lost when inside sales takes it over").waitFor();
  expect(await page.getByRole("radio", { name: "Inside sales" }).isChecked()).toBe(true);
  await page.getByRole("button", { name: "Decide: Inside sales" }).click();
  expect(await page.getByLabel("Reason").inputValue()).toBe("not yet agreed");
  expect(await page.getByLabel("Begins on").inputValue()).toBe("2027-03-01");
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("button", { name: "Decide: Inside sales" }).click();
  expect(await page.getByLabel("Reason").inputValue()).not.toContain("not yet agreed");
  expect(complaints).toEqual([]);
  await context.close();
});

test("a disputed cost shows both figures, and the dispute can be taken back", async () => {
  const { page, context, complaints } = await openSmith();
  const line = page.locator("table.statement tr", { hasText: "inside sales" });
  await line.getByRole("button").click();
  const panel = page.getByRole("dialog");
  await panel.getByRole("button", { name: "This figure is wrong" }).click();
  await panel.getByRole("button", { name: "Dispute it" }).click();
  await panel.getByText("Say why, so that others can follow.").waitFor();
  await panel.getByLabel(/^What it should be/u).fill("12,500.00");
  await panel.getByLabel("Because").fill("The export calls belong to another account");
  await panel.getByRole("button", { name: "Dispute it" }).click();
  await panel.getByText(/charged \$19,999\.32, claimed \$12,500\.00/u).waitFor();
  await expect.poll(() => line.innerText()).toMatch(/disputed: \$12,500\.00[\s\S]*−\$19,999\.32/u);
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole("button", { name: "Undo" }).click();
  await panel.getByText(/claimed/u).waitFor({ state: "detached" });
  expect(complaints).toEqual([]);
  await context.close();
});

test("the hand-over brief is a page of its own", async () => {
  const { page, context } = await openSmith();
  const href = await page.getByRole("link", { name: "Hand-over brief" }).getAttribute("href");
  await page.goto(new URL(href ?? "", page.url()).href);
  const heading = page.getByRole("heading", { level: 1 });
  expect(await heading.innerText()).toContain("Smith Manufacturing Company");
  await context.close();
});

test("what happened stands on a time line, and in a table by months", async () => {
  const { page, context } = await openSmith();
  await page.getByText("The same by months, as a table").click();
  const months = page.locator("table.months tbody tr");
  await months.first().waitFor();
  await expect.poll(() => months.count()).toBe(12);
  await context.close();
});

async function openSmith(options: { readonly locale?: string } = {}) {
  const visit = await web().visit({ viewport: { width: 1440, height: 900 }, ...options });
  await visit.page.goto(new URL(`/accounts/${smith}`, visit.page.url()).href);
  await visit.page.locator(".suppositions").waitFor();
  return visit;
}

async function decide(page: Page, way: string, reason: string): Promise<void> {
  await page.getByRole("radio", { name: way }).check();
  await page.getByRole("button", { name: `Decide: ${way}` }).click();
  await page.getByLabel("Reason").fill(reason);
  await page.getByRole("button", { name: "Decide", exact: true }).click();
  await page.locator(".standing").waitFor();
}

/** The title of each purse, and what is in it today and in both years. */
async function purses(page: Page): Promise<readonly (readonly [string, number, number, number])[]> {
  const tables = await page.locator("table.purse").all();
  return Promise.all(
    tables.map(async (table) => {
      const figures = await table.locator("td.figure").allInnerTexts();
      const [today = NaN, first = NaN, second = NaN] = figures.map(amountIn);
      return [await table.locator("caption").innerText(), today, first, second] as const;
    }),
  );
}

function amountIn(text: string): number {
  return Number(text.replace("−", "-").replaceAll(/[^\d-]/gu, ""));
}
