/**
 * Holds the ways to solve a plan side by side: `npm run bench:plan`. Each measurement is a process of
 * its own; printed are medians of three rounds, of the slow ones a single round.
 */

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { MeasuredPlan, PlanSolver } from "./plan-solver-task.ts";

const solvers: readonly PlanSolver[] = ["prices", "relaxed", "book", "exact"];

const sizes = [
  { accounts: 200, rounds: { prices: 3, relaxed: 3, book: 3, exact: 1 } },
  { accounts: 2_000, rounds: { prices: 3, relaxed: 3, book: 1, exact: 1 } },
  { accounts: 20_000, rounds: { prices: 1, relaxed: 1, book: 1, exact: 1 } },
];

console.log("| accounts | solved by | ms | gap to its bound | gap to the best bound |");
console.log("| ---: | --- | ---: | ---: | ---: |");
const titles: Readonly<Record<PlanSolver, string>> = {
  prices: "prices, our own method",
  relaxed: "the relaxed problem alone, HiGHS",
  book: "`warto plan`",
  exact: "HiGHS alone, to 0.1 %",
};
for (const { accounts, rounds } of sizes) {
  const runs = solvers.map((solver) => ({
    solver,
    plan: measured(solver, accounts, rounds[solver]),
  }));
  const bound = Math.min(...runs.map(({ plan }) => plan.bound ?? Infinity));
  for (const { solver, plan } of runs) {
    const cells = [
      accounts.toLocaleString("en"),
      titles[solver],
      milliseconds(plan),
      gap(plan.bound, plan.objective),
      gap(bound, plan.objective),
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
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
  if (above === null || below === null) return "–";
  return `${((100 * (above - below)) / below).toPrecision(2)} %`;
}
