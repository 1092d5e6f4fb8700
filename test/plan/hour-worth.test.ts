import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withBook } from "../../src/app/book.ts";
import { judgeBook } from "../../src/app/judge-book.ts";
import { statementWindow } from "../../src/app/statement-window.ts";
import { hourWorth } from "../../src/plan/hour-worth.ts";
import { openPlan } from "../../src/plan/make-plan.ts";
import type { PlanQuestion } from "../../src/plan/plan-question.ts";
import { openHighs } from "../../src/solver/open-highs.ts";
import { relaxPlan } from "../../src/solver/relax-plan.ts";
import { copyDemoBook } from "../copy-demo-book.ts";

const highs = openHighs();
let folder: string;
let question: PlanQuestion;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "warto-work-"));
  await copyDemoBook(join(folder, "demo"));
  const resources = { memory_limit: "1200MB", threads: 2 };
  const judged = await withBook(join(folder, "demo"), resources, async (book) =>
    judgeBook(book, await statementWindow(book.engine, null), {}),
  );
  if (judged.plan === null) throw new Error("the demo book has no plan");
  question = judged.plan.open.question;
});

afterAll(async () => {
  await highs.close();
  await rm(folder, { recursive: true, force: true });
});

async function relaxed(of: PlanQuestion) {
  const found = await relaxPlan(highs, openPlan(of).problem, { seconds: 60, signal: null });
  if (found.kind !== "solved") throw new Error("not solved");
  return found;
}

/** A little of an hour more in every quarter, since prices hold for small changes. */
const more = 0.02;

test("an hour more of a role adds what the plan says that it is worth", async () => {
  const { bound, prices } = await relaxed(question);
  const { by_role } = hourWorth(question, prices);
  const role = question.firm.roles.findIndex(({ name }) => name === "engineering");
  const roles = question.firm.roles.map((one, i) =>
    i === role ? { ...one, supplied_hours: one.supplied_hours + 4 * more } : one,
  );
  const grown = await relaxed({ ...question, firm: { ...question.firm, roles } });
  const perHour = (grown.bound - bound) / (more * question.horizon_quarters);
  expect(perHour).toBeGreaterThan(1);
  expect(Math.abs(perHour / (by_role[role] ?? 0) - 1)).toBeLessThan(0.02);
});

test("an hour more of a seller adds what the plan says that it is worth, and more hours never make a plan worse", async () => {
  const { bound, prices } = await relaxed(question);
  const { by_seller } = hourWorth(question, prices);
  const seller = by_seller.indexOf(Math.max(...by_seller));
  const { sellers, roles } = question.firm;
  const firm = {
    ...question.firm,
    roles: roles.map((one, i) =>
      i === sellers[seller]?.role ? { ...one, supplied_hours: one.supplied_hours + 4 * more } : one,
    ),
    // Who works beyond the capacity has nothing left, so what is added counts from today's use.
    sellers: sellers.map((one, i) =>
      i === seller
        ? { ...one, supplied_hours: Math.max(one.supplied_hours, one.used_hours) + 4 * more }
        : one,
    ),
  };
  const grown = await relaxed({ ...question, firm });
  const perHour = (grown.bound - bound) / (more * question.horizon_quarters);
  expect(perHour).toBeGreaterThanOrEqual(0);
  expect(Math.abs(perHour / (by_seller[seller] ?? 0) - 1)).toBeLessThan(0.05);
});
