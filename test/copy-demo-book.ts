import { existsSync } from "node:fs";
import { cp, mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { inject } from "vitest";
import { makeDemoBook } from "../src/app/make-demo-book.ts";
import { resources } from "../src/app/temporary-book.test-support.ts";

/** Puts the demo book of a seed into a folder that is not there yet; the book is made once in a test run. */
export async function copyDemoBook(folder: string, seed = 1): Promise<void> {
  const made = join(inject("folder_of_run"), `demo-${seed}`);
  if (!existsSync(made)) await makeIn(made, seed);
  await cp(made, folder, { recursive: true });
}

/** Of two who make it at once the first to be done is the one whose book stays. */
async function makeIn(made: string, seed: number): Promise<void> {
  const workshop = await mkdtemp(`${made}-`);
  const folder = join(workshop, "demo");
  await makeDemoBook({ folder, seed, at: "2026-01-01T10:00:00.000Z", resources }, {});
  try {
    await rename(folder, made);
  } catch (error) {
    if (!existsSync(made)) throw error;
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}
