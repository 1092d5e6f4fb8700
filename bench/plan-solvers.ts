/**
 * Holds the ways to solve a plan side by side: `npm run bench:plan -- [ROUNDS]`. Each measurement is a process of its own,
 * round by round; printed are the medians.
 */

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { MeasuredPlan, PlanSolver } from "./plan-solver-task.ts";

const solvers: readonly PlanSolver[] = ["book", "relaxed", "lagrangian", "exact"];
const titles: Readonly<Record<PlanSolver, string>> = {
  book: "`warto plan`",
  relaxed: "the relaxed problem alone",
  lagrangian: "Lagrangian relaxation, greedy plans",
  exact: "HiGHS alone, to 0.1 %",
};
const rounds = Number(process.argv[2] ?? 3);

console.log("| accounts | solved by | seconds | gap to its bound | gap to the best bound |");
console.log("| ---: | --- | ---: | ---: | ---: |");
for (const accounts of [200, 2_000, 20_000]) {
  const runs = Array.from({ length: rounds }, (_, round) =>
    solvers.map((solver) => {
      process.stderr.write(`${accounts} accounts, round ${round + 1} of ${rounds}: ${solver}\n`);
      return run(solver, accounts);
    }),
  );
  const plans = solvers.map((_, i) => median(runs.flatMap((round) => round[i] ?? [])));
  const bound = Math.min(...plans.map((plan) => plan.bound ?? Infinity));
  for (const [i, plan] of plans.entries()) {
    const cells = [
      accounts.toLocaleString("en"),
      titles[solvers[i] ?? "book"],
      seconds(plan),
      gap(plan.bound, plan.objective),
      gap(bound, plan.objective),
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
}

function median(runs: readonly MeasuredPlan[]): MeasuredPlan {
  const middle = runs.toSorted((a, b) => a.ms - b.ms)[Math.floor(runs.length / 2)];
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

function seconds({ kind, ms }: MeasuredPlan): string {
  const shown = (ms / 1000).toFixed(1);
  return kind === "solved" ? shown : `${kind} after ${shown}`;
}

function gap(above: number | null, below: number | null): string {
  if (above === null || below === null) return "–";
  return `${((100 * (above - below)) / below).toPrecision(2)} %`;
}
