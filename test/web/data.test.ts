import { expect, test } from "vitest";
import type { Page } from "playwright-core";
import { axeFaults } from "./axe-faults.ts";
import { openWeb, type Visit } from "./open-web.ts";

const web = openWeb();

interface ChosenFile {
  readonly name: string;
  readonly text: string;
}

async function brought(files: readonly ChosenFile[]): Promise<Visit> {
  const visit = await web().visit();
  const { page } = visit;
  await page.goto(new URL("/data", page.url()).href);
  await page
    .locator("input[type=file]")
    .setInputFiles(
      files.map(({ name, text }) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) })),
    );
  return visit;
}

function fetched(page: Page, path: string): Promise<string> {
  return page.evaluate(`fetch("${path}").then((answer) => answer.text())`);
}

const touches = `touch_id,account_id,on,kind,minutes
NEW-1,A-1001,2025-11-03,call,12
NEW-2,A-1001,2025-11-04,call,=9+1
`;

test("a file is checked, imported, tied out, listed and taken back", async () => {
  const visit = await brought([{ name: "calls.csv", text: touches }]);
  const { page } = visit;
  await page.getByRole("button", { name: "See what would happen" }).click();
  await page.getByText("1 row would be taken, 1 rejected. Nothing is written yet.").waitFor();
  expect(await page.getByRole("cell", { name: "=9+1" }).count()).toBe(1);
  expect(await axeFaults(page)).toEqual([]);
  const list = await page.getByRole("link", { name: "Download all as CSV" }).getAttribute("href");
  expect(await fetched(page, list ?? "")).toContain(",'=9+1,");
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await page.getByText("Import 2: 1 row taken, 1 rejected.").waitFor();
  await page.getByRole("button", { name: "Take back import 2" }).click();
  const dialog = page.getByRole("alertdialog");
  await dialog.getByRole("button", { name: "Take back" }).click();
  await page.getByText("Import 2 is taken back: 1 record removed, 0 brought back.").waitFor();
  expect(visit.complaints).toEqual([]);
  await visit.context.close();
});

const payments = `Wpłata;Klient;Data wpłaty;Kwota
W-1;A-1001;05.11.2025;1250,50
W-2;A-1002;06.11.2025;99,90
`;

test("columns of other names are mapped by choice, and money ties out", async () => {
  const visit = await brought([{ name: "wpłaty.csv", text: payments }]);
  const { page } = visit;
  await page.getByRole("heading", { name: "Columns of wpłaty.csv" }).waitFor();
  expect(await page.getByLabel("This is a list of").inputValue()).toBe("payments");
  await page.getByLabel("Decimal mark").selectOption(",");
  await page.getByLabel("Dates are").selectOption("DMY");
  await page.getByRole("button", { name: "See what would happen" }).click();
  await page.getByText("2 rows would be taken, none rejected.").waitFor();
  const totals = page.getByRole("row").filter({ hasText: "amount" }).last();
  expect(await totals.getByRole("cell").allTextContents()).toEqual([
    "amount",
    "1,350.40",
    "1,350.40",
    "0.00",
  ]);
  await visit.context.close();
});

test("what is no table is refused with the reason, and its name is no path", async () => {
  const visit = await brought([{ name: "../../escaped.csv", text: "%PDF-1.7\nnothing\n" }]);
  const { page } = visit;
  await page.getByText("not taken").waitFor();
  expect(await page.locator("td [role=alert]").textContent()).toContain("PDF");
  expect(await page.getByRole("button", { name: "See what would happen" }).isDisabled()).toBe(true);
  await visit.context.close();
});
