import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import stringWidth from "string-width";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { lineNames } from "../account/lines.ts";
import { recordingShell } from "./recording-shell.test-support.ts";
import { run as runHere } from "./run.ts";
import { type Ended, warto } from "./run-command.test-support.ts";

let cwd: string;

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "warto-test-"));
  await run("demo", "demo");
});

afterAll(() => rm(cwd, { recursive: true, force: true }));

test("wrong usage is one line on stderr and exit code 2", async () => {
  expect(await run("accounts", "demo", "--frm", "2025-01-01")).toEqual({
    code: 2,
    stdout: "",
    stderr: "warto: unknown option '--frm' (Did you mean --from?); see warto accounts --help\n",
  });
  expect(await warto(["imports", "demo"], { cwd, env: { WARTO_MEMORY: "much" } })).toEqual({
    code: 2,
    stdout: "",
    stderr: 'warto: WARTO_MEMORY is "much"; give an amount such as 1200MB or 4GB\n',
  });
});

test("refused input is one line on stderr and exit code 1", async () => {
  expect(await run("account", "demo", "Jonas Medical")).toEqual({
    code: 1,
    stdout: "",
    stderr:
      'warto: no account has the id or name "Jonas Medical"; did you mean A-1002 (Jones Medical)?\n',
  });
});

describe("accounts", () => {
  test("JSON is one document with the fields of the contract, and ties out to the cent", async () => {
    const {
      accounts,
      totals,
      capacity,
      whale,
      lines: _,
      ...rest
    } = statement.parse(JSON.parse((await run("accounts", "demo", "--json")).stdout));
    expect(rest).toMatchObject({
      book: "demo",
      window: { from: "2025-01-01", to: "2026-01-01" },
      currency: "USD",
      missing: [],
      told: { goods: true, service: true },
    });
    for (const line of lineNames) {
      const sum = accounts.reduce((all, { economics }) => all + (economics[line] ?? 0), 0);
      expect([line, Math.round(sum * 100)]).toEqual([
        line,
        Math.round((totals.economics[line] ?? 0) * 100),
      ]);
    }
    const roles = Object.values(totals.cost_to_serve_by_role).reduce((sum, cost) => sum + cost, 0);
    expect(Math.round(roles * 100)).toBe(
      Math.round((totals.economics["cost_to_serve"] ?? 0) * 100),
    );
    expect(capacity.map(({ role }) => role)).toContain("inside_sales");
    expect(whale.peak_percent).toBeGreaterThan(100);
  });

  test("the table holds the best first and the totals last, at any width", async () => {
    const { stdout } = await here("accounts", "demo", "--top", "2");
    expect(stdout).toMatch(/A-1105 {2}Cedardale Research .*\nA-1002 {2}Jones Medical/);
    expect(stdout).toMatch(/All 300 accounts .*\n298 accounts not shown/);
    expect(widest(stdout)).toBeLessThanOrEqual(100);
  });

  test("it can be sorted by any figure", async () => {
    const { stdout } = await here(
      "accounts",
      "demo",
      "--sort",
      "net_sales",
      "--top",
      "1",
      "--json",
    );
    expect(statement.parse(JSON.parse(stdout)).accounts[0]?.name).toBe(
      "Smith Manufacturing Company",
    );
  });

  test("the column that it is sorted by is always shown", async () => {
    const late = await here("accounts", "demo", "--sort", "days_late", "--top", "1");
    expect(late.stdout).toContain("Days late");
    const bad = await here("accounts", "demo", "--sort", "bad_debt", "--top", "1");
    expect(bad.stdout).toMatch(/of sales {2}bad debt\n/);
    expect(widest(late.stdout + bad.stdout)).toBeLessThanOrEqual(100);
  });

  test("a pipe gets no colours and no progress", async () => {
    const { stdout, stderr } = await warto(["accounts", "demo"], {
      cwd,
      env: { FORCE_COLOR: "1" },
    });
    expect(stdout).not.toContain("\u001B");
    expect(stderr).toBe("");
  });
});

describe("account", () => {
  test("draws the statement from list price to net profit, with the year before", async () => {
    const { stdout } = await here("account", "demo", "smith manufacturing");
    expect(stdout).toMatch(/^Smith Manufacturing Company · A-1001 .*demo · 2025 · USD\n/);
    for (const label of ["List sales", "− discounts", "Gross profit ~", "    outside sales"])
      expect(stdout).toContain(label);
    expect(stdout).toMatch(/Net profit .*│ .*-\d\d,\d{3}\.\d\d/);
    expect(widest(stdout)).toBeLessThanOrEqual(100);
  });

  test("says of a prospect that it bought nothing, and gives it no type", async () => {
    const { stdout } = await here("account", "demo", "PR-008");
    expect(stdout).toContain("It bought nothing in these days.");
    expect(stdout).not.toMatch(/Smith|Jones, |Unclear/);
  });

  test("JSON has the same figures as the list of accounts", async () => {
    const one = await run("account", "demo", "A-1001", "--json");
    const all = await run("accounts", "demo", "--json");
    const listed = statement.parse(JSON.parse(all.stdout)).accounts;
    const account = stated.parse(JSON.parse(one.stdout));
    expect(listed.find(({ account_id }) => account_id === "A-1001")).toEqual(account);
  });

  test("--why shows the rows behind a line, which add up to it", async () => {
    const { stdout } = await run("account", "demo", "A-1002", "--why", "credits", "--json");
    const { figure, terms } = explanation.parse(JSON.parse(stdout));
    const rows = terms.flatMap((term) => term.rows?.rows ?? []);
    const sum = rows.reduce((all, { amount }) => all + amount, 0);
    expect(Math.round(sum * 100)).toBe(Math.round(figure * 100));
    expect(rows[0]?.file).toBe("demo/source/invoice_lines.csv");
    const lines = (await readFile(join(cwd, rows[0]?.file ?? ""), "utf8")).split("\r\n");
    expect(lines[(rows[0]?.row ?? 0) - 1]).toMatch(/^CN-/);
  });

  test("--why shows the first rows, and all of them when asked", async () => {
    const first = await here("account", "demo", "A-1001", "--why", "expenses");
    const all = await here("account", "demo", "A-1001", "--why", "expenses", "--all");
    expect(first.stdout).toContain("110 more rows: add --all");
    expect(all.stdout.split("touches.csv").length - 1).toBe(130);
    expect(all.stdout).toMatch(/130 rows .* 7,199\.49\n/);
  });
});

