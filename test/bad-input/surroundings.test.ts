import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import {
  chmod,
  mkdir,
  open,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { DuckDBInstance } from "@duckdb/node-api";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { startWarto, warto } from "../command-line.ts";
import {
  answer,
  copyOf,
  expectNoLeftovers,
  refusal,
  refusedLines,
  removeWorkplace,
  run,
  sampleWorkplace,
  take,
  type Workplace,
  writeAll,
} from "../workplace.ts";

const isRoot = process.getuid?.() === 0;
const nobody = 65_534;

let sample: Workplace;

beforeAll(async () => {
  sample = await sampleWorkplace();
  return () => removeWorkplace(sample);
});

/** Rights do not bind root, so that root acts as somebody else. */
const stranger = isRoot ? { user: nobody } : {};
const strangerMayRun = spawnSync(process.execPath, ["--version"], {
  ...(isRoot && { uid: nobody }),
  cwd: import.meta.dirname,
}).status;

describe.skipIf(process.platform === "win32" || strangerMayRun !== 0)("without the right", () => {
  test("to enter the book's folder, that is said", async () => {
    const place = await openedTo(stranger);
    await chmod(place.book, isRoot ? 0o700 : 0o000);
    const ended = await warto(["accounts", "book"], { cwd: place.folder, ...stranger });
    await chmod(place.book, 0o700);
    expect(refusedLines(ended)).toEqual([
      "book cannot be read or written: check the rights of the file and its folder",
    ]);
  });

  test("to write the ledger, that is said", async () => {
    const place = await openedTo(stranger);
    await chmod(join(place.book, "ledger.duckdb"), 0o444);
    expect(await refusal(place, ["import", "book", "lines.csv"], stranger)).toEqual([
      "book/ledger.duckdb cannot be read or written: check the rights of the book's folder",
    ]);
  });

  test("to read a file, that file is named", async () => {
    const place = await openedTo(stranger);
    await chmod(join(place.folder, "lines.csv"), isRoot ? 0o600 : 0o000);
    await chmod(place.book, 0o777);
    await chmod(join(place.book, "ledger.duckdb"), 0o666);
    expect(await refusal(place, ["import", "book", "lines.csv"], stranger)).toEqual([
      "lines.csv may not be read by you: ask for the right to read it, or copy it to a folder of yours.",
    ]);
  });

  test("to make a folder, none is made", async () => {
    const place = await openedTo(stranger);
    await mkdir(join(place.folder, "locked"), { mode: 0o555 });
    const ended = await warto(["init", "locked/new"], { cwd: place.folder, ...stranger });
    expect(refusedLines(ended)).toEqual([
      "locked/new cannot be read or written: check the rights of the file and its folder",
    ]);
    expect(existsSync(join(place.folder, "locked/new"))).toBe(false);
  });

  test("to write a report into a folder, that is said", async () => {
    const place = await openedTo(stranger);
    await chmod(place.book, 0o777);
    await chmod(join(place.book, "ledger.duckdb"), 0o666);
    await mkdir(join(place.folder, "locked"), { mode: 0o555 });
    expect(
      await refusal(place, ["report", "book", "--out", "locked/review.html"], stranger),
    ).toEqual([
      "locked/review.html cannot be read or written: check the rights of the file and its folder",
    ]);
  });
});

/** Where a file system of a few megabytes cannot be mounted, which takes root on Linux, no disk can be filled. */
const canMount =
  isRoot && process.platform === "linux" && spawnSync("mount", ["--version"]).status === 0;

describe.skipIf(!canMount)("on a full disk", () => {
  test("an import is refused, the book is as before, and with room it runs through", async (context) => {
    const place = await copyOf(sample);
    const size = (await stat(join(place.book, "ledger.duckdb"))).size;
    context.skip(!mountSmall(place.book, size + 1_500_000), "mounting is not allowed here");
    const again = await copyInto(sample, place);
    const before = await answer(sample, "imports", "book");
    await writeAll(place, { "many.csv": manyLines(400_000) });
    expect(refusedLines(await run(again, "import", "book", "many.csv"))).toEqual([
      "there is no room left on the disk of book/ledger.duckdb: free some and try again; the book is as it was before",
    ]);
    expect(await answer(again, "imports", "book")).toEqual(before);
    await expectNoLeftovers(again);
    resizeSmall(place.book, 100_000_000);
    expect((await take(again, ["many.csv"])).files).toMatchObject([{ accepted: 400_000 }]);
    const totals = await answer(again, "accounts", "book");
    expect(totals).toMatchObject({ totals: { economics: { net_sales: 400_300.75 } } });
  });

  test("a file that must be rewritten first is refused too, whole", async (context) => {
    const place = await copyOf(sample);
    const size = (await stat(join(place.book, "ledger.duckdb"))).size;
    context.skip(!mountSmall(place.book, size + 1_500_000), "mounting is not allowed here");
    const again = await copyInto(sample, place);
    await writeAll(place, { "ragged.csv": `${manyLines(200_000)}I1,too,few,or,many\n` });
    const lines = await refusal(again, ["import", "book", "ragged.csv"]);
    expect(lines).toEqual([
      "book cannot be written: there is no room left on its disk; free some and try again",
    ]);
  });

  test("a report is refused, and the one before it stays whole", async (context) => {
    const place = await copyOf(sample);
    const full = join(place.folder, "full");
    await mkdir(full);
    context.skip(!mountSmall(full, 20_000), "mounting is not allowed here");
    const page = '<!doctype html>\n<meta name="generator" content="Warto">\n';
    await writeAll(place, { "full/review.html": page });
    expect(await refusal(place, ["report", "book", "--out", "full/review.html"])).toEqual([
      "full/review.html cannot be written: there is no room left on its disk; free some and try again",
    ]);
    expect(await readdir(full)).toEqual(["review.html"]);
    expect(await readFile(join(full, "review.html"), "utf8")).toBe(page);
  });
});

test("a book that a newer version wrote is left alone", async () => {
  const place = await copyOf(sample);
  await query(place, "UPDATE format SET version = version + 1");
  const sentence =
    "the book was written by a newer Warto (format 3; this one reads up to 2): update Warto, the book is unharmed";
  for (const command of [
    ["accounts", "book"],
    ["imports", "book"],
    ["undo", "book", "1"],
  ])
    expect(await refusal(place, command)).toEqual([sentence]);
});

describe("a damaged ledger is told as such", () => {
  const foreign =
    "book/ledger.duckdb is not a ledger that this Warto can read: it is damaged or of another version; restore it from a copy";
  const damaged =
    "book/ledger.duckdb is damaged: a part of it cannot be read; restore it from a copy";

  test.each([
    ["where it is another file", overwritten, foreign],
    ["where it is empty", (path: string) => truncate(path, 0), foreign],
    ["where its end is missing", (path: string) => truncate(path, 100_000), damaged],
    ["where bytes in the middle changed", scratched, damaged],
  ])("%s", async (_, damage, sentence) => {
    const place = await copyOf(sample);
    await damage(join(place.book, "ledger.duckdb"));
    expect(await refusal(place, ["accounts", "book"])).toEqual([sentence]);
    expect(await refusal(place, ["import", "book", "lines.csv"])).toEqual([sentence]);
  });

  test("where the cost model is gone, that is no book", async () => {
    const place = await copyOf(sample);
    await mkdir(join(place.folder, "empty"));
    expect(refusedLines(await run(place, "accounts", "empty"))).toEqual([
      "empty is not a book: it has no cost-model.toml; make one with warto init empty",
    ]);
  });
});

test("of two processes on one book the second is told which holds it, and the first goes on", async () => {
  const place = await copyOf(sample);
  await writeAll(place, { "many.csv": manyLines(100_000) });
  const first = startWarto(["import", "book", "many.csv"], { cwd: place.folder });
  while (!existsSync(join(place.book, ".staging")) && first.child.exitCode === null)
    await setTimeout(10);
  first.child.kill("SIGSTOP");
  const sentence = `book/ledger.duckdb is in use by another process (process ${first.child.pid}): wait for it to end, or stop it, and try again`;
  expect(refusedLines(await run(place, "import", "book", "lines.csv"))).toEqual([sentence]);
  expect(refusedLines(await run(place, "accounts", "book"))).toEqual([sentence]);
  expect(existsSync(join(place.book, ".staging"))).toBe(true);
  first.child.kill("SIGCONT");
  expect(await first.ended).toMatchObject({ code: 0, err: "" });
  expect(await answer(place, "accounts", "book")).toMatchObject({
    totals: { economics: { net_sales: 100_300.75 } },
  });
  await expectNoLeftovers(place);
});

/** A copy of the sample that whoever acts may enter and read. */
async function openedTo({ user }: { readonly user?: number }): Promise<Workplace> {
  const place = await copyOf(sample);
  if (user !== undefined) await chmod(place.folder, 0o755);
  await chmod(place.book, 0o755);
  await chmod(join(place.book, "ledger.duckdb"), 0o644);
  return place;
}

/** Lines of one unit of money each. */
function manyLines(count: number): string {
  const lines = Array.from({ length: count }, (_, i) => `I${1 + (i % 2)},${i + 10},1.00,${i}\n`);
  return `invoice_id,line,net_amount,description\n${lines.join("")}`;
}

function mountSmall(folder: string, bytes: number): boolean {
  const options = ["-t", "tmpfs", "-o", `size=${bytes}`, "tmpfs", folder];
  if (spawnSync("mount", options).status !== 0) return false;
  onTestFinished(() => void spawnSync("umount", [folder]));
  return true;
}

function resizeSmall(folder: string, bytes: number): void {
  spawnSync("mount", ["-o", `remount,size=${bytes}`, folder]);
}

/** Puts a book onto the empty disk that is now mounted where another one's was. */
async function copyInto(from: Workplace, to: Workplace): Promise<Workplace> {
  for (const name of ["cost-model.toml", "ledger.duckdb"])
    spawnSync("cp", [join(from.book, name), join(to.book, name)]);
  return to;
}

async function query({ book }: Workplace, sql: string): Promise<void> {
  const instance = await DuckDBInstance.create(join(book, "ledger.duckdb"));
  const connection = await instance.connect();
  await connection.run(sql);
  connection.closeSync();
  instance.closeSync();
}

function overwritten(path: string): Promise<void> {
  return writeFile(path, Buffer.alloc(500_000, "Z"));
}

async function scratched(path: string): Promise<void> {
  const file = await open(path, "r+");
  const { size } = await file.stat();
  for (let at = 12_288 + 512; at < size; at += 4096)
    await file.write(Buffer.alloc(64, "Z"), 0, 64, at);
  await file.close();
}

test("a book that has lost its ledger is not taken for an empty one", async () => {
  const place = await copyOf(sample);
  await rm(join(place.book, "ledger.duckdb"));
  expect(refusedLines(await run(place, "accounts", "book"))).toEqual([
    "book has lost its ledger: ledger.duckdb is not there; restore it from a copy, or make a new book and import its files again",
  ]);
  expect(existsSync(join(place.book, "ledger.duckdb"))).toBe(false);
});
