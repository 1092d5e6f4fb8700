import { assert, integer, pre, property } from "fast-check";
import { expect, test } from "vitest";
import { randomOf, whole } from "../lib/random.ts";
import { bestByBruteForce, keepsLimits } from "./brute-force.test-support.ts";
import { findOptimum, type FoundOptimum } from "./find-optimum.ts";
import { loadHighs } from "./load-highs.ts";
import { randomProblem } from "./random-problem.test-support.ts";
import { problemOf, type StatedProblem } from "./stated-problem.test-support.ts";

const highs = await loadHighs();
const problems = integer({ min: 0 }).map((seed): StatedProblem => {
  const random = randomOf(seed);
  return randomProblem(random, whole(random, 0, 5));
});

function optimum(stated: StatedProblem): FoundOptimum | null {
  const found = findOptimum(highs, problemOf(stated), { gap: 0, tell: () => undefined });
  if (found.kind === "failed") throw new Error(found.sentence.en);
  return found.kind === "solved" ? found : null;
}

/** To the fourth decimal: HiGHS goes a millionth beyond a limit where that brings something. */
test("the optimum is that of trying every plan", () => {
  assert(
    property(problems, (stated) => {
      const [found, best] = [optimum(stated), bestByBruteForce(stated)];
      expect(found === null).toBe(best === null);
      expect(found?.plan.objective ?? 0).toBeCloseTo(best ?? 0, 4);
      expect(found?.bound ?? 0).toBeCloseTo(best ?? 0, 4);
    }),
    { numRuns: 300 },
  );
});

test("the plan keeps to all limits, and no bound lies below it", () => {
  assert(
    property(problems, (stated) => {
      const found = optimum(stated);
      pre(found !== null);
      if (found === null) return;
      expect(keepsLimits(stated, found.plan.choice)).toBe(true);
      expect(found.bound).toBeGreaterThanOrEqual(found.plan.objective);
    }),
  );
});
