import { Refusal } from "../lib/refusal.ts";

const sentences: ReadonlyMap<string, string> = new Map([
  ["EACCES", "cannot be read or written: check the rights of the file and its folder"],
  ["EPERM", "cannot be read or written: check the rights of the file and its folder"],
  ["EROFS", "stands on a disk that cannot be written to: choose another place"],
  ["ENOSPC", "cannot be written: there is no room left on its disk; free some and try again"],
  ["ENOENT", "is not there: check the path"],
  ["ENOTDIR", "has a file in its path where a folder should be: check the path"],
  ["EISDIR", "is a folder: name a file in it"],
]);

/** Returns what a fault of the file system means for the user, or null for any other fault. */
export function fileRefusal(error: unknown, path: string): Refusal | null {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const sentence = sentences.get(code);
  return sentence === undefined ? null : new Refusal(`${path} ${sentence}`, { cause: error });
}
