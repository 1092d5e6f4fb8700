import { expect, test } from "vitest";
import type { Page } from "playwright-core";
import type { AccountsStatement } from "../../src/api/accounts-statement.ts";
import type { WirePage, WireRecord } from "../../src/api/records.ts";
import type { RecordKind } from "../../src/record/record-kinds.ts";
import { axeFaults } from "./axe-faults.ts";
import { openWeb, type Visit } from "./open-web.ts";

const web = openWeb();

async function opened(path: string): Promise<Visit> {
  const visit = await web().visit({ reducedMotion: "reduce" });
  await visit.page.goto(new URL(path, visit.page.url()).href);
  await visit.page.getByRole("heading", { level: 1 }).waitFor();
  return visit;
}

function records<Kind extends RecordKind>(
  page: Page,
  kind: Kind,
): Promise<WirePage<WireRecord<Kind>>> {
  return page.evaluate(`fetch("/api/records/${kind}?limit=1000").then((answer) => answer.json())`);
}

async function closed({ context, complaints }: Visit): Promise<void> {
  expect(complaints).toEqual([]);
  await context.close();
}

/** Answers both questions about the account that is asked about, by keys alone; returns its name. */
async function answerByKeys(page: Page, feels: string, type: string): Promise<string> {
  const name = (await page.locator("#view-account").textContent()) ?? "";
  await page.keyboard.press(feels);
  await page.getByText("What do you take it for?").waitFor();
  await page.keyboard.press(type);
  await page.getByText("How does this account feel?").waitFor();
  return name;
}

/** Money, as it reads on the page. */
const money = /\$\d/u;

test("before any figure each account is asked about by keys, left, and taken up again", async () => {
  const visit = await opened("/review");
  const { page } = visit;
  await page.getByRole("button", { name: "Begin the review" }).click();
  await page.getByText("Account 1 of 12").waitFor();
  const first = await answerByKeys(page, "1", "4");
  await page.getByText("Account 2 of 12").waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press("0");
  await page.getByText("Account 3 of 12").waitFor();
  await page.goto(new URL("/review?step=cost", page.url()).href);
  await page.getByText("Account 2 of 12").waitFor();
  expect(await page.locator("#content").textContent()).not.toMatch(money);
  const { items } = await records(page, "view");
  expect(items.map(({ body }) => [body.feels, body.takes_for])).toEqual([["key", "Jones"]]);
  await page.getByRole("button", { name: `Answer again: ${first}` }).waitFor();
  await closed(visit);
});

test("a seller who felt Smith Manufacturing key is told that it comes last by net profit", async () => {
  const visit = await opened("/review");
  const { page } = visit;
  await page.locator("#view-account").waitFor();
  while ((await page.locator("#view-account").textContent()) !== "Smith Manufacturing Company") {
    const before = await page.locator("#view-account").textContent();
    await page.keyboard.press("0");
    await page.waitForFunction(
      `document.querySelector("#view-account").textContent !== ${JSON.stringify(before)}`,
    );
  }
  await page.keyboard.press("1");
  await page.getByText("What do you take it for?").waitFor();
  await page.keyboard.press("5");
  const takenFor = async () => (await records(page, "view")).items.map(({ body }) => body.feels);
  await expect.poll(takenFor).toContain("key");
  await page.getByRole("button", { name: /figures/u }).click();
  await page
    .getByText(
      "Felt most wrong: Smith Manufacturing Company, felt key, 235th of 235 by net profit.",
    )
    .waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await closed(visit);
});

test("a note and how far one has come outlive leaving; the signature freezes, schedules and is undone", async () => {
  const visit = await opened("/review?step=mix");
  const { page } = visit;
  await page.getByRole("heading", { name: "More Smiths or more Joneses?" }).waitFor();
  await page.getByLabel("Your note").fill("Ask logistics about small orders.");
  await page.goto(new URL("/accounts", page.url()).href);
  await page.goto(new URL("/review?step=mix", page.url()).href);
  const note = page.getByLabel("Your note");
  await expect.poll(() => note.inputValue()).toBe("Ask logistics about small orders.");
  await page.getByRole("button", { name: "Next: Time and resources" }).click();
  await page.getByRole("heading", { name: "Where do time and resources go?" }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole("link", { name: "Over time" }).click();
  await page.getByRole("heading", { name: "Smiths and Joneses over time" }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole("link", { name: "Sign off" }).click();
  await page.getByLabel("Every").selectOption("6");
  await page.getByLabel("What", { exact: true }).fill("Talk about an order minimum");
  await page.getByRole("button", { name: "Add a task" }).click();
  await page.getByLabel("What", { exact: true }).fill("Call the");
  await page.reload();
  await page.getByText("Talk about an order minimum").waitFor();
  expect(await page.getByLabel("Every").inputValue()).toBe("6");
  expect(await page.getByLabel("What", { exact: true }).inputValue()).toBe("Call the");
  await page.getByRole("button", { name: "Sign off as owner" }).click();
  await page.getByText("The ledger still says the same, to the cent, for every account.").waitFor();
  await page.getByText("Ask logistics about small orders.").waitFor();
  expect(await axeFaults(page)).toEqual([]);
  const [signed] = (await records(page, "review")).items;
  const said: AccountsStatement = await page.evaluate(
    'fetch("/api/accounts").then((answer) => answer.json())',
  );
  expect(signed?.body.signed?.totals.net_profit).toBe(said.totals.economics.net_profit);
  expect((await records(page, "schedule")).items[0]?.body.every_months).toBe(6);
  const tasks = (await records(page, "task")).items.map(({ body }) => body.title);
  expect(tasks).toEqual(["Talk about an order minimum", "Review the accounts"]);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Taken back.").waitFor();
  expect((await records(page, "task")).items).toEqual([]);
  await closed(visit);
});

test("whoever goes on from an older page overwrites nothing and is told", async () => {
  const [one, other] = [await opened("/review?step=gap"), await opened("/review?step=gap")];
  await one.page.getByRole("link", { name: "Complaints" }).click();
  await other.page.getByRole("link", { name: "Complaints" }).click();
  await one.page.getByLabel("Your note").fill("First");
  await one.page.getByRole("button", { name: "Save the note" }).click();
  await one.page.getByText("The note is saved.").waitFor();
  await other.page.getByLabel("Your note").fill("Second");
  await other.page.getByRole("button", { name: "Save the note" }).click();
  await other.page.getByText("Somebody else has changed this since you saw it.").waitFor();
  expect(await other.page.getByLabel("Your note").inputValue()).toBe("Second");
  const [review] = (await records(one.page, "review")).items;
  expect(review?.body.notes["complaints"]).toBe("First");
  await closed(one);
  expect(other.complaints).toEqual([expect.stringContaining("409")]);
  await other.context.close();
});
