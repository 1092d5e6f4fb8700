import { expect, test } from "vitest";
import type { Page } from "playwright-core";
import type { WireChange, WirePage, WireRecord } from "../../src/api/records.ts";
import type { RecordBody, RecordKind } from "../../src/record/record-kinds.ts";
import type { DecisionPart } from "../../web/screens/decisions/decisions-search.ts";
import { axeFaults } from "./axe-faults.ts";
import { openWeb, type Visit } from "./open-web.ts";

const web = openWeb();

async function opened(part: DecisionPart): Promise<Visit> {
  const visit = await web().visit({ reducedMotion: "reduce" });
  await look(visit.page, part);
  return visit;
}

async function look(page: Page, part: DecisionPart): Promise<void> {
  await page.goto(new URL(`/decisions?part=${part}`, page.url()).href);
  await page.getByRole("heading", { level: 2 }).waitFor();
}

function records<Kind extends RecordKind>(
  page: Page,
  kind: Kind,
): Promise<WirePage<WireRecord<Kind>>> {
  return page.evaluate(`fetch("/api/records/${kind}?limit=1000").then((answer) => answer.json())`);
}

function write(page: Page, writes: readonly object[]): Promise<WireChange> {
  const body = { change_id: crypto.randomUUID(), what: "decide", reason: null, writes };
  return page.evaluate(
    `fetch("/api/changes", { method: "POST", headers: { "content-type": "application/json" }, body: ${JSON.stringify(JSON.stringify(body))} }).then((answer) => answer.json())`,
  );
}

async function closed({ context, complaints }: Visit): Promise<void> {
  expect(complaints).toEqual([]);
  await context.close();
}

/** Smith Manufacturing is A-1001 in the demo book, whose ledger ends with 2025. */
const decision: RecordBody<"decision"> = {
  account_id: "A-1001",
  account_name: "Smith Manufacturing Company",
  way: "reprice",
  variant: "price",
  decided_on: "2025-01-10",
  begins_on: "2025-02-01",
  reason: "Many small orders",
  successor: null,
  promise: {
    window: { from: "2024-01-01", to: "2025-01-01" },
    net_profit_before: -20_000,
    net_sales_before: 300_000,
    seller_hours_before: 400,
    firm_profit_by_quarter: [1000, 2000, 3000, 4000, 4000],
    seller_income_by_year: [],
    seller_hours_freed_a_year: 120,
  },
};

test("a decision is shown with its promise, held against the ledger, withdrawn and brought back", async () => {
  const visit = await opened("promises");
  const { page } = visit;
  await page.getByText("No decision has been taken yet.").waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await write(page, [{ kind: "decision", id: "d1", seen: 0, body: decision }]);
  await look(page, "promises");
  await page
    .getByText("1 decision stands. Together they promise the firm $10,000 in their first year.")
    .waitFor();
  await page.getByText("After 90 days").waitFor();
  expect(await page.locator(".checkpoints > ol > li").count()).toBe(3);
  expect(await page.locator(".checkpoint-figures").count()).toBe(2);
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole("button", { name: /Withdraw this decision/u }).click();
  await page.getByText("The decision about Smith Manufacturing Company is withdrawn.").waitFor();
  expect((await records(page, "decision")).items).toEqual([]);
  await page.getByText(/^withdrawn /u).waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Taken back.").waitFor();
  expect((await records(page, "decision")).items.map(({ id }) => id)).toEqual(["d1"]);
  await closed(visit);
});

