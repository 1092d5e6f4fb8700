import type { Sentence } from "../../lib/language.ts";
import { fail, ok, type Result } from "../../lib/result.ts";
import type { TextFile } from "../delimited/text-file.ts";
import type { Opened, OpenOptions } from "../open-options.ts";
import { leftOut, planSections, type SectionPlan, sectionName } from "../sections.ts";
import { StagedFile } from "../staged-file.ts";
import { type JsonVisitor, visitDocument } from "./json-document.ts";
import { visitLines } from "./json-lines.ts";
import { jsonShape } from "./json-shape.ts";
import { isRecord } from "./json-text.ts";
import { JsonStage } from "./stage-json.ts";

/** List by its key (null for the only one) → the names that its records use, in order of appearance. */
type Sections = Map<string | null, Set<string>>;

/**
 * Stages the records of a JSON file: a list of objects, an object whose keys hold such lists, or an object a line.
 * A record's row is its number in its list, from 1 on. The file is read twice, for names first and then for values.
 */
export async function openJson(
  input: TextFile,
  options: OpenOptions,
): Promise<Result<Opened, Sentence>> {
  const found = await findSections(input, options.signal);
  if (!found.ok) return found;
  const sections = chosen(found.value, options.sheet);
  if (sections.size === 0) return fail(noRecords(input.file, found.value, options.sheet));
  const headers = [...sections].map(([name, keys]) => ({ name, cells: [...keys] }));
  const plans = planSections(input.file, headers, options);
  if (!plans.ok) return plans;
  const stages = await stagesOf(plans.value.plans, sections, options.staging);
  const read = await visit(input, options.signal, {
    element: (element) => stages.get(element.section)?.add(element),
    flush: async () => {
      for (const stage of stages.values()) await stage.flush();
    },
  });
  const readings = await Promise.all([...stages.values()].map((stage) => stage.close()));
  const warnings = [...plans.value.warnings, ...emptyLists(input.file, found.value)];
  return read.ok ? ok({ readings, warnings }) : read;
}

async function findSections(
  input: TextFile,
  signal: AbortSignal | null,
): Promise<Result<Sections, Sentence>> {
  const sections: Sections = new Map();
  const read = await visit(input, signal, {
    element: ({ section, value }) => {
      const keys = sections.get(section) ?? new Set();
      sections.set(section, keys);
      if (isRecord(value)) for (const key of Object.keys(value)) keys.add(key);
    },
    flush: () => Promise.resolve(),
  });
  return read.ok ? ok(sections) : read;
}

function visit(
  { file, head, path, compression }: TextFile,
  signal: AbortSignal | null,
  visitor: JsonVisitor,
): Promise<Result<null, Sentence>> {
  const shape = jsonShape(head);
  const content = { path, compression, signal };
  return shape === "lines"
    ? visitLines(file, content, visitor)
    : visitDocument(file, { ...content, shape }, visitor);
}

/** Lists that hold objects, or only the one asked for. */
function chosen(sections: Sections, sheet: string | null): Sections {
  const listed = [...sections].filter(([name, keys]) =>
    sheet === null || name === null ? keys.size > 0 : name === sheet,
  );
  return new Map(listed);
}

function emptyLists(file: string, sections: Sections): readonly Sentence[] {
  return [...sections]
    .filter(([, keys]) => keys.size === 0)
    .map(([name]) => sectionName(file, name))
    .map((shown) =>
      leftOut({ en: `${shown} holds no objects.`, pl: `${shown} nie zawiera obiektów.` }),
    );
}

function noRecords(file: string, sections: Sections, sheet: string | null): Sentence {
  if (sheet === null)
    return {
      en: `${file} holds no list of objects: write it as [{…}, {…}], or as an object whose keys hold such lists.`,
      pl: `Plik ${file} nie zawiera listy obiektów: zapisz go jako [{…}, {…}] albo jako obiekt, którego klucze zawierają takie listy.`,
    };
  const names = [...sections.keys()].join(", ");
  return {
    en: `${file} has no list "${sheet}": it has ${names === "" ? "none" : names}.`,
    pl: `Plik ${file} nie ma listy „${sheet}”${names === "" ? "" : `; ma: ${names}`}.`,
  };
}

async function stagesOf(
  plans: readonly SectionPlan[],
  sections: Sections,
  staging: string,
): Promise<ReadonlyMap<string | null, JsonStage>> {
  const stages = new Map<string | null, JsonStage>();
  for (const plan of plans) {
    const staged = await StagedFile.create(staging, { delimiter: ",", values: "text" });
    stages.set(plan.name, new JsonStage(plan, staged, [...(sections.get(plan.name) ?? [])]));
  }
  return stages;
}
