import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeFaults } from "./axe-faults.ts";
import { openWeb } from "./open-web.ts";

const web = openWeb();

async function onMap(work: (page: Page) => Promise<void>): Promise<void> {
  const { context, page, complaints } = await web().visit({
    viewport: { width: 1440, height: 1000 },
  });
  await page.goto(new URL("/map", page.url()).href);
  await page.getByRole("grid").waitFor();
  await work(page);
  expect(complaints).toEqual([]);
  await context.close();
}

/** Draws from one place of an element to another, given as shares of its width and height. */
async function drag(
  page: Page,
  selector: string,
  [fromX, fromY, toX, toY]: readonly [number, number, number, number],
): Promise<void> {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`no ${selector}`);
  await page.mouse.move(box.x + box.width * fromX, box.y + box.height * fromY);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * toX, box.y + box.height * toY, { steps: 5 });
  await page.mouse.up();
}

function told(page: Page): Promise<string | null> {
  return page.locator(".map-chosen p[role=status]").textContent();
}

test("a rectangle over the corner of the Smiths leaves accounts of low margin and dear service", async () => {
  await onMap(async (page) => {
    await expect.poll(() => told(page)).toMatch(/^300 accounts of 300/u);
    expect(await axeFaults(page)).toEqual([]);
    await drag(page, ".quadrant-frame", [0.5, 0.6, 0.97, 0.9]);
    await page.waitForURL(/where=/u);
    await expect.poll(() => told(page)).not.toMatch(/^300 accounts of 300/u);
    const types = await page.locator(".accounts-grid tbody .type-mark").allTextContents();
    expect(types.length).toBeGreaterThan(5);
    expect(new Set(types.filter((type) => type !== "Unclear"))).toEqual(new Set(["Smith"]));
    const sentence = await told(page);
    await page.getByRole("link", { name: "Open these in Accounts" }).click();
    await page.waitForURL(/\/accounts\?where=/u);
    const count = page.locator(".accounts-count");
    await expect.poll(() => count.textContent()).toContain(sentence?.split(":")[0] ?? "?");
  });
});

test("a stretch at the end of the whale holds those that lose most", async () => {
  await onMap(async (page) => {
    await drag(page, ".whale-frame", [0.8, 0.5, 0.999, 0.5]);
    await page.waitForURL(/where=/u);
    expect(new URL(page.url()).searchParams.get("where")).toMatch(/^\{"net_profit":"<=-/u);
    await expect.poll(() => told(page)).toMatch(/net profit −\$/u);
    await page.getByRole("button", { name: "Show all accounts" }).click();
    await expect.poll(() => told(page)).toMatch(/^300 accounts of 300/u);
  });
});

test("the keyboard steps from account to account and opens one", async () => {
  await onMap(async (page) => {
    const stepper = page.getByRole("slider", { name: /Step through the accounts/u });
    await stepper.focus();
    await expect
      .poll(() => stepper.getAttribute("aria-valuetext"))
      .toMatch(/^Smith Manufacturing Company, Smith: margin/u);
    const name = page.locator(".point-name");
    await expect.poll(() => name.textContent()).toBe("Smith Manufacturing Company");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => name.textContent()).not.toBe("Smith Manufacturing Company");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/accounts\/A-/u);
  });
});

test("a filter in the table below the map leaves the page where it is", async () => {
  await onMap(async (page) => {
    const filter = page.getByLabel("Filter: Net profit", { exact: true });
    await filter.scrollIntoViewIfNeeded();
    const before = await page.evaluate("window.scrollY");
    await filter.fill("< -5000");
    await page.waitForURL(/where=/u);
    await expect.poll(() => told(page)).not.toMatch(/^300 accounts/u);
    expect(await page.evaluate("window.scrollY")).toBe(before);
  });
});
