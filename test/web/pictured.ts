import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";

/** Where pictures are kept when they are asked for. */
const pictures = process.env["WARTO_SCREENS"];

/** Keeps a picture of a page under a name, where pictures are asked for: as high as the page, or as its window. */
export async function pictured(page: Page, name: string, fullPage = true): Promise<void> {
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage });
}
