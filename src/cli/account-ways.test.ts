import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type SmallBook, smallBook, yearOfSales } from "./small-book.test-support.ts";

/** Two accounts, each visited twice a month by Ann; Ivy sells to one of them from her desk. */
function visited(): Readonly<Record<string, string>> {
  const { accounts = "", invoices = "", invoice_lines = "" } = yearOfSales(["A", "B"]);
  const [head = "", ...rows] = invoices.split("\n");
  const days = Array.from({ length: 24 }, (_, i) => {
    const month = String(Math.floor(i / 2) + 1).padStart(2, "0");
    return `2025-${month}-${i % 2 === 0 ? "07" : "21"}`;
  });
  const visits = ["A", "B"].flatMap((account) =>
    days.map((day) => `${account}-${day},${account},${day},visit,E1`),
  );
  return {
    employees: "employee_id,name,role\nE1,Ann,sales\nE2,Ivy,inside_sales",
    accounts: accounts
      .split("\n")
      .map((row, i) => `${row},${i === 0 ? "owner" : "E1"}`)
      .join("\n"),
    invoices: [
      `${head},salesperson`,
      ...rows.map((row) => `${row},${row.startsWith("A") ? "E1" : "E2"}`),
    ].join("\n"),
    invoice_lines,
    touches: ["touch_id,account_id,on,kind,employee", ...visits].join("\n"),
  };
}

async function visitedBook(): Promise<SmallBook> {
  const book = await smallBook(visited());
  const path = join(book.root, "book", "cost-model.toml");
  const model = await readFile(path, "utf8");
  const desk = "[roles.inside_sales]\n";
  await writeFile(path, model.replace(desk, `${desk}seller = true\n`));
  return book;
}

test("an account's screen has its ways side by side, the advice and what would change it", async () => {
  const { ran } = await visitedBook();
  const { stdout } = await ran("account", "A");
  const card = stdout.slice(stdout.indexOf("What can be done"));
  expect(card).toMatch(/^ +Way .*year 1 +year 2/m);
  expect(card).toMatch(/^[▸ ] Keep as it is +–/m);
  expect(card).toMatch(/^[▸ ] Inside sales +[−+]/m);
  expect(card.match(/^▸ /gm)).toHaveLength(2);
  expect(card).toMatch(/^Advice: /m);
  expect(card).toMatch(/^(If .*|No single figure)/m);
  for (const line of card.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
});

test("--ways shows every way's year and what it supposes, with its source", async () => {
  const { ran } = await visitedBook();
  const short = (await ran("account", "A")).stdout;
  const full = (await ran("account", "A", "--ways")).stdout;
  expect(short).not.toContain("Shi, Sridhar, Grewal & Lilien 2017");
  expect(full).toContain("Shi, Sridhar, Grewal & Lilien 2017");
  expect(full).toMatch(/^Ivy takes it over from Ann, who keeps 4 visits a year/m);
  expect(full).toMatch(/^Net sales +24,000 +19,898 +−4,102$/m); // × 0.846 × 0.98
});

test("plan.toml's terms and settled ways are on the card, and named as its own", async () => {
  const { ran, root } = await visitedBook();
  const plan = '[reassign]\nloss = 0.5\n[accounts.A]\nway = "keep"\nreason = "family"\n';
  await writeFile(join(root, "book", "plan.toml"), plan);
  const { stdout } = await ran("account", "A", "--ways");
  expect(stdout).toMatch(/^Settled in plan.toml: Keep as it is \(family\)\.$/m);
  expect(stdout).toMatch(
    /50% of sales are lost when inside sales takes it over\s+\(as\s+plan\.toml\s+says\)/,
  );
  expect(stdout).toMatch(/^Net sales +24,000 +11,760 /m);
});

test("in Polish the card is Polish", async () => {
  const { ran } = await visitedBook();
  const { stdout } = await ran("account", "A", "--lang", "pl");
  expect(stdout).toMatch(/^Co można zrobić$/m);
  expect(stdout).toMatch(/^Zalecenie: /m);
  expect(stdout).not.toMatch(/^Advice|Not open/m);
});

test("where nothing but keeping it is open there is no table of one", async () => {
  const { ran } = await smallBook(yearOfSales(["A", "B"]));
  const { stdout } = await ran("account", "A");
  expect(stdout).toContain("Advice: keeping it as it is; no other way is open.");
  expect(stdout).not.toContain("▸");
});

test("without costs of goods no way is weighed, and the screen says what to import", async () => {
  const { invoice_lines = "", ...tables } = visited();
  const uncosted = invoice_lines.replaceAll(/,(600|cost_amount)$/gm, "");
  const { ran } = await smallBook({ ...tables, invoice_lines: uncosted });
  const { stdout } = await ran("account", "A");
  expect(stdout).toMatch(/What to do cannot be told: .* has no cost/);
  expect(stdout).toContain("cost_amount");
  expect(stdout).not.toMatch(/Advice:|▸/);
});

test("an account with nothing but an old invoice has no card", async () => {
  const { accounts = "", invoices = "", invoice_lines = "", ...tables } = visited();
  const { ran } = await smallBook({
    accounts: `${accounts}\nC,Firm C,E1`,
    invoices: `${invoices}\nC-1,C,2024-03-01,E1`,
    invoice_lines: `${invoice_lines}\nC-1,1,500,400`,
    ...tables,
  });
  const { stdout } = await ran("account", "C", "--json");
  expect(JSON.parse(stdout)).toMatchObject({ decision: null });
});

test("a prospect has no ways, and no card", async () => {
  const { accounts = "", ...tables } = visited();
  const { ran } = await smallBook({ accounts: `${accounts}\nC,Firm C,E1`, ...tables });
  const { stdout } = await ran("account", "C", "--json");
  expect(JSON.parse(stdout)).toMatchObject({ decision: null });
});
