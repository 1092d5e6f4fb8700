import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyDemoBook } from "../copy-demo-book.ts";
import type { MakeBook } from "./open-server.ts";

/** Makes the demo book in a folder that `remove` takes away again. */
export const makeDemoBook: MakeBook = async () => {
  const root = await mkdtemp(join(tmpdir(), "warto-demo-"));
  const folder = join(root, "demo");
  await copyDemoBook(folder);
  return { folder, remove: () => rm(root, { recursive: true, force: true }) };
};
