import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { copyDemoBook } from "../copy-demo-book.ts";
import { startChromium } from "../report/chromium.ts";

const main = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
const start = fileURLToPath(new URL("../../src/cli/start.ts", import.meta.url));
const serveDemo = [main, "serve", "demo", "--port", "0", "--no-open"];

/** For how long a page is waited for, in milliseconds: a limit for what hangs, not for a slow machine. */
const patience = 180_000;

/** A notice with its undo is gone after 20 seconds; on a slow machine a test comes to it later. */
const longNotices = `
  const wait = window.setTimeout;
  window.setTimeout = (work, delay, ...rest) =>
    wait(work, delay === 20000 ? ${patience} : delay, ...rest);
`;

/** The web application on a demo book of its own, served by the real command, in a real browser. */
export interface OpenWeb {
  readonly browser: Browser;
  /** The folder that holds the book `demo`. */
  readonly folder: string;
  /** Opens the address that the command printed, as a person does. */
  readonly visit: (options?: BrowserContextOptions) => Promise<Visit>;
}

export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page complained of: errors of scripts, refused resources, failed requests. */
  readonly complaints: readonly string[];
}

/** Returns the application, open while a file's tests run. */
export function openWeb(): () => OpenWeb {
  return openedBy(async (folder) => {
    await copyDemoBook(join(folder, "demo"));
    return serve(folder, serveDemo);
  });
}

/** Returns the application as `npm start` opens it, which makes its demo book first. */
export function startedWeb(): () => OpenWeb {
  return openedBy((folder) => serve(folder, [start]));
}

function openedBy(served: (folder: string) => Promise<Served>): () => OpenWeb {
  let web: OpenWeb | null = null;
  let close: () => Promise<unknown> = () => Promise.resolve();
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), "warto-web-"));
    const [{ child, address }, browser] = await Promise.all([served(folder), startChromium()]);
    web = { browser, folder, visit: (options) => visit(browser, address, options) };
    close = async () => {
      await browser.close();
      await stop(child);
      await rm(folder, { recursive: true, force: true });
    };
  });
  afterAll(() => close());
  return () => {
    if (web === null) throw new Error("asked before the tests");
    return web;
  };
}

interface Served {
  readonly child: ChildProcess;
  readonly address: string;
}

function serve(folder: string, command: readonly string[]): Promise<Served> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, {
      cwd: folder,
      env: { ...process.env, WARTO_THREADS: "2" },
    });
    let [out, err] = ["", ""];
    child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString();
      const address = /http:\S+/u.exec(out)?.[0];
      if (address !== undefined && out.includes("Ctrl-C")) resolve({ child, address });
    });
    child.on("error", reject);
    child.on("close", (code) => reject(new Error(`warto serve ended with ${code}: ${err}`)));
  });
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.on("close", () => resolve());
    child.kill("SIGINT");
  });
}

/** Opens an address in a window of its own. */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  // What moves or fades in is judged before it has arrived: contrast of half a colour, a click that misses.
  const context = await browser.newContext({
    locale: "en-US",
    reducedMotion: "reduce",
    ...options,
  });
  context.setDefaultTimeout(patience);
  await context.addInitScript(longNotices);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("requestfailed", (request) => {
    // A page that is left lets go of what it still asked for.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") complaints.push(request.url());
  });
  await page.goto(address);
  return { context, page, complaints };
}
