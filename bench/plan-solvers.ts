/**
 * Holds the fast solver of plans against HiGHS: `npm run bench:plan`. Each measurement is a process of
 * its own; printed are medians of three rounds, of the slow ones a single round.
 */

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { MeasuredPlan, PlanSolver } from "./plan-solver-task.ts";

const sizes = [
  { accounts: 200, rounds: { fast: 3, relaxed: 3, exact: 3 } },
  { accounts: 2_000, rounds: { fast: 3, relaxed: 3, exact: 1 } },
  { accounts: 20_000, rounds: { fast: 3, relaxed: 1, exact: 1 } },
];

console.log("| accounts | fast, ms | gap | below exact | relaxed, ms | exact to 0.1 %, ms | gap |");
console.log("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
for (const { accounts, rounds } of sizes) {
  const of = (solver: PlanSolver) => measured(solver, accounts, rounds[solver]);
  const [fast, relaxed, exact] = [of("fast"), of("relaxed"), of("exact")];
  const cells = [
    accounts.toLocaleString("en"),
    milliseconds(fast),
    gap(fast.bound, fast.objective),
    gap(exact.objective, fast.objective),
    milliseconds(relaxed),
    milliseconds(exact),
    gap(exact.bound, exact.objective),
  ];
  console.log(`| ${cells.join(" | ")} |`);
}

function measured(solver: PlanSolver, accounts: number, rounds: number): MeasuredPlan {
  const runs = Array.from({ length: rounds }, (_, round) => {
    process.stderr.write(`${solver}, ${accounts} accounts, round ${round + 1} of ${rounds}\n`);
    return run(solver, accounts);
  });
  const middle = runs.toSorted((a, b) => a.ms - b.ms)[Math.floor(rounds / 2)];
  if (middle === undefined) throw new RangeError("no round");
  return middle;
}

function run(solver: PlanSolver, accounts: number): MeasuredPlan {
  const task = fileURLToPath(new URL("plan-solver-task.ts", import.meta.url));
  const child = spawnSync(process.execPath, [task, solver, String(accounts)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (child.status !== 0) throw new Error(`${solver} failed`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- plan-solver-task.ts prints it
  return JSON.parse(child.stdout) as MeasuredPlan;
}

function milliseconds({ kind, ms }: MeasuredPlan): string {
  const shown = Math.round(ms).toLocaleString("en");
  return kind === "solved" ? shown : `${kind} after ${shown}`;
}

function gap(above: number | null, below: number | null): string {
  if (above === null || below === null) return "not known";
  return `${((100 * (above - below)) / below).toPrecision(2)} %`;
}
