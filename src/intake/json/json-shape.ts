/** How records stand in a JSON file. */
export type JsonShape = "list" | "object" | "lines";

/**
 * Returns the shape that the start of a file speaks for: `[` starts a list; `{` an object whose keys hold lists, or, where a
 * whole object stands on the first line, a file of lines.
 */
export function jsonShape(head: Buffer): JsonShape {
  const text = head.toString("utf8").trimStart();
  if (text.startsWith("[")) return "list";
  const newline = text.indexOf("\n");
  const first = (newline === -1 ? text : text.slice(0, newline)).trim();
  if (!first.endsWith("}")) return first !== "{" && /\n\{/.test(text) ? "lines" : "object";
  const more = newline !== -1 && text.slice(newline).trim() !== "";
  return more || !holdsList(first) ? "lines" : "object";
}

function holdsList(line: string): boolean {
  return /^\{\s*("[^"]*"\s*:\s*("[^"]*"|[-\w.]+)\s*,\s*)*"[^"]*"\s*:\s*\[\s*(\{|\]|$)/.test(line);
}
