import { expect, test } from "vitest";
import type { Page } from "playwright-core";
import { axeFaults } from "./axe-faults.ts";
import type { PlanAnswer } from "../../src/api/plan-answer.ts";
import type { FrontierPoint } from "../../src/plan/shown-plan.ts";
import type { WirePage, WireRecord } from "../../src/api/records.ts";
import type { RecordKind } from "../../src/record/record-kinds.ts";
import { settledWrongly } from "./settled-wrongly.ts";
import { openWeb, type Visit } from "./open-web.ts";

const web = openWeb();

async function planned(options: Parameters<ReturnType<typeof web>["visit"]>[0] = {}) {
  const visit = await web().visit(options);
  await visit.page.goto(new URL("/plan", visit.page.url()).href);
  await visit.page.locator(".plan-form button[type=submit]").click();
  return visit;
}

async function made(page: Page): Promise<void> {
  await page.locator(".plan-proposal:not(.is-old)").waitFor();
}

function records(page: Page, kind: RecordKind): Promise<WirePage<WireRecord>> {
  const asked = `/api/records/${kind}?limit=1000`;
  return page.evaluate(`fetch("${asked}").then((answer) => answer.json())`);
}

function answerOf(page: Page): Promise<PlanAnswer> {
  const job = 'sessionStorage.getItem("warto.job.plan")';
  return page.evaluate(`fetch("/api/jobs/" + ${job} + "/result").then((answer) => answer.json())`);
}

async function closed({ context, complaints }: Visit): Promise<void> {
  expect(complaints).toEqual([]);
  await context.close();
}

