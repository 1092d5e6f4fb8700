import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import stringWidth from "string-width";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import type { Language } from "../lib/language.ts";
import type { Review } from "../review/review.ts";
import { recordingShell } from "./recording-shell.test-support.ts";
import { run } from "./run.ts";
import { type Ended, ended } from "./run-command.test-support.ts";
import { reviewScreen } from "./screens/review-screen.ts";
import { inkFor } from "./text/ink.ts";
import { smallBook, yearOfSales } from "./small-book.test-support.ts";

let cwd: string;
let started: Ended;
const reviews: Partial<Record<Language, Review>> = {};

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "warto-test-"));
  const start = fileURLToPath(new URL("start.ts", import.meta.url));
  started = await ended(process.execPath, [start], {
    cwd,
    interruptWhen: (stdout) => stdout.includes("Ctrl-C closes it."),
  });
  reviews.en = await reviewIn("en");
  reviews.pl = await reviewIn("pl");
});

afterAll(() => rm(cwd, { recursive: true, force: true }));

describe("npm start", () => {
  test("makes the demo book, sets Smith against Jones, answers the questions and says how to go on", () => {
    expect({ code: started.code, stderr: started.stderr }).toEqual({ code: 0, stderr: "" });
    expect(started.stdout).toMatch(/Smith Manufacturing Company +Jones Medical\n/);
    expect(started.stdout).toMatch(/\nType +Smith, .* sure +Jones, .* sure\n/);
    for (const { question, answer } of review("en").questions) {
      expect(started.stdout).toContain(question);
      expect(unwrapped(started.stdout)).toContain(answer.split(" ").slice(-3).join(" "));
    }
    for (const command of [
      "bin/warto review demo-book ",
      "bin/warto report demo-book --out review.html",
      "bin/warto account demo-book A-1001",
    ])
      expect(started.stdout).toContain(command);
    expect(started.stdout).toMatch(/is open at\n\n {2}http:\/\/127\.0\.0\.1:\d+\/enter\?token=/);
    expect(started.stdout.split("\n").length).toBeLessThanOrEqual(102);
  });
});

describe("the review's JSON", () => {
  test("asks the seven questions in order", () => {
    for (const language of ["en", "pl"] as const)
      expect(review(language).questions.map(({ id }) => id)).toEqual([
        "mix",
        "resources",
        "complaints",
        "gross_profit",
        "cost",
        "opportunity",
        "new_customers",
      ]);
  });

  test("its types and prospects hold every account once and all of the net profit", () => {
    const { mix, accounts, totals } = review("en");
    const prospects = accounts.filter(({ prospect }) => prospect);
    expect(mix.reduce((sum, group) => sum + group.accounts, prospects.length)).toBe(
      accounts.length,
    );
    const theirs = prospects.reduce((sum, { economics }) => sum + (economics.net_profit ?? 0), 0);
    const profit = mix.reduce((sum, group) => sum + group.net_profit, theirs);
    expect(profit).toBeCloseTo(totals.economics.net_profit ?? 0, 1);
  });

  test("says the same figures in both languages", () => {
    const values = (language: Language) =>
      review(language).questions.map(({ number }) => number?.value);
    expect(values("pl")).toEqual(values("en"));
  });
});

