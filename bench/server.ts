/**
 * Measures a served book over loopback: `npm run bench:server -- [BOOK] [MINUTES]`. Fifty users read what people read, each with
 * two seconds to think; then a browser opens Accounts. Without a book it makes one of 10,000 accounts and a million lines.
 */

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { cp, mkdir, rm } from "node:fs/promises";
import { Agent, get, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createBook, withBook } from "../src/app/book.ts";
import { importFiles } from "../src/app/import-files.ts";
import { demoCostModel } from "../src/demo/cost-model.ts";
import { pick, type Random, randomOf, uniform, whole } from "../src/lib/random.ts";
import { startChromium } from "../test/report/chromium.ts";
import { ledgerFiles, tables } from "./ledger-files.ts";

const agent = new Agent({ keepAlive: true });
const users = 50;
const thinking = 2_000;
/** What people ask the reason of; behind the last three stand rows of the files. */
const lines = ["net_profit", "contribution", "cost_to_serve", "net_sales", "cogs", "carrying_cost"];
/** Runs in the page: marks the frame in which the third row of figures is there. */
const markFirstRows = `
  const observer = new MutationObserver(() => {
    if (document.querySelectorAll("[role=row], tr").length < 4) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark("first rows")));
  });
  observer.observe(document, { childList: true, subtree: true });
`;

/** Runs in the page; milliseconds since its address was asked for. */
const firstRowsShown = `
  new Promise((resolve) => {
    const ask = () => {
      const [mark] = performance.getEntriesByName("first rows");
      if (mark === undefined) setTimeout(ask, 20);
      else resolve(mark.startTime);
    };
    ask();
  })
`;

const [named, minutes = "1"] = process.argv.slice(2);
const folder = named ?? (await madeBook());
const { child, address } = await serve(folder);
try {
  const origin = new URL(address).origin;
  const cookie = await enter(address);
  const ids = await accountIds(origin, cookie);
  await measureFirst(origin, cookie, ids);
  await measureReads(origin, cookie, ids);
  await measurePaint(address);
} finally {
  agent.destroy();
  child.kill("SIGINT");
}

async function madeBook(): Promise<string> {
  const parent = fileURLToPath(new URL(".data", import.meta.url));
  await mkdir(parent, { recursive: true });
  const book = join(parent, "served-book");
  if (existsSync(book)) return book;
  const files = await ledgerFiles(parent, 1_000_000, "whole");
  const resources = { memory_limit: "1200MB", threads: 2 };
  await createBook(`${book}.new`, resources, demoCostModel);
  await withBook(`${book}.new`, resources, (open) =>
    importFiles(open, {
      files: tables.map((table) => files.path(table, "parquet")),
      as: null,
      map: null,
      decimal: null,
      dates: null,
      delimiter: null,
      encoding: null,
      sheet: null,
      dry_run: false,
      at: "2026-01-01T00:00:00.000Z",
      signal: null,
    }),
  );
  await cp(`${book}.new`, book, { recursive: true });
  await rm(`${book}.new`, { recursive: true });
  return book;
}

function serve(book: string): Promise<{ child: ChildProcess; address: string }> {
  const main = fileURLToPath(new URL("../src/cli/main.ts", import.meta.url));
  return new Promise((resolve, reject) => {
    const server = spawn(process.execPath, [main, "serve", book, "--port", "0", "--no-open"]);
    let out = "";
    server.stderr.pipe(process.stderr);
    server.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString();
      const found = /http:\S+/u.exec(out)?.[0];
      if (found !== undefined && out.includes("Ctrl-C")) resolve({ child: server, address: found });
    });
    server.on("close", (code) => reject(new Error(`warto serve ended with ${code}`)));
  });
}

