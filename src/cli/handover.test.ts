import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { smallBook, yearOfSales } from "./small-book.test-support.ts";

const known = {
  ...yearOfSales(["A", "B"]),
  accounts:
    'account_id,name,owner,phone\nA,"Firm A <img src=x onerror=alert(1)>",E1,+48 600\nB,Firm B,,\n',
  employees: "employee_id,name,role\nE1,Ada Field,outside_sales\nE2,Bo Desk,inside_sales\n",
};

test("the brief is printed, with the successor by name and the columns of the account's own file", async () => {
  const { ran } = await smallBook(known);
  const { code, stdout, stderr } = await ran("handover", "A", "--successor", "e2");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain("Hands over: Ada Field → Takes over: Bo Desk (inside sales)\n");
  expect(stdout).toContain("• phone: +48 600\n");
  expect(stdout).toContain("• 24 orders in this window, 2.0 a month");
  expect(stdout).toContain("• This book holds invoices, not orders still to be delivered.");
  expect(stdout).toContain("• The book has no payments, so what is open is not known.");
  expect(stdout).toContain("Q1 2026: Monday, February 16, 2026");
});

test("any other successor is a partner firm, in Polish too", async () => {
  const { ran } = await smallBook(known);
  const { stdout } = await ran("handover", "B", "--successor", "Delta Serwis", "--lang", "pl");
  expect(stdout).toContain("Przejmuje: Delta Serwis (firma partnerska)");
  expect(stdout).toContain("wynagrodzenie partnera");
});

test("as JSON it is the whole brief, for the window asked for", async () => {
  const { ran } = await smallBook(known);
  const { stdout } = await ran("handover", "firm b", "--to", "2025-07-01", "--json");
  const brief = z
    .object({ account_id: z.string(), visits: z.array(z.object({ on: z.string() })) })
    .loose()
    .parse(JSON.parse(stdout));
  expect(brief).toMatchObject({
    account_id: "B",
    window: { from: "2024-07-01", to: "2025-07-01" },
    successor: null,
    receivables: null,
    figures: { net_sales: 12_000 },
  });
  expect(brief.visits.map(({ on }) => on.slice(0, 7))).toEqual([
    "2025-08",
    "2025-11",
    "2026-02",
    "2026-05",
  ]);
});

test("the page is written by the rules of a report, and is no report", async () => {
  const { root, ran } = await smallBook(known);
  const first = await ran("handover", "A", "--out", "OUT/brief.html");
  expect(first).toMatchObject({ code: 0, stderr: "" });
  expect(first.stdout).toMatch(/^Wrote brief\.html \(\d+ kB\); open it with a browser\.\n$/);
  const page = await readFile(join(root, "brief.html"), "utf8");
  expect(page).toContain("Firm A &lt;img src=x onerror=alert(1)&gt;");
  expect(page).not.toContain("<img");
  expect((await ran("handover", "B", "--out", "OUT/brief.html")).code).toBe(0);
  const report = await ran("report", "--out", "OUT/brief.html");
  expect(report.stderr).toContain("brief.html exists and is not a page that Warto wrote");
  await writeFile(join(root, "notes.html"), "<p>mine\n");
  expect(await ran("handover", "A", "--out", "OUT/notes.html")).toMatchObject({
    code: 1,
    stdout: "",
  });
  expect(await readFile(join(root, "notes.html"), "utf8")).toBe("<p>mine\n");
});

test("an account that is not there is refused as by warto account", async () => {
  const { ran } = await smallBook(known);
  const [handover, account] = [await ran("handover", "Firm"), await ran("account", "Firm")];
  expect(handover).toEqual(account);
  expect(handover.stderr).toContain('"Firm" names several accounts');
});

test("flags that say nothing, or two things, are wrong usage", async () => {
  const { ran } = await smallBook(known);
  const refused = async (...args: readonly string[]) => {
    const { code, stderr } = await ran("handover", "A", ...args);
    return { code, stderr };
  };
  expect(await refused("--out", " ")).toEqual({
    code: 2,
    stderr: "warto: --out is empty; name a file such as handover.html\n",
  });
  expect(await refused("--successor", " ")).toEqual({
    code: 2,
    stderr: "warto: --successor is empty; name an employee or a partner firm\n",
  });
  expect(await refused("--out", "OUT/x.html", "--json")).toEqual({
    code: 2,
    stderr: "warto: --out writes a page and --json prints to the terminal; give one of them\n",
  });
});
