import { randomUUID } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { CostModelText, CostModelVersion } from "../api/cost-model.ts";
import { parseCostModel } from "../costing/cost-model.ts";
import type { Journal, RecordVersion } from "../journal/journal.ts";
import type { Language, Sentence } from "../lib/language.ts";
import { Refusal } from "../lib/refusal.ts";
import { joined } from "../lib/sentence.ts";
import { type Book, costModelFile } from "./book.ts";
import { folderFault } from "./folder-fault.ts";

/** The one cost model of a book is one record, that changes in versions. */
const recordId = "cost-model";

type Versions = Pick<Journal, "change" | "history">;

/** Somebody else has changed the file since; nothing was written. */
export class CostModelChanged extends Refusal {}

/** Returns the cost model's text as it stands in the book, and the versions that were saved. */
export async function readCostModelText(book: Book, journal: Versions): Promise<CostModelText> {
  const [toml, history] = await Promise.all([
    textOf(book),
    journal.history("cost_model", recordId),
  ]);
  return { toml, versions: history.flatMap(shownVersion) };
}

export interface SavedCostModel {
  readonly toml: string;
  /** The text that its writer began from. */
  readonly based_on: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  /** Of what the journal keeps in words: that of whoever saves. */
  readonly language: Language;
}

/** Saves a cost model as a new version and as the book's file, all of it or nothing. */
export async function saveCostModel(
  book: Book,
  journal: Versions,
  { toml, based_on, reason, by, at, language }: SavedCostModel,
): Promise<CostModelText> {
  const parsed = parseCostModel(toml);
  if (!parsed.ok) throw new Refusal(joined(parsed.problem, "\n"));
  const standing = await textOf(book);
  if (standing !== based_on) throw changed();
  const path = join(book.folder, costModelFile);
  const fresh = `${path}.${randomUUID()}`;
  try {
    await folderFault(path, () => writeFile(fresh, toml, { flush: true }));
    const author = { by, at, language };
    const seen = await keptStanding(journal, standing, author);
    const write = { kind: "cost_model", id: recordId, seen, body: { toml, reason } } as const;
    await made(journal, { by, at, what: what[language], reason, writes: [write] });
    await folderFault(path, () => rename(fresh, path));
  } finally {
    await rm(fresh, { force: true });
  }
  return readCostModelText(book, journal);
}

const what: Sentence = { en: "cost model", pl: "model kosztów" };

const asFound: Sentence = {
  en: `as it stood in ${costModelFile}`,
  pl: `tak, jak w ${costModelFile}`,
};

/** A text that no version has yet, as one written by hand, becomes one before it is replaced. */
async function keptStanding(
  journal: Versions,
  toml: string,
  { by, at, language }: Pick<SavedCostModel, "by" | "at" | "language">,
): Promise<number> {
  const [last] = await journal.history("cost_model", recordId);
  const seen = last?.version ?? 0;
  if (last !== undefined && shownVersion(last)[0]?.toml === toml) return seen;
  const reason = asFound[language];
  const body = { toml, reason };
  const write = { kind: "cost_model", id: recordId, seen, body } as const;
  await made(journal, { by, at, what: what[language], reason, writes: [write] });
  return seen + 1;
}

async function made(
  journal: Versions,
  change: Omit<Parameters<Journal["change"]>[0], "change_id">,
): Promise<void> {
  const outcome = await journal.change({ ...change, change_id: randomUUID() });
  if (outcome.kind !== "done") throw changed();
}

function changed(): CostModelChanged {
  return new CostModelChanged({
    en: "somebody else has changed the cost model since you began; nothing was written: look at it as it stands now",
    pl: "Odkąd zaczęto edycję, ktoś inny zmienił model kosztów; niczego nie zapisano. Zobacz jego aktualną wersję.",
  });
}

function textOf({ folder }: Book): Promise<string> {
  const path = join(folder, costModelFile);
  return folderFault(path, () => readFile(path, "utf8"));
}

function shownVersion({
  kind,
  version,
  body,
  changed_at,
  changed_by,
}: RecordVersion): readonly CostModelVersion[] {
  if (kind !== "cost_model" || body === null || !("toml" in body)) return [];
  const { toml, reason } = body;
  return [{ version, toml, reason, saved_at: changed_at, saved_by: changed_by }];
}
