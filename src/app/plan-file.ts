import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { emptyPlanFile, parsePlanFile, type PlanFile } from "../decision/terms-file.ts";
import { unknownAccounts, unknownSuccessors } from "../decision/unknown-ids.ts";
import type { Sentence } from "../lib/language.ts";
import { Refusal } from "../lib/refusal.ts";
import { joined, under } from "../lib/sentence.ts";
import { folderFault } from "./folder-fault.ts";

export const planFileName = "plan.toml";

/** Reads the book's plan file; refuses with every problem in it. A book without one has an empty one. */
export async function readPlanFile(folder: string): Promise<PlanFile> {
  const path = join(folder, planFileName);
  if (!existsSync(path)) return emptyPlanFile;
  const parsed = parsePlanFile(await folderFault(path, () => readFile(path, "utf8")));
  if (parsed.ok) return parsed.value;
  throw refusalOf(path, parsed.problem);
}

/** Ids that a plan file may name. */
export interface KnownIds {
  readonly accounts: readonly string[];
  /** Employee ids of the firm's sellers. */
  readonly sellers: readonly string[];
}

/** Refuses a plan file that names accounts or successors whom the book does not know. */
export function requireKnownIds(folder: string, file: PlanFile, known: KnownIds): void {
  const problems = [
    ...unknownAccounts(file, known.accounts),
    ...unknownSuccessors(file, known.sellers),
  ];
  if (problems.length > 0) throw refusalOf(join(folder, planFileName), problems);
}

function refusalOf(path: string, problems: readonly Sentence[]): Refusal {
  return new Refusal(
    joined(
      problems.map((problem) => under(path, problem)),
      "\n",
    ),
  );
}