describe("the review's screen", () => {
  test("has the types with what they add up to, and the number of each question in the margin", () => {
    const text = screen("en", 100);
    const rows = text.split("\n").filter((line) => /^\w+ +\d+ +[+−–\d]+ +\d+% /.test(line));
    const profits = rows.map((row) =>
      Number(row.split(/ +/).at(-1)?.replaceAll(",", "").replace("−", "-")),
    );
    const all = profits.pop();
    expect(profits.length).toBe(6);
    expect(profits.reduce((sum, profit) => sum + profit, 0)).toBe(all);
    const smiths = review("en").mix.find(({ type }) => type === "Smith");
    expect(text).toMatch(new RegExp(`\\n +${smiths?.accounts} {2}Smiths, to \\d+ Joneses\\.`));
    expect(text).toContain("warto report demo-book --out review.html");
  });

  test("shows the three accounts behind each answer", () => {
    const text = screen("en", 140);
    for (const { accounts } of review("en").questions)
      for (const { name } of accounts.slice(0, 3)) expect(text).toContain(name);
  });

  test("in Polish nothing is English", () => {
    const names = review("pl").accounts.flatMap(({ name }) => name ?? []);
    const text = names.reduce(
      (all, name) => all.replaceAll(name, ""),
      unwrapped(screen("pl", 160)),
    );
    expect(text.replaceAll(/warto \w+ demo-book [\w.-]+|review\.html/g, "")).not.toMatch(english);
    expect(unwrapped(screen("en", 160))).toMatch(english);
    expect(text).toContain("Więcej Smithów czy Jonesów?");
    expect(text).toContain("warto account demo-book A-1001 --lang pl");
  });

  test.each([60, 80, 100, 120, 160])("on %i columns no line is wider", (width) => {
    for (const language of ["en", "pl"] as const)
      expect(widest(screen(language, width))).toBeLessThanOrEqual(width);
  });

  test("Smith is red and Jones green, but only on a terminal", () => {
    expect(screen("en", 100, true)).toContain("\u001B[31mSmith    \u001B[39m");
    expect(screen("en", 100, true)).toContain("\u001B[32mJones    \u001B[39m");
    expect(screen("en", 100)).not.toContain("\u001B");
  });
});

describe("accounts by type", () => {
  test("one or more types can be chosen, in any case", async () => {
    const { stdout } = await here("accounts", "--type", "jones", "--type", "UNCLEAR", "--json");
    const { accounts } = z
      .object({ accounts: z.array(z.object({ type: z.string() })) })
      .parse(JSON.parse(stdout));
    const expected = review("en").mix.filter(({ type }) => type === "Jones" || type === "Unclear");
    expect(new Set(accounts.map(({ type }) => type))).toEqual(new Set(["Jones", "Unclear"]));
    expect(accounts.length).toBeGreaterThanOrEqual(
      expected.reduce((sum, group) => sum + group.accounts, 0),
    );
  });

  test("an unknown type is wrong usage, with the nearest", async () => {
    expect(await here("accounts", "--type", "Smyth")).toMatchObject({
      code: 2,
      stderr: 'warto: no type is called "Smyth"; did you mean Smith?\n',
    });
    expect((await here("accounts", "--type", "whale")).stderr).toBe(
      'warto: no type is called "whale"; choose Smith, Demanding, Thrifty, Jones, Unclear\n',
    );
  });

  test("the table says each type, what it is told by, and what the asterisk means", async () => {
    const { stdout } = await here("accounts");
    expect(stdout).toMatch(/\nA-1001 +Smith Manufacturing.* Smith /);
    expect(stdout).toMatch(/ Jones\* /);
    expect(stdout).toMatch(
      /told by the book's medians: margin realised [\d.]+%, service cost [\d.]+%/,
    );
    expect(stdout).toContain("* ring-fenced: new or growing");
  });
});

