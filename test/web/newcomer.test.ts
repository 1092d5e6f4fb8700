import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { startedWeb } from "./open-web.ts";

const languages = [
  {
    locale: "en-US",
    begin: "Begin the review",
    takes_for: "What do you take it for?",
    of_all: "Account 2 of 12",
    enough: "Enough, show the figures",
    gap: /felt key/u,
    net_profit: /^Net profit/u,
    contribution: /^Contribution/u,
    gross_profit: /^Gross profit/u,
    inside: "Inside sales",
    firm: "Firm: net profit",
    commission: "Dale Merriweather: commission",
    decided: "Decided: Inside sales",
    decide: "Decide",
    take_back: "Undo",
  },
  {
    locale: "pl-PL",
    begin: "Rozpocznij przegląd",
    takes_for: "Za kogo go uważasz?",
    of_all: "Klient 2 z 12",
    enough: "Wystarczy, pokaż liczby",
    gap: /odbierany jako kluczowy/u,
    net_profit: /^Zysk netto/u,
    contribution: /^Marża pokrycia/u,
    gross_profit: /^Marża brutto/u,
    inside: "Sprzedaż wewn.",
    firm: "Firma: zysk netto",
    commission: "Dale Merriweather: prowizja",
    decided: "Zdecydowano: Sprzedaż wewnętrzna",
    decide: "Zdecyduj",
    take_back: "Cofnij",
  },
] as const;

const fiveMinutes = 5 * 60_000;

describe.each(languages)("in $locale", (words) => {
  const web = startedWeb();

  test("a newcomer answers the first question, sees why Smith loses money, and moves it", async () => {
    const began = performance.now();
    const { context, page, complaints } = await web().visit({
      locale: words.locale,
      viewport: { width: 1440, height: 900 },
    });
    await answerFirstQuestion(page, words);
    await goToSmith(page);
    await lookWhy(page, words);
    await moveToInsideSales(page, words);
    expect(performance.now() - began).toBeLessThan(fiveMinutes);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

type Words = (typeof languages)[number];

/** How an account feels is asked before any figure is shown. */
async function answerFirstQuestion(page: Page, words: Words): Promise<void> {
  await page.getByRole("button", { name: words.begin }).click();
  await page.locator("#view-account").waitFor();
  expect(await page.locator("#content").textContent()).not.toMatch(/\d [$]|[$]\d/u);
  await page.keyboard.press("1");
  await page.getByText(words.takes_for).waitFor();
  await page.keyboard.press("4");
  await page.getByText(words.of_all).waitFor();
  await page.getByRole("button", { name: words.enough }).click();
  await page.getByText(words.gap).first().waitFor();
}

async function goToSmith(page: Page): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.getByRole("option").first().waitFor();
  await page.keyboard.type("smith man");
  await page.getByRole("option", { name: /Smith Manufacturing/u }).waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/accounts\/A-1001/u);
}

async function lookWhy(page: Page, words: Words): Promise<void> {
  await page.locator(".waterfall").getByRole("button", { name: words.net_profit }).click();
  const panel = page.getByRole("dialog");
  await panel.getByRole("button", { name: words.contribution }).click();
  await panel.getByRole("button", { name: words.gross_profit }).click();
  const row = panel.locator(".why-rows tbody tr").first();
  await row.waitFor();
  expect(await row.innerText()).toMatch(/INV-\d+/u);
  expect(await row.innerText()).toMatch(/invoice_lines\.csv/u);
  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "detached" });
}

/** Both purses are seen to change; what was decided is taken back, for whoever comes next. */
async function moveToInsideSales(page: Page, words: Words): Promise<void> {
  await page.getByRole("radio", { name: words.inside }).check();
  for (const purse of [words.firm, words.commission]) {
    const [today, first] = await page
      .locator("table.purse", { hasText: purse })
      .locator("td.figure")
      .allInnerTexts();
    expect(first).not.toBe(today);
  }
  await page.getByRole("button", { name: `${words.decide}: ${words.inside}` }).click();
  await page.getByRole("button", { name: words.decide, exact: true }).click();
  await page.getByRole("heading", { name: words.decided }).waitFor();
  await page.getByRole("button", { name: words.take_back }).first().click();
  await page.locator(".standing").waitFor({ state: "detached" });
}