test("a task is added, postponed by a week, and ticked off", async () => {
  const visit = await opened("tasks");
  const { page } = visit;
  await page.getByLabel("What is to be done").fill("Visit the plant");
  await page.getByLabel("By", { exact: true }).fill("2099-03-01");
  await page.getByLabel("Account").fill("Jones Medical");
  await page.locator("input[list]:valid").waitFor();
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByText("The task is added.").waitFor();
  await page.getByRole("button", { name: "+1 week: Visit the plant" }).click();
  await page.getByText("Visit the plant: now by March 8, 2099").waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole("checkbox", { name: "Done: Visit the plant" }).click();
  await page.getByRole("heading", { name: "Done 1" }).waitFor();
  const [task] = (await records(page, "task")).items;
  expect(task?.body).toMatchObject({ title: "Visit the plant", due_on: "2099-03-08" });
  expect(task?.body.account_id).toMatch(/^A-/u);
  expect(task?.body.done_on).toMatch(/^\d{4}-/u);
  await closed(visit);
});

test("a lock is lifted, and the lift undone from the audit trail", async () => {
  const visit = await opened("locks");
  const { page } = visit;
  await page.getByText("No account is locked.").waitFor();
  const body = { account_id: "A-1001", way: "keep", reason: "Reference" };
  await write(page, [{ kind: "lock", id: "l1", seen: 0, body }]);
  await look(page, "locks");
  await page.getByRole("button", { name: "Lift the lock of Smith Manufacturing Company" }).click();
  await page.getByText("No account is locked.").waitFor();
  await look(page, "trail");
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole("button", { name: /^Undo: lift a lock/u }).click();
  await page.getByText("takes an earlier change back").waitFor();
  expect((await records(page, "lock")).items.map(({ body: lock }) => lock.reason)).toEqual([
    "Reference",
  ]);
  await closed(visit);
});

test("who is not pursued stands on the list with the reason, once, and a name that is nobody's is refused", async () => {
  const visit = await opened("not_pursued");
  const { page } = visit;
  const account = page.getByLabel("Account or prospect");
  await account.fill("Nobody at all");
  await page.getByLabel("Reason").fill("Price only");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  expect(await page.locator("input[list]:invalid").count()).toBe(1);
  expect((await records(page, "not_pursued")).items).toEqual([]);
  await account.fill("Jones Medical");
  await page.getByLabel("Which competitor").fill("Acme Fasteners");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByText("Jones Medical is on the list.").waitFor();
  await account.fill("Jones Medical");
  await page.getByLabel("Reason").fill("Pays late");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByRole("cell", { name: "Pays late" }).waitFor();
  expect((await records(page, "not_pursued")).items.map(({ body }) => body.reason)).toEqual([
    "Pays late",
  ]);
  expect(await axeFaults(page)).toEqual([]);
  await closed(visit);
});

test("an ask is written down and answered, and the yes-rate moves with it", async () => {
  const visit = await opened("asks");
  const { page } = visit;
  await page.getByText("20% of the next asks should be a yes").waitFor();
  await page.getByLabel("About what").fill("A trial order");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByRole("button", { name: "Yes: A trial order" }).click();
  await page.getByText("1 of 1 answered ask was a yes.").waitFor();
  // (2 + 1) of (10 + 1).
  await page.getByText("27% of the next asks should be a yes").waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await closed(visit);
});

test("an ask half written outlives a page that is loaded anew, and is gone once it is added", async () => {
  const visit = await opened("asks");
  const { page } = visit;
  await page.getByLabel("About what").fill("A tour of the plant");
  await page.getByLabel("Person").fill("Ms Novak");
  await page.getByLabel("Asked on").fill("2026-02-03");
  await page.getByLabel("Answer").selectOption("no");
  await page.reload();
  await page.getByLabel("About what").waitFor();
  expect(await page.getByLabel("About what").inputValue()).toBe("A tour of the plant");
  expect(await page.getByLabel("Person").inputValue()).toBe("Ms Novak");
  expect(await page.getByLabel("Answer").inputValue()).toBe("no");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByRole("cell", { name: "Ms Novak" }).waitFor();
  await page.reload();
  await page.getByRole("cell", { name: "Ms Novak" }).waitFor();
  expect(await page.getByLabel("About what").inputValue()).toBe("");
  expect(await page.getByLabel("Asked on").inputValue()).toBe("2026-02-03");
  await closed(visit);
});