describe("account", () => {
  test("says what it is and why above the figures, and what follows below", async () => {
    const stdout = unwrapped((await here("account", "A-1001")).stdout);
    const order = [
      "Of the book it has",
      "Smith, over 99% sure (2024: ",
      "• ",
      "nine times in ten, and always a loss",
      "From list to gross",
      "Hours spent",
      "Jones Smith",
      "Can we justify it?",
      "Substance and selling",
      "What would have to be true:",
      "What the figures rest on",
    ];
    const places = order.map((part) => stdout.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test("a ring-fenced account says why it is", async () => {
    const fenced = review("en").accounts.find(
      ({ typing }) => typing.ring_fenced_because === "growing",
    );
    const { stdout } = await here("account", fenced?.account_id ?? "");
    expect(stdout).toContain("• Ring-fenced: it is growing, and to be left in peace.");
  });

  test.each([60, 80, 120])("on %i columns no Polish line is wider", async (columns) => {
    const { stdout } = await here("account", "A-1002", "--lang", "pl", { columns });
    expect(stdout).toContain("Jones, pewność ponad 99%");
    expect(widest(stdout)).toBeLessThanOrEqual(columns);
  });
});

describe("--lang", () => {
  test.each(["review", "report", "account"])("of %s is en or pl", async (command) => {
    const args = { review: [], report: ["--out", "x.html"], account: ["A-1001"] }[command] ?? [];
    expect(await here(command, ...args, "--lang", "de")).toEqual({
      code: 2,
      stdout: "",
      stderr: `warto: option '--lang <language>' argument 'de' is invalid. Choose en or pl; see warto ${command} --help\n`,
    });
  });
});

describe("a small book", () => {
  test("without touches and payments says that they are missing, in both languages", async () => {
    const { ran } = await smallBook(yearOfSales(["A", "B", "C"]));
    const en = await ran("review");
    expect(en).toMatchObject({ code: 0, stderr: "" });
    expect(unwrapped(en.stdout)).toContain("No touches have been imported");
    expect(unwrapped(en.stdout)).toContain("No payments have been imported");
    expect(en.stdout).toMatch(/\nPayment dates +– +– +100%/);
    expect(en.stdout).toMatch(/complaints from our own service people\?\n +– {2}\w/);
    const pl = await ran("review", "--lang", "pl");
    expect(unwrapped(pl.stdout)).toContain("Nie zaimportowano kontaktów");
    expect(unwrapped(pl.stdout)).toContain("Nie zaimportowano płatności");
    expect(pl.stdout).toMatch(/\nDaty zapłaty +– +– +100%/);
  });

  test("of one account is reviewed, too", async () => {
    const { ran } = await smallBook(yearOfSales(["ONLY"]));
    const { code, stdout } = await ran("review");
    expect(code).toBe(0);
    expect(stdout).toMatch(/\nAll +1 +– +100% +100%/);
    expect((await ran("account", "ONLY")).stdout).toContain("Traits");
  });

  test("without a single invoice is refused with what to do", async () => {
    const { ran } = await smallBook({});
    for (const one of [await ran("review"), await ran("report", "--out", "OUT/r.html")])
      expect(one).toEqual({
        code: 1,
        stdout: "",
        stderr: "warto: the book has no invoices yet; import some with warto import\n",
      });
  });
});

async function reviewIn(language: Language): Promise<Review> {
  const { stdout } = await here("review", "--lang", language, "--json");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the command prints
  return JSON.parse(stdout) as Review;
}

function review(language: Language): Review {
  const found = reviews[language];
  if (found === undefined) throw new Error(`no review in ${language}`);
  return found;
}

function screen(language: Language, width: number, colour = false): string {
  const report = {
    folder: "demo-book",
    review: review(language),
    flags: language === "pl" ? " --lang pl" : "",
  };
  return reviewScreen(report, { width, ink: inkFor(colour) }).join("\n");
}

/** Runs a command on the demo book; the last argument may be settings of the shell. */
async function here(command: string, ...args: readonly (string | { readonly columns: number })[]) {
  const settings = args.find((arg) => typeof arg !== "string") ?? { columns: 100 };
  const words = args.filter((arg) => typeof arg === "string");
  const { shell, out, err } = recordingShell(settings);
  const code = await run([command, join(cwd, "demo-book"), ...words], shell);
  return { code, stdout: out(), stderr: err() };
}

/** Words that no Polish sentence holds. */
const english =
  /(?<!\p{L})(the|and|of|with|by|all|accounts?|net|gross|sales|profit|hours|time|type|change|measured|estimated|missing|dates|prospects|questions|review|page)(?!\p{L})/iu;

function widest(text: string): number {
  return Math.max(...text.split("\n").map((line) => stringWidth(line)));
}

/** The text as if its lines had never been broken. */
function unwrapped(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
