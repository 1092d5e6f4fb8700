import { parse, TomlError } from "smol-toml";
import type { Sentence } from "../lib/language.ts";
import { fail, ok, type Result } from "../lib/result.ts";
import { inEachLanguage, joined } from "../lib/sentence.ts";
import { tomlReason } from "../lib/toml-reason.ts";
import type { FileMapping } from "./file-mapping.ts";
import { fieldProblems } from "./mapping-fields.ts";
import { mappingSchema } from "./mapping-schema.ts";
import { mappingSentence } from "./mapping-sentence.ts";

/** A mapping file: how files with columns of their own feed the ledger's tables. */
export interface Mapping {
  /** The mapping file as its user named it. */
  readonly name: Sentence;
  readonly files: readonly FileMapping[];
}

/** Returns what a mapping file says, or every problem in it as a sentence that starts with its place. */
export function parseMapping(text: string, name: Sentence): Result<Mapping, readonly Sentence[]> {
  const document = parseToml(text, name);
  if (!document.ok) return document;
  const parsed = mappingSchema.safeParse(document.value);
  if (!parsed.success) {
    return fail(parsed.error.issues.map((issue) => joined([name, mappingSentence(issue)], ": ")));
  }
  const files = parsed.data.file.map((file, index) => ({
    ...file,
    at: inEachLanguage((language) => `${name[language]}: file[${index + 1}]`),
  }));
  const problems = [...namelessFiles(files), ...files.flatMap(fieldProblems)];
  return problems.length > 0 ? fail(problems) : ok({ name, files });
}

function parseToml(text: string, name: Sentence): Result<unknown, readonly Sentence[]> {
  try {
    return ok(parse(text));
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const { line, column } = error;
    const reason = tomlReason(error.message);
    return fail([
      {
        en: `${name.en}, line ${line}, column ${column}: ${reason.en}.`,
        pl: `${name.pl}, wiersz ${line}, kolumna ${column}: ${reason.pl}.`,
      },
    ]);
  }
}

function namelessFiles(files: readonly FileMapping[]): readonly Sentence[] {
  if (files.length < 2) return [];
  return files
    .filter((file) => file.name === null)
    .map(({ at }) => ({
      en: `${at.en} needs a name: only a sole [[file]] may be without one.`,
      pl: `${at.pl} wymaga klucza name: bez niego może być tylko jedyna sekcja [[file]].`,
    }));
}
