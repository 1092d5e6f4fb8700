import { decoded } from "./workbook-sheets.ts";

/** Cell address → the formula that stands there without a stored value. */
export type UnsavedFormulas = ReadonlyMap<string, string>;

const formulaCell =
  /<(?:\w+:)?c\s(?<attributes>[^>]*[^>/])>\s*<(?:\w+:)?f(?<content>[\s>/].*?)<\/(?:\w+:)?c>/gs;

/** Returns the formulas of a sheet whose values its writer never computed. */
export async function unsavedFormulas(xml: AsyncIterable<Buffer>): Promise<UnsavedFormulas> {
  const found = new Map<string, string>();
  const decoder = new TextDecoder();
  let rest = "";
  for await (const piece of xml) {
    rest += decoder.decode(piece, { stream: true });
    const end = rest.lastIndexOf("row>");
    if (end === -1) continue;
    collect(rest.slice(0, end), found);
    rest = rest.slice(end);
  }
  collect(rest, found);
  return found;
}

function collect(xml: string, found: Map<string, string>): void {
  for (const { groups } of xml.matchAll(formulaCell)) {
    const { attributes = "", content = "" } = groups ?? {};
    const isText = /\bt\s*=\s*["']str["']/.test(attributes);
    if (isText || /<(?:\w+:)?v(?:\s[^>]*)?>[^<]/.test(content)) continue;
    const address = /\br\s*=\s*["'](\w+)["']/.exec(attributes)?.[1];
    if (address !== undefined) found.set(address, formulaOf(content));
  }
}

/** `content` starts behind the name of the formula's opening tag; a shared formula may stand elsewhere. */
function formulaOf(content: string): string {
  const text = /^(?:\s[^>]*[^>/]|\s*)>([^<]*)<\//.exec(content)?.[1];
  return text === undefined ? "a shared formula" : `=${decoded(text)}`;
}
