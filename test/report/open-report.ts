import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { inTemporaryFolder } from "../../src/app/temporary-book.test-support.ts";

/** A page open in a browser, and all that it complained of or asked for. */
export interface OpenReport {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
  readonly folder: string;
}

/** Opens a page from a file, as a reader does, and runs `work` on it. */
export async function withReport(
  browser: Browser,
  markup: string,
  options: BrowserContextOptions,
  work: (report: OpenReport) => Promise<void>,
): Promise<void> {
  await inTemporaryFolder(async (folder) => {
    const path = join(folder, "report.html");
    await writeFile(path, markup);
    const context = await browser.newContext(options);
    try {
      const page = await context.newPage();
      const [complaints, requests]: [string[], string[]] = [[], []];
      page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
      page.on("request", (request) => requests.push(request.url()));
      await page.goto(pathToFileURL(path).href);
      await work({ page, complaints, requests, folder });
    } finally {
      await context.close();
    }
  });
}
