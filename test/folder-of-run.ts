import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** Holds what several test files need and one of them has made; it is removed at the end. */
    readonly folder_of_run: string;
  }
}

/** Makes the folder of a test run; returns what removes it. */
export default async function folderOfRun({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "warto-run-"));
  provide("folder_of_run", folder);
  return () => rm(folder, { recursive: true, force: true });
}
