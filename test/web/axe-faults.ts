import axe from "axe-core";
import type { Page } from "playwright-core";

/** Returns what axe finds wrong with a page, each with the places where. */
export async function axeFaults(page: Page): Promise<unknown> {
  await page.evaluate(axe.source);
  return page.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map((one) => one.html)]))",
  );
}
