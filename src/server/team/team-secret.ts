import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const fileName = "team-secret";

/** Returns what cookies of a book's team are signed with: made at the first start, kept in its folder for its owner alone to read. */
export async function teamSecret(folder: string): Promise<string> {
  const path = join(folder, fileName);
  try {
    await writeFile(path, randomBytes(48).toString("base64url"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return (await readFile(path, "utf8")).trim();
}
