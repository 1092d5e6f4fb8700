const header = /^\s*(\[\[?)\s*([^\]]+?)\s*\]\]?\s*(?:#.*)?$/;

/**
 * Returns the line, from 1, on which a key of a TOML text stands, or the line of its table where the
 * key itself is not there; null for a table that has no header of its own.
 */
export function lineOfKey(text: string, path: readonly PropertyKey[]): number | null {
  const keys = path.map(String);
  let table = "";
  let found: number | null = null;
  const rows = new Map<string, number>();
  for (const [i, line] of text.split("\n").entries()) {
    const name = header.exec(line);
    if (name !== null) table = tableOf(name[1] === "[[", bare(name[2] ?? ""), rows);
    if (isAt(keys, table, line, name !== null)) return i + 1;
    if (name !== null && keys.join(".").startsWith(`${table}.`)) found = i + 1;
  }
  return found;
}

function tableOf(isRow: boolean, name: string, rows: Map<string, number>): string {
  if (!isRow) return name;
  const row = (rows.get(name) ?? -1) + 1;
  rows.set(name, row);
  return `${name}.${row}`;
}

function isAt(keys: readonly string[], table: string, line: string, isHeader: boolean): boolean {
  const wanted = keys.join(".");
  if (isHeader) return wanted === table;
  const key = bare(/^\s*([^=#]+?)\s*=/.exec(line)?.[1] ?? "");
  const full = table === "" ? key : `${table}.${key}`;
  return key !== "" && (wanted === full || wanted.startsWith(`${full}.`));
}

function bare(key: string): string {
  return key.replaceAll(/["']/g, "");
}
