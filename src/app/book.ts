import { constants, existsSync } from "node:fs";
import { access, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { type CostModel, parseCostModel } from "../costing/cost-model.ts";
import { starterCostModel } from "../costing/starter-cost-model.ts";
import { type MakeCard, madeCard } from "../decision/card/asked-card.ts";
import { openDuckDbEngine } from "../engine/duckdb/duckdb-engine.ts";
import type { Engine } from "../engine/engine.ts";
import type { Sentence } from "../lib/language.ts";
import { Refusal } from "../lib/refusal.ts";
import type { Result } from "../lib/result.ts";
import { joined, under } from "../lib/sentence.ts";
import { starterPlanFile } from "../plan/starter-plan-file.ts";
import { openHighs } from "../solver/open-highs.ts";
import type { SolverThread } from "../solver/solver-thread.ts";
import { folderFault } from "./folder-fault.ts";
import { type Keep, keepNothing } from "./keep.ts";
import { planFileName } from "./plan-file.ts";

/** A book: a folder with a ledger, a cost model, a plan file, and the rows that imports refused. */
export interface Book {
  readonly folder: string;
  readonly name: string;
  readonly engine: Engine;
  /** Solves plans; begins to work when it is first asked. */
  readonly highs: SolverThread;
  /** Makes decision cards: here and now, where the book is asked only once. */
  readonly makeCard: MakeCard;
  /** Keeps judgements, where the book is asked more than once. */
  readonly keep: Keep;
}

/** How much memory and how many threads the ledger may use. */
export interface Resources {
  readonly memory_limit: string;
  readonly threads: number;
}

export const ledgerFile = "ledger.duckdb";
export const costModelFile = "cost-model.toml";

/** Makes an empty book; refuses a folder that holds anything already. */
export async function createBook(
  folder: string,
  resources: Resources,
  costModel: string = starterCostModel(),
): Promise<void> {
  if (isBook(folder))
    throw new Refusal({
      en: `${folder} is a book already; choose another folder, or import into it`,
      pl: `${folder} to już księga; wybierz inny folder albo zaimportuj do niej dane.`,
    });
  await folderFault(folder, async () => {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, planFileName), starterPlanFile(), { flag: "wx" });
    await writeFile(join(folder, costModelFile), costModel, { flag: "wx" });
  });
  await (await openLedger(folder, resources)).close();
}

export function isBook(folder: string): boolean {
  return existsSync(join(folder, costModelFile));
}

/** Opens a book for `work` and closes it whatever happens. */
export async function withBook<Value>(
  folder: string,
  resources: Resources,
  work: (book: Book) => Promise<Value>,
): Promise<Value> {
  await requireBook(folder);
  const engine = await openLedger(folder, resources);
  const highs = openHighs();
  try {
    return await work({
      folder,
      name: basename(resolve(folder)),
      engine,
      highs,
      makeCard: async (asked) => madeCard(asked),
      keep: keepNothing,
    });
  } finally {
    await highs.close();
    await engine.close();
    await rm(join(folder, ".spill"), { recursive: true, force: true });
  }
}

function openLedger(folder: string, resources: Resources): Promise<Engine> {
  return openDuckDbEngine({
    path: join(folder, ledgerFile),
    spill_folder: join(folder, ".spill"),
    ...resources,
  });
}

/** A book that has lost its ledger is not to be taken for an empty one. */
async function requireBook(folder: string): Promise<void> {
  if (isBook(folder) && existsSync(join(folder, ledgerFile))) return;
  if (isBook(folder))
    throw new Refusal({
      en: `${folder} has lost its ledger: ${ledgerFile} is not there; restore it from a copy, or make a new book and import its files again`,
      pl: `W ${folder} brakuje pliku ${ledgerFile} z danymi księgi; przywróć go z kopii albo utwórz nową księgę i zaimportuj pliki ponownie.`,
    });
  if (existsSync(folder)) await folderFault(folder, () => access(folder, constants.X_OK));
  throw new Refusal({
    en: `${folder} is not a book: it has no ${costModelFile}; make one with warto init ${folder}`,
    pl: `${folder} nie jest księgą: nie ma w nim ${costModelFile}; utwórz ją poleceniem warto init ${folder}.`,
  });
}

/** Reads the book's cost model; refuses with every problem in it. */
export async function readCostModel(folder: string): Promise<CostModel> {
  const path = join(folder, costModelFile);
  const parsed = await parseBookCostModel(folder);
  if (parsed.ok) return parsed.value;
  throw new Refusal(
    joined(
      parsed.problem.map((problem) => under(path, problem)),
      "\n",
    ),
  );
}

/** Reads the book's cost model, or every problem in it. */
export async function parseBookCostModel(
  folder: string,
): Promise<Result<CostModel, readonly Sentence[]>> {
  const path = join(folder, costModelFile);
  return parseCostModel(await folderFault(path, () => readFile(path, "utf8")));
}
