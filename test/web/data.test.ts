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
  await page.locator("input[type=file]").setInputFiles(files.map(csv));
  return visit;
}

function csv({ name, text }: ChosenFile) {
  return { name, mimeType: "text/csv", buffer: Buffer.from(text) };
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
  await page.getByRole("cell", { name: "=9+1" }).waitFor();
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

test("columns mapped by choice outlive a page that is loaded anew", async () => {
  const visit = await brought([{ name: "wpłaty.csv", text: payments }]);
  const { page } = visit;
  await page.getByLabel("Decimal mark").selectOption(",");
  await page.getByLabel("Dates are").selectOption("DMY");
  await page.getByLabel("account_id").selectOption("Wpłata");
  await page.reload();
  await page.getByRole("heading", { name: "Columns of wpłaty.csv" }).waitFor();
  expect(await page.getByLabel("Decimal mark").inputValue()).toBe(",");
  expect(await page.getByLabel("Dates are").inputValue()).toBe("DMY");
  expect(await page.getByLabel("account_id").inputValue()).toBe("Wpłata");
  await page.getByLabel("account_id").selectOption("Klient");
  await page.getByRole("button", { name: "See what would happen" }).click();
  await page.getByText("2 rows would be taken, none rejected.").waitFor();
  await page.getByRole("button", { name: "Remove wpłaty.csv" }).click();
  await page.reload();
  await page.getByRole("heading", { name: "Imports", exact: true }).waitFor();
  expect(await page.getByText("wpłaty.csv").count()).toBe(0);
  expect(visit.complaints).toEqual([]);
  await visit.context.close();
});

/** So many lines that an import of them can be stopped while it is under way. */
const manyLines = 300_000;

function manyTouches(): string {
  const rows = Array.from({ length: manyLines }, (_, i) => {
    const day = String((i % 28) + 1).padStart(2, "0");
    return `MANY-${i},A-1001,2025-10-${day},call,${(i % 50) + 1}`;
  });
  return ["touch_id,account_id,on,kind,minutes", ...rows, ""].join("\n");
}

const oneTouch = "touch_id,account_id,on,kind,minutes\nONE-1,A-1001,2025-11-05,call,9\n";

test("an import that is stopped writes nothing, says so, and can be made after all", async () => {
  const visit = await brought([{ name: "many.csv", text: manyTouches() }]);
  const { page } = visit;
  const before = await fetched(page, "/api/imports");
  const statement = await fetched(page, "/api/accounts/A-1001");
  const check = page.getByRole("button", { name: "See what would happen" });
  const begin = page.getByRole("button", { name: "Import", exact: true });
  await check.click();
  await page.getByText("300,000 rows would be taken, none rejected.").waitFor();
  await begin.click();
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByText("Stopped; the book is as it was.").waitFor();
  expect(await axeFaults(page)).toEqual([]);
  expect(await fetched(page, "/api/imports")).toBe(before);
  expect(await fetched(page, "/api/accounts/A-1001")).toBe(statement);
  await page.reload();
  await page.getByText("Stopped; the book is as it was.").waitFor();
  await page.getByRole("button", { name: "Remove many.csv" }).click();
  await page.locator("input[type=file]").setInputFiles([csv({ name: "one.csv", text: oneTouch })]);
  await check.click();
  await page.getByText("1 row would be taken, none rejected.").waitFor();
  await begin.click();
  await page.getByText(/^Import \d+: 1 row taken, none rejected\./u).waitFor();
  expect(visit.complaints).toEqual([]);
  await visit.context.close();
});
