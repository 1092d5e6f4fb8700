/**
 * Measures import, facts and statement beside their floors: `npm run bench -- [LINES] [ROUNDS]`.
 * Each measurement is a process of its own, round by round; printed are medians and ratios.
 */

import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const [lines = 10_000_000, rounds = 3] = process.argv.slice(2).map(Number);
const folder = fileURLToPath(new URL(".data", import.meta.url));
mkdirSync(folder, { recursive: true });

const steps = [
  "floor-parquet",
  "floor-csv",
  "create-parquet",
  "create-csv",
  "import-csv",
  "import-parquet",
  "facts-anew",
  "facts",
  "facts-after-more",
  "statement",
  "judgement",
];

interface Measured {
  readonly times: Readonly<Record<string, number>>;
  readonly peak_megabytes: number;
}

const measured = new Map<string, { readonly ms: number[]; readonly megabytes: number[] }>();
run("generate");
for (let round = 1; round <= rounds; round++)
  for (const step of steps) {
    process.stderr.write(`round ${round} of ${rounds}: ${step}\n`);
    const { times, peak_megabytes } = run(step);
    for (const [name, ms] of Object.entries(times)) note(name, ms, peak_megabytes);
  }
print();

function run(step: string): Measured {
  const child = spawnSync(
    process.execPath,
    [fileURLToPath(new URL("task.ts", import.meta.url)), step, folder, String(lines)],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
  );
  if (child.status !== 0) throw new Error(`${step} failed`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- task.ts prints it
  return JSON.parse(child.stdout) as Measured;
}

function note(name: string, ms: number, megabytes: number): void {
  const entry = measured.get(name) ?? { ms: [], megabytes: [] };
  entry.ms.push(ms);
  entry.megabytes.push(megabytes);
  measured.set(name, entry);
}

function print(): void {
  console.log(`${lines.toLocaleString("en")} invoice lines, ${rounds} rounds, medians\n`);
  console.log("| step | ms | peak MB | beside |\n| --- | ---: | ---: | --- |");
  for (const [name, { ms, megabytes }] of measured)
    console.log(
      `| ${name} | ${shown(median(ms))} | ${Math.max(...megabytes).toFixed(0)} | ${beside(name)} |`,
    );
}

/** Each step against what it is to be held against, in the same run. */
function beside(name: string): string {
  const pairs: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
    "import-parquet": [["create-parquet", "CREATE TABLE AS"]],
    "import-csv": [["create-csv", "CREATE TABLE AS"]],
    "facts-anew": [["floor-parquet", "the floor"]],
    facts: [
      ["floor-parquet", "the floor"],
      ["facts-anew", "facts from the start"],
    ],
    "facts-after-more": [["facts-anew", "facts from the start"]],
    "import-more": [["import-parquet", "whole import"]],
  };
  return (pairs[name] ?? []).map(([other, words]) => `${ratio(name, other)} × ${words}`).join(", ");
}

function ratio(name: string, other: string): string {
  const value = median(measured.get(name)?.ms ?? []) / median(measured.get(other)?.ms ?? []);
  return value.toFixed(value < 1 ? 3 : 1);
}

function shown(ms: number): string {
  return ms.toFixed(ms < 100 ? 1 : 0);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
