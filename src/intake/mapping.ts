import { parse, TomlError } from "smol-toml";
import { fail, ok, type Result } from "../lib/result.ts";
import type { FileMapping } from "./file-mapping.ts";
import { fieldProblems } from "./mapping-fields.ts";
import { mappingSchema } from "./mapping-schema.ts";
import { mappingSentence } from "./mapping-sentence.ts";

/** A mapping file: how files with columns of their own feed the ledger's tables. */
export interface Mapping {
  /** The mapping file as its user named it. */
  readonly name: string;
  readonly files: readonly FileMapping[];
}

/** Returns what a mapping file says, or every problem in it as a sentence that starts with its place. */
export function parseMapping(text: string, name: string): Result<Mapping, readonly string[]> {
  const document = parseToml(text, name);
  if (!document.ok) return document;
  const parsed = mappingSchema.safeParse(document.value);
  if (!parsed.success) {
    return fail(parsed.error.issues.map((issue) => `${name}: ${mappingSentence(issue)}`));
  }
  const files = parsed.data.file.map((file, index) => ({
    ...file,
    at: `${name}: file[${index + 1}]`,
  }));
  const problems = [...namelessFiles(files), ...files.flatMap(fieldProblems)];
  return problems.length > 0 ? fail(problems) : ok({ name, files });
}

function parseToml(text: string, name: string): Result<unknown, readonly string[]> {
  try {
    return ok(parse(text));
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const reason = (error.message.split("\n")[0] ?? "").replace(/^Invalid TOML document: /, "");
    return fail([`${name}, line ${error.line}, column ${error.column}: ${reason}.`]);
  }
}

function namelessFiles(files: readonly FileMapping[]): readonly string[] {
  if (files.length < 2) return [];
  return files
    .filter((file) => file.name === null)
    .map((file) => `${file.at} needs a name: only a sole [[file]] may be without one.`);
}