describe.each([60, 80, 100, 140])("on %i columns", (columns) => {
  test.each([
    ["accounts", "demo"],
    ["account", "demo", "A-1001"],
    ["account", "demo", "A-1002", "--why", "cost_to_serve.inside_sales"],
    ["account", "demo", "A-1002", "--why", "carrying_cost"],
  ])("no line of warto %s %s %s %s %s is wider", async (command, book, ...args) => {
    const { shell, out } = recordingShell({ columns });
    expect(await runHere([command, join(cwd, book), ...args], shell)).toBe(0);
    expect(widest(out())).toBeLessThanOrEqual(columns);
  });
});

test("on a terminal losses are red and headings bold", async () => {
  const { shell, out } = recordingShell({ colour: true });
  await runHere(["accounts", join(cwd, "demo")], shell);
  const smith = out()
    .split("\n")
    .find((line) => line.startsWith("A-1001"));
  expect(smith).toContain("\u001B[31m");
  expect(out()).toContain("\u001B[1mId");
});

test("Ctrl-C cancels, says so, and leaves nothing half done", async () => {
  const interruptWhen = () => existsSync(join(cwd, "cancelled", "source", "touches.csv"));
  const ended = await warto(["demo", "cancelled"], { cwd, interruptWhen });
  expect(ended).toEqual({
    code: 130,
    stdout: "",
    stderr: "warto: cancelled; the book is as it was\n",
  });
  expect(existsSync(join(cwd, "cancelled"))).toBe(false);
});

const figures = z.object({
  economics: z.record(z.string(), z.number().nullable()),
  hours: z.record(z.string(), z.number()),
  cost_to_serve_by_role: z.record(z.string(), z.number()),
  charges_by_name: z.record(z.string(), z.number()),
  quality: z.record(z.string(), z.unknown()),
});

const stated = figures.extend({
  account_id: z.string(),
  name: z.string().nullable(),
  active: z.boolean(),
  type: z.enum(["Smith", "Demanding", "Thrifty", "Jones", "Unclear"]).nullable(),
  type_probability: z.number().min(0).max(1).nullable(),
  ring_fenced: z.boolean().nullable(),
  typing: z.record(z.string(), z.unknown()).nullable(),
  range: z
    .strictObject({
      p5: z.number(),
      p50: z.number(),
      p95: z.number(),
      loss_probability: z.number().min(0).max(1),
    })
    .nullable(),
});

const statement = z.strictObject({
  book: z.string(),
  window: z.strictObject({ from: z.string(), to: z.string() }),
  currency: z.string(),
  accounts: z.array(stated),
  lines: z.strictObject({
    margin_realised: z.number().nullable(),
    service_cost: z.number().nullable(),
    from: z.enum(["median", "configured"]),
  }),
  told: z.strictObject({ goods: z.boolean(), service: z.boolean() }),
  totals: figures,
  capacity: z.array(
    z.object({
      role: z.string(),
      supplied_minutes: z.number(),
      used_minutes: z.number(),
      unused_minutes: z.number(),
      rate: z.number(),
      assigned_cost: z.number(),
      unused_cost: z.number(),
    }),
  ),
  whale: z.object({
    peak_percent: z.number().nullable(),
    peak_at: z.number(),
    gini: z.number(),
    hhi: z.number().nullable(),
    stobachoff: z.number().nullable(),
  }),
  sellers: z.array(
    z.strictObject({
      employee_id: z.string().nullable(),
      name: z.string().nullable(),
      net_sales: z.number(),
      gross_profit: z.number(),
      commission: z.number(),
    }),
  ),
  missing: z.array(z.strictObject({ line: z.string(), lacks: z.string(), reason: z.string() })),
});

const explanation = z.object({
  figure: z.number(),
  terms: z.array(
    z.object({
      rows: z
        .object({
          rows: z.array(z.object({ amount: z.number(), file: z.string(), row: z.number() })),
        })
        .nullable(),
    }),
  ),
});

/** The same without a process of its own. */
async function here(command: string, book: string, ...args: readonly string[]) {
  const { shell, out } = recordingShell();
  await runHere([command, join(cwd, book), ...args], shell);
  return { stdout: out() };
}

function run(...args: readonly string[]): Promise<Ended> {
  return warto(args, { cwd });
}

function widest(text: string): number {
  return Math.max(...text.split("\n").map((line) => stringWidth(line)));
}