async function enter(at: string): Promise<string> {
  const response = await fetch(at, { redirect: "manual" });
  return (response.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
}

/** To the last byte; answers stay packed, because each of fifty users unpacks on a machine of their own. */
async function timed(origin: string, cookie: string, path: string): Promise<number> {
  const began = performance.now();
  const asked = get(`${origin}${path}`, { agent, headers: { cookie, "accept-encoding": "gzip" } });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the event carries
  const [response] = (await once(asked, "response")) as [IncomingMessage];
  response.resume();
  await once(response, "end");
  if (response.statusCode !== 200) throw new Error(`${path}: ${response.statusCode}`);
  return performance.now() - began;
}

async function accountIds(origin: string, cookie: string): Promise<readonly string[]> {
  const response = await fetch(`${origin}/api/accounts`, { headers: { cookie } });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server's document
  const { accounts } = (await response.json()) as { accounts: { account_id: string }[] };
  return accounts.map(({ account_id }) => account_id);
}

/** What people read, and how often of a hundred times. */
function reads(
  account: string,
  line = "net_profit",
): readonly (readonly [name: string, path: string, share: number])[] {
  const one = `/api/accounts/${encodeURIComponent(account)}`;
  return [
    ["session", "/api/session", 10],
    ["table of accounts", "/api/account-table", 10],
    ["review", "/api/review/brief", 5],
    ["account", one, 35],
    ["why", `${one}/why/${line}`, 15],
    ["time line", `${one}/timeline`, 5],
    ["records", "/api/records/decision", 10],
    ["changes", "/api/changes", 10],
  ];
}

/** The first time each is asked for nothing is kept yet. */
async function measureFirst(origin: string, cookie: string, ids: readonly string[]): Promise<void> {
  console.log("| asked for the first time | ms |\n| --- | ---: |");
  for (const [name, path] of reads(ids[0] ?? ""))
    console.log(`| ${name} | ${(await timed(origin, cookie, path)).toFixed(0)} |`);
}

async function measureReads(origin: string, cookie: string, ids: readonly string[]): Promise<void> {
  const times = new Map<string, number[]>();
  const until = performance.now() + Number(minutes) * 60_000;
  const user = async (seed: number) => {
    const random = randomOf(`user/${seed}`);
    await wait(whole(random, 0, thinking));
    while (performance.now() < until) {
      const asked = reads(pick(random, ids), pick(random, lines));
      let at = whole(random, 0, 99);
      const [name, path] = asked.find(([, , share]) => (at -= share) < 0) ?? ["", "", 0];
      const ms = await timed(origin, cookie, path);
      times.set(name, [...(times.get(name) ?? []), ms]);
      await wait(thinkingTime(random));
    }
  };
  await Promise.all(Array.from({ length: users }, (_, seed) => user(seed)));
  console.log(`\n| read, ${users} users | times | median ms | 95th percentile ms |`);
  console.log("| --- | ---: | ---: | ---: |");
  for (const [name, all] of [...times, ["all", [...times.values()].flat()] as const]) {
    const sorted = all.toSorted((a, b) => a - b);
    const at = (share: number) => (sorted[Math.floor(share * sorted.length)] ?? 0).toFixed(0);
    console.log(`| ${name} | ${all.length} | ${at(0.5)} | ${at(0.95)} |`);
  }
}

/** As of people who know nothing of each other: exponential around its mean, ten times as long at most [TPC-C 5.2.5.4]. */
function thinkingTime(random: Random): number {
  return Math.min(10, -Math.log(1 - uniform(random))) * thinking;
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** From the address to the frame with the first rows of figures, with nothing in the browser's cache. */
async function measurePaint(at: string): Promise<void> {
  const browser = await startChromium();
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript({ content: markFirstRows });
    await page.goto(at);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.goto(new URL("/accounts", at).href);
    await page.getByRole("row").nth(3).waitFor();
    times.push(await page.evaluate<number>(firstRowsShown));
    await context.close();
  }
  await browser.close();
  const median = times.toSorted((a, b) => a - b)[2] ?? 0;
  console.log(`\nAccounts, to the first rows of figures: ${median.toFixed(0)} ms, median of 5`);
}
