import { expect, test } from "vitest";
import { axeFaults } from "./axe-faults.ts";
import { openWeb } from "./open-web.ts";

const web = openWeb();

test("an account is gone to by a few letters of its name, with the keyboard alone", async () => {
  const { context, page } = await web().visit();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("Control+k");
  await page.getByRole("option", { name: "Review" }).waitFor();
  await page.keyboard.type("jones med");
  await page.getByRole("option", { name: /Jones Medical/ }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/accounts\/A-1002$/);
  await context.close();
});

test("g and a letter go to a screen, but not while somebody types", async () => {
  const { context, page } = await web().visit();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("g");
  await page.keyboard.press("m");
  await page.waitForURL(/\/map$/);
  await page.keyboard.press("Control+k");
  await page.getByRole("option", { name: "Review" }).waitFor();
  await page.keyboard.type("gp");
  expect(new URL(page.url()).pathname).toBe("/map");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.keyboard.press("?");
  await page.getByRole("heading", { name: "Keyboard" }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await context.close();
});

test("language and theme are kept for the next visit", async () => {
  const { context, page } = await web().visit();
  await page.getByRole("combobox", { name: "Language" }).selectOption("pl");
  await page.getByRole("combobox", { name: "Motyw" }).selectOption("dark");
  await page.reload();
  await page.getByRole("link", { name: "Klienci" }).waitFor();
  expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
  expect(await page.locator("html").getAttribute("lang")).toBe("pl");
  await context.close();
});
