import { lineOfKey } from "../../../src/costing/line-of-key.ts";
import { readToml } from "../../../src/costing/read-toml.ts";

/** Where a value of a TOML text stands: names of tables and keys, places in lists from 0. */
export type TomlPath = readonly (string | number)[];

/** Sets a value of a text; it is given as TOML. */
export type SetValue = (path: TomlPath, value: string) => void;

/** Returns what a TOML document holds at a path; undefined where it holds nothing there. */
export function valueAt(document: unknown, path: TomlPath): unknown {
  return path.reduce<unknown>((parent, key) => {
    if (typeof parent !== "object" || parent === null || !Object.hasOwn(parent, key))
      return undefined;
    return Object.getOwnPropertyDescriptor(parent, key)?.value;
  }, document);
}

/**
 * Returns a TOML text with another value at a path, comments and order as they were; a key that is not there yet comes
 * first in its table. Null where the text says it in a way that cannot be changed in place.
 */
export function withValue(text: string, path: TomlPath, value: string): string | null {
  const line = lineOfKey(text, path);
  if (line === null) return null;
  const lines = text.split("\n");
  const standing = lines[line - 1] ?? "";
  const key = String(path.at(-1));
  const parts =
    /^(\s*["']?([^"'=#]+?)["']?\s*=\s*)((?:[^#"']|"[^"]*"|'[^']*')*?)(\s*(?:#.*)?)$/.exec(standing);
  const next =
    parts?.[2] === key
      ? lines.with(line - 1, `${parts[1]}${value}${parts[4]}`)
      : lines.toSpliced(line, 0, `${key} = ${value}`);
  const changed = next.join("\n");
  return says(changed, path, value) ? changed : null;
}

/** A text that is changed in place must say what was meant, whatever form it has. */
function says(text: string, path: TomlPath, value: string): boolean {
  const read = readToml(text);
  const meant = readToml(`value = ${value}`);
  if (!read.ok || !meant.ok) return false;
  return (
    JSON.stringify(valueAt(read.value, path)) === JSON.stringify(valueAt(meant.value, ["value"]))
  );
}
