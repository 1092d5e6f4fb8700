import type { ZipEntry } from "./zip-directory.ts";
import { unpackText } from "./zip-guard.ts";

export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** The archive's entry that holds its cells. */
  readonly entry: ZipEntry;
}

/** Returns a workbook's sheets in their order. */
export async function workbookSheets(
  bytes: Buffer,
  entries: readonly ZipEntry[],
): Promise<readonly WorkbookSheet[]> {
  const named = new Map(entries.map((entry) => [entry.name, entry]));
  const workbook = entries.find(({ name }) => /^xl\/[^/]*workbook[^/]*\.xml$/i.test(name));
  const relations = entries.find(({ name }) =>
    /^xl\/_rels\/[^/]*workbook[^/]*\.xml\.rels$/i.test(name),
  );
  if (workbook === undefined || relations === undefined) return [];
  const targets = targetsOf(await unpackText(bytes, relations));
  const xml = await unpackText(bytes, workbook);
  return [...xml.matchAll(/<(?:\w+:)?sheet\s([^>]*)>/g)].flatMap(([, text = ""]) => {
    const attributes = attributesOf(text);
    const entry = named.get(targets.get(relationOf(attributes)) ?? "");
    if (entry === undefined) return [];
    const state = attributes.get("state") ?? "visible";
    return [{ name: attributes.get("name") ?? "", hidden: state !== "visible", entry }];
  });
}

function targetsOf(xml: string): ReadonlyMap<string, string> {
  const relations = [...xml.matchAll(/<(?:\w+:)?Relationship\s([^>]*)>/g)];
  return new Map(
    relations.map(([, text = ""]) => {
      const attributes = attributesOf(text);
      const target = attributes.get("Target") ?? "";
      const path = target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`;
      return [attributes.get("Id") ?? "", path];
    }),
  );
}

function relationOf(attributes: ReadonlyMap<string, string>): string {
  const key = [...attributes.keys()].find((name) => /^\w+:id$/.test(name));
  return key === undefined ? "" : (attributes.get(key) ?? "");
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const pairs = [...text.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return new Map(
    pairs.map(([, name = "", double, single]) => [name, decoded(double ?? single ?? "")]),
  );
}

/** Returns text with XML's own entities and character numbers resolved. */
export function decoded(text: string): string {
  if (!text.includes("&")) return text;
  return text.replaceAll(
    /&(?:#x([\da-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi,
    (whole, hex: string, decimal: string, name: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return entities[name] ?? whole;
    },
  );
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};
