import type { FileSection, LookedAt } from "../../../src/api/uploads.ts";
import { mappingText, type SectionMapping } from "./mapping-text.ts";
import { likelyTable, missingFields, suggestFields } from "./suggest-fields.ts";

/** A file that its user has chosen, on its way into the book. */
export interface BroughtFile {
  readonly key: string;
  /** What the server calls it; null until it is sent. */
  readonly id: string | null;
  readonly name: string;
  readonly bytes: number;
  /** Share that is sent. */
  readonly sent: number;
  /** Why it was not taken; null where it was. */
  readonly fault: string | null;
  /** Null until it is looked at. */
  readonly looked: LookedAt | null;
  /** Null where it is read as it is. */
  readonly mapping: FileMapping | null;
}

export interface FileMapping {
  readonly sections: readonly SectionMapping[];
  /** The mapping as its user wrote it; null where the form makes it. */
  readonly text: string | null;
}

/** Returns a first mapping of a file, with the columns that suggest themselves. */
export function firstMapping({ sections }: Pick<LookedAt, "sections">): FileMapping {
  return { sections: sections.map(sectionMapping), text: null };
}

function sectionMapping({ name, columns, table }: FileSection): SectionMapping {
  const into = table ?? likelyTable(columns);
  const mark = name.indexOf("#");
  return {
    sheet: mark === -1 ? null : name.slice(mark + 1),
    columns,
    table: into,
    fields: suggestFields(into, columns),
    decimal: null,
    dates: null,
  };
}

/** Returns the mapping's text of a file, null where it is read as it is. */
export function mapOf({ name, mapping }: Pick<BroughtFile, "name" | "mapping">): string | null {
  if (mapping === null) return null;
  return mapping.text ?? mappingText(name, mapping.sections);
}

/** Returns whether a file can be read: it is known, or mapped with all that its table needs. */
export function isReady({ looked, mapping, fault }: BroughtFile): boolean {
  if (looked === null || fault !== null) return false;
  if (mapping === null) return looked.problem === null;
  if (mapping.text !== null) return true;
  const taken = mapping.sections.filter(({ table }) => table !== null);
  return (
    taken.length > 0 &&
    taken.every(({ table, fields }) => table !== null && missingFields(table, fields).length === 0)
  );
}
