import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { axeFaults } from "./axe-faults.ts";
import { openWeb, type Visit } from "./open-web.ts";

const web = openWeb();

async function opened(): Promise<Visit> {
  const visit = await web().visit();
  await visit.page.goto(new URL("/cost-model", visit.page.url()).href);
  await visit.page.getByRole("heading", { name: "How the book moves" }).waitFor();
  return visit;
}

function fileText(): Promise<string> {
  return readFile(join(web().folder, "demo", "cost-model.toml"), "utf8");
}

test("a changed cost moves the book, is saved with its reason, and can be gone back to", async () => {
  const { page, context, complaints } = await opened();
  const before = await fileText();
  const profit = page.locator("[data-line=net_profit] td");
  await profit.first().waitFor();
  const [saved] = await profit.allTextContents();
  await page.getByLabel("Cost: outside sales", { exact: true }).fill("700000");
  await expect.poll(async () => (await profit.allTextContents())[1]).not.toBe(saved);
  await expect.poll(async () => (await profit.allTextContents())[2]).toMatch(/^−\$/u);
  await page.getByRole("heading", { name: "Who moves most" }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByLabel("Why it is changed").fill("pay round");
  await page.getByRole("button", { name: "Save as a new version" }).click();
  await page.getByText("Saved. Every figure is computed anew.").waitFor();
  expect(await fileText()).toBe(before.replace("cost = 600000", "cost = 700000"));
  const versions = page.getByRole("group", { name: "Versions" }).locator("tbody tr");
  await expect
    .poll(() => versions.locator("td:nth-child(4)").allTextContents())
    .toEqual(["pay round", "as it stood in cost-model.toml"]);
  await page.getByRole("button", { name: "Go back to it: version 1" }).click();
  await page.getByRole("button", { name: "Save as a new version" }).click();
  await expect.poll(fileText).toBe(before);
  expect(complaints).toEqual([]);
  await context.close();
});

test("rates that were changed and not saved outlive a page that is loaded anew", async () => {
  const { page, context, complaints } = await opened();
  const practical = page.getByLabel("Practical: credit control");
  const standing = await practical.inputValue();
  await practical.fill("0.75");
  await page.getByLabel("Why it is changed").fill("not yet agreed");
  await page.reload();
  await page.getByLabel("Why it is changed").waitFor();
  expect(await practical.inputValue()).toBe("0.75");
  expect(await page.getByLabel("Why it is changed").inputValue()).toBe("not yet agreed");
  await page.getByRole("button", { name: "Drop the changes" }).click();
  expect(await practical.inputValue()).toBe(standing);
  await page.reload();
  await page.getByRole("heading", { name: "How the book moves" }).waitFor();
  expect(await practical.inputValue()).toBe(standing);
  expect(complaints).toEqual([]);
  await context.close();
});

test("what is wrong is said with its line, and cannot be saved", async () => {
  const { page, context } = await opened();
  await page.getByLabel("Practical: credit control").fill("8");
  const line =
    (await fileText()).split("\n").findIndex((one) => one.includes("[roles.credit_control]")) + 6;
  await page.getByText(`line ${line}: roles.credit_control.practical is 8; allowed is`).waitFor();
  await page.getByLabel("Why it is changed").fill("no reason");
  expect(await page.getByRole("button", { name: "Save as a new version" }).isDisabled()).toBe(true);
  await page.getByRole("button", { name: "Drop the changes" }).click();
  const practical = page.getByLabel("Practical: credit control");
  await expect.poll(() => practical.inputValue()).toBe("0.8");
  await context.close();
});

test("of two who change it at once the second overwrites nothing", async () => {
  const [one, other] = [await opened(), await opened()];
  const standing = await fileText();
  for (const { page } of [one, other])
    await page.getByLabel("Cost of capital, a year").fill(page === one.page ? "0.11" : "0.12");
  for (const { page } of [one, other]) {
    await page.getByLabel("Why it is changed").fill("the bank");
    await page.getByRole("button", { name: "Save as a new version" }).click();
    if (page === one.page) await page.getByText("Saved. Every figure is computed anew.").waitFor();
  }
  await other.page.getByText("somebody else has changed the cost model").waitFor();
  expect(await fileText()).toBe(standing.replace("annual_rate = 0.10 ", "annual_rate = 0.11 "));
  await other.page.getByRole("button", { name: "Show it as it stands" }).click();
  const rate = other.page.getByLabel("Cost of capital, a year");
  await expect.poll(() => rate.inputValue()).toBe("0.11");
  for (const { context } of [one, other]) await context.close();
});
