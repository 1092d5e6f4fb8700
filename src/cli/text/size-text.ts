import type { Speech } from "../../lib/speech.ts";

/** Returns the size of a file: `12 kB`, `1.2 MB`. */
export function sizeText(bytes: number, words: Speech): string {
  if (bytes < 1e6) return `${words.number(Math.ceil(bytes / 1000))} kB`;
  return `${words.number(bytes / 1e6, 1)} MB`;
}
