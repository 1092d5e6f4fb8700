import { folded } from "../parts/folded.ts";

/** Something that can be gone to by its name. */
export interface PaletteEntry {
  readonly key: string;
  readonly title: string;
  /** What kind of thing it is, and other names that it is found by. */
  readonly hint: string;
  readonly path: string;
}

const most = 12;

/** Returns the entries that hold every word that was typed, those that begin with it first. */
export function foundEntries(
  entries: readonly PaletteEntry[],
  typed: string,
): readonly PaletteEntry[] {
  const words = folded(typed)
    .split(/\s+/u)
    .filter((word) => word !== "");
  const found = entries.filter(({ title, hint }) => {
    const text = folded(`${title} ${hint}`);
    return words.every((word) => text.includes(word));
  });
  const [first = ""] = words;
  const begins = ({ title }: PaletteEntry) => folded(title).startsWith(first);
  return [...found.filter(begins), ...found.filter((entry) => !begins(entry))].slice(0, most);
}
