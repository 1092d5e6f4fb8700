import { setTimeout } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { randomOf, whole } from "../lib/random.ts";
import { openHighs } from "./open-highs.ts";
import { relaxPlan } from "./relax-plan.ts";
import { type ExactOutcome, solveExactly } from "./solve-exactly.ts";
import { knapsackOf, problemOf, textbookKnapsack } from "./stated-problem.test-support.ts";

const highs = openHighs();

afterAll(() => highs.close());

const patient = { seconds: 60, signal: null };

/** A knapsack of 200 accounts and eight resources, of which HiGHS does not prove the optimum within hours. */
const endless = problemOf(endlessKnapsack());

function endlessKnapsack() {
  const random = randomOf("endless");
  const accounts = Array.from({ length: 200 }, () => {
    const uses = Array.from({ length: 8 }, () => whole(random, 1, 1000));
    return { gain: uses.reduce((sum, use) => sum + use, whole(random, 0, 4000)), uses };
  });
  return knapsackOf(
    accounts,
    Array.from({ length: 8 }, () => 50_000),
  );
}

test("a thread solves the textbooks' knapsack, and its relaxation", async () => {
  expect(
    await solveExactly(highs, problemOf(textbookKnapsack), { gap: 0, ...patient }),
  ).toMatchObject({
    kind: "solved",
    choice: {
      way: Int32Array.of(-1, 1, 2),
      start: Int32Array.of(-1, 0, 0),
      shares: new Float64Array(0),
    },
    objective: 220,
    bound: 220,
  });
  const relaxed = await relaxPlan(highs, problemOf(textbookKnapsack), patient);
  expect(relaxed.kind === "solved" ? relaxed.bound : null).toBeCloseTo(240, 6);
});

test("a plan within the gap ends the search", async () => {
  const outcome = await solveExactly(highs, endless, { gap: 0.05, ...patient });
  expect(outcome.kind).toBe("solved");
  if (outcome.kind !== "solved") return;
  expect(outcome.bound - outcome.objective).toBeGreaterThan(0);
  expect(outcome.bound - outcome.objective).toBeLessThanOrEqual(0.05 * outcome.objective);
});

test("when time is up the best plan until then and its bound are there", async () => {
  const outcome = await solveExactly(highs, endless, { gap: 0, seconds: 5, signal: null });
  expect(outcome).toMatchObject({ kind: "stopped", by: "time" });
  if (outcome.kind !== "stopped") return;
  const objective = outcome.best?.objective ?? Number.NaN;
  expect(objective).toBeGreaterThan(0);
  expect(outcome.bound).toBeGreaterThan(objective);
  expect(outcome.bound).toBeLessThan(1.1 * objective);
});

test("a signal stops the search and leaves no thread at work", async () => {
  const controller = new AbortController();
  const solving = solveExactly(highs, endless, { gap: 0, seconds: 600, signal: controller.signal });
  await setTimeout(1500);
  controller.abort();
  expect(await solving).toMatchObject({ kind: "stopped", by: "abort" });
  expect(await busyShare()).toBeLessThan(0.5);
});

/** Share of the next half second in which this process works; a search at work would take all of it. */
async function busyShare(): Promise<number> {
  const before = process.cpuUsage();
  await setTimeout(500);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 500_000;
}

test("a signal given before begins nothing", async () => {
  const outcome = await solveExactly(highs, endless, {
    gap: 0,
    seconds: 600,
    signal: AbortSignal.abort(),
  });
  expect(outcome).toEqual({ kind: "stopped", by: "abort", best: null, bound: Infinity });
});

test("a problem that would not fit into memory is refused in one sentence", async () => {
  const many = { ...endless, starts: 10_000 };
  const outcome = await solveExactly(highs, many, { gap: 0, ...patient });
  expect(messageOf(outcome)).toMatch(
    /^The plan has [\d,]+ figures and HiGHS takes at most [\d,]+;/,
  );
});

test("a thread that breaks down is a failure with its reason", async () => {
  const broken = { ...endless, limits: new Float64Array(8).fill(Number.NaN) };
  const outcome = await solveExactly(highs, broken, { gap: 0, ...patient });
  expect(messageOf(outcome)).toContain("HiGHS broke down (");
});

function messageOf(outcome: ExactOutcome): string | null {
  return outcome.kind === "failed" ? outcome.sentence.en : null;
}