test("a page that is loaded again in the middle of a plan finds the plan", async () => {
  const visit = await planned();
  const { page } = visit;
  await page.locator(".job-progress").waitFor();
  await page.reload();
  await made(page);
  expect(await page.locator(".plan-answer").textContent()).toMatch(/^With \d+ changes the firm/u);
  await page.getByRole("heading", { name: "Both purses" }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await closed(visit);
});

test("a decision promises what the plan says of its change", async () => {
  const visit = await planned();
  const { page } = visit;
  await made(page);
  const { plan, decisions } = await answerOf(page);
  expect(decisions.length).toBe(plan.changes.length);
  for (const { account_id, promise, begins_on } of decisions) {
    const change = plan.changes.find((one) => one.account_id === account_id);
    const start = plan.quarters.findIndex(({ from }) => from === begins_on);
    const counted = promise.firm_profit_by_quarter.slice(0, plan.horizon_quarters - start);
    const sum = counted.reduce((all, profit) => all + profit, 0);
    expect(start + 1).toBe(change?.quarter);
    expect(Math.abs(sum - (change?.firm_profit ?? 0))).toBeLessThan(0.1);
    expect(promise.seller_hours_freed_a_year).toBeCloseTo(change?.seller_hours_freed ?? 0, 1);
  }
  await closed(visit);
});

test("a plan that is stopped says so, and can be made after all", async () => {
  const visit = await planned();
  const { page } = visit;
  await page.goto(new URL("/plan?most=1", page.url()).href);
  await page.locator(".plan-form button[type=submit]").click();
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByText("The plan was stopped before it was done.").waitFor();
  await page.locator(".job-progress").waitFor({ state: "detached" });
  await page.locator(".plan-form button[type=submit]").click();
  await made(page);
  const held = page.getByText("At most 1 change begins in a quarter.");
  await expect.poll(() => held.isVisible()).toBe(true);
  await closed(visit);
});

test("what is accepted and rejected is settled in one change, held to by the next plan, and undone", async () => {
  const visit = await planned();
  const { page } = visit;
  await made(page);
  await page.locator(".verdict button", { hasText: "Accept" }).nth(0).click();
  await page.locator(".verdict button", { hasText: "Reject" }).nth(1).click();
  await page.locator(".mark-bar input").fill("agreed with the board");
  await page.getByRole("button", { name: "Save and make the plan again" }).click();
  await page.getByText("2 accounts are settled.").waitFor();
  await made(page);
  const { items: locks } = await records(page, "lock");
  expect(locks).toHaveLength(2);
  expect(locks.map(({ body }) => body)).toContainEqual(
    expect.objectContaining({ way: "keep", reason: "agreed with the board" }),
  );
  await expect.poll(() => page.locator(".changes td", { hasText: "settled" }).count()).toBe(1);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("What is settled has changed since this plan was made.").waitFor();
  expect((await records(page, "lock")).items).toEqual([]);
  await closed(visit);
});

test("all that is open becomes decisions with a promise, and can be taken back", async () => {
  const visit = await planned();
  const { page } = visit;
  await made(page);
  const changes = await page.locator(".changes tbody tr").count();
  await page.locator(".take-rest").click();
  await page.getByRole("dialog").getByRole("button", { name: "Decide" }).click();
  await page.getByText("Every change of this plan is decided or rejected.").waitFor();
  const { items: decisions } = await records(page, "decision");
  expect(decisions).toHaveLength(changes);
  expect(decisions[0]?.body).toMatchObject({ begins_on: "2026-01-01" });
  await page.getByRole("button", { name: "Undo" }).click();
  await page.locator(".take-rest").waitFor();
  expect((await records(page, "decision")).items).toEqual([]);
  await closed(visit);
});

test("a lock that cannot be kept is named with the reason, and lifted", async () => {
  const visit = await web().visit();
  const { page } = visit;
  await settledWrongly(page, "they promised");
  const refusal = page.locator(".plan-refusal");
  await refusal.getByText("A-1001 cannot be settled as grow: it loses money").waitFor();
  await refusal.getByRole("button", { name: "Lift the lock on A-1001" }).click();
  await page.getByText("The lock on A-1001 is lifted.").waitFor();
  expect((await records(page, "lock")).items).toEqual([]);
  await page.locator(".plan-form button[type=submit]").click();
  await made(page);
  await closed(visit);
});

test("plans between firm and sellers stand as dots and as rows, and a page that is loaded again finds them", async () => {
  const visit = await web().visit({ reducedMotion: "reduce" });
  const { page } = visit;
  await page.goto(new URL("/plan?most=1&quarters=2", page.url()).href);
  await page.locator(".plan-form button[type=submit]").click();
  await made(page);
  await page.getByRole("button", { name: "Plans between firm and sellers" }).click();
  const rows = page.locator(".frontier-table tbody tr");
  await rows.nth(1).waitFor({ timeout: 240_000 });
  const all = await frontierOf(page);
  const points = all.filter(
    ({ sellers_income }, i) => all[i - 1]?.sellers_income !== sellers_income,
  );
  const dots = page.locator(".frontier-dots button");
  expect(await dots.count()).toBe(points.length);
  expect(await rows.count()).toBe(points.length);
  for (const [i, point] of points.slice(1).entries()) {
    expect(point.firm_profit).toBeLessThan(points[i]?.firm_profit ?? 0);
    expect(point.sellers_income).toBeGreaterThan(points[i]?.sellers_income ?? 0);
  }
  await dots.last().click();
  const last = points.at(-1);
  const shown = (await rows.last().locator("td").allInnerTexts()).map(wholeIn);
  expect(shown.slice(0, 2)).toEqual([last?.firm_profit, last?.sellers_income].map(rounded));
  expect(await rows.last().getByRole("radio").isChecked()).toBe(true);
  const given = rounded((points[0]?.firm_profit ?? 0) - (last?.firm_profit ?? 0));
  expect(await page.locator(".chosen-point").innerText()).toContain(
    `the firm gives up $${given.toLocaleString("en-US")}`,
  );
  expect(await axeFaults(page)).toEqual([]);
  await page.reload();
  await rows.last().waitFor();
  expect(await rows.count()).toBe(points.length);
  await closed(visit);
});

function frontierOf(page: Page): Promise<readonly FrontierPoint[]> {
  const job = 'sessionStorage.getItem("warto.job.frontier")';
  return page.evaluate(
    `fetch("/api/jobs/" + ${job} + "/result").then((answer) => answer.json()).then(({ plan }) => plan.frontier)`,
  );
}

function wholeIn(text: string): number {
  return Number(text.replace("−", "-").replaceAll(/[^\d-]/gu, ""));
}

function rounded(amount: number | undefined): number {
  return Math.round(amount ?? Number.NaN);
}
