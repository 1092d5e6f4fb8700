import { Refusal } from "../lib/refusal.ts";

const sentences: Readonly<Record<string, string>> = {
  EACCES: "cannot be read or written: check the rights of the file and its folder",
  EPERM: "cannot be read or written: check the rights of the file and its folder",
  EROFS: "stands on a disk that cannot be written to; choose another place",
  ENOSPC: "cannot be written: there is no room left on its disk; free some and try again",
  ENOENT: "does not exist; check the path",
  EEXIST: "exists already; choose another name",
  ENOTDIR: "has a file in its path where a folder should be; check the path",
  EISDIR: "is a folder, not a file; name a file in it",
};

/** Runs file work on `path` and tells its faults as refusals that say what to do. */
export async function folderFault<Value>(path: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const sentence = sentences[code];
    if (sentence === undefined) throw error;
    throw new Refusal(`${path} ${sentence}`, { cause: error });
  }
}
