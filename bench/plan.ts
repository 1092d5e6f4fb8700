/** Solves one made-up problem of the plan: `node bench/plan.ts ACCOUNTS SEED SCARCITY`, the last "some" or "much". Prints JSON. */

import { brokenLimits } from "../src/plan/broken-limits.ts";
import { solvePlan } from "../src/plan/solve-plan.ts";
import { planProblem } from "./plan-problem.ts";

const [accounts = "2000", seed = "1", scarcity = "some"] = process.argv.slice(2);
const problem = planProblem(Number(accounts), Number(seed), scarcity === "much" ? "much" : "some");
const start = performance.now();
const solution = solvePlan(problem);
const ms = performance.now() - start;
if (solution === null) throw new Error("no plan keeps to the limits");
const broken = brokenLimits(problem, solution.choice);
if (broken.length > 0) throw new Error(`broken: ${JSON.stringify(broken)}`);
const { objective, bound } = solution;
console.log(JSON.stringify({ ms, objective, bound, gap: (bound - objective) / objective }));
