import { existsSync } from "node:fs";
import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { randomOf, uniform } from "../../src/lib/random.ts";
import { type Ended, startWarto } from "../command-line.ts";
import {
  copyOf,
  expectNoLeftovers,
  run,
  sampleWorkplace,
  take,
  type Workplace,
} from "../workplace.ts";
import { type BookState, stateOf } from "./book-state.ts";
import { ledgerFiles, writeLedger } from "./mid-size-ledger.ts";

/** Another seed kills at other moments. */
const seed = process.env["WARTO_CRASH_SEED"] ?? "1";

const importing = ["import", "book", ...ledgerFiles];

const cancelled = "warto: cancelled; the book is as it was\n";

let small: Workplace;
let large: Workplace;
let before: BookState;
let after: BookState;
/** Milliseconds that an undisturbed run takes. */
let importTakes: number;
let undoTakes: number;

beforeAll(async () => {
  small = await sampleWorkplace();
  await writeLedger(small);
  before = await stateOf(small);
  large = { folder: `${small.folder}-large`, book: `${small.folder}-large/book` };
  await cp(small.folder, large.folder, { recursive: true });
  importTakes = await timed(() => take(large, ledgerFiles));
  after = await stateOf(large);
  const undone = { folder: `${small.folder}-undone`, book: `${small.folder}-undone/book` };
  await cp(large.folder, undone.folder, { recursive: true });
  undoTakes = await timed(() => run(undone, "undo", "book", "2"));
  return async () => {
    for (const { folder } of [small, large, undone]) await rm(folder, { recursive: true });
  };
});

describe("a process that is killed", () => {
  test("in an import leaves the book as before or as after, never between", async () => {
    const place = await copyOf(small);
    for (const delay of delays("import", 15, importTakes)) {
      await killed(place, importing, delay);
      if (await isOneOf(place, before, after)) await restore(place, small);
    }
    await take(place, ledgerFiles);
    expect(await stateOf(place)).toEqual(after);
  });

  test("in an undo leaves the book as before or as after, never between", async () => {
    const undone = {
      ...before,
      imports: [...before.imports, { ...after.imports[1], live: false }],
    };
    const place = await copyOf(large);
    for (const delay of delays("undo", 5, undoTakes)) {
      await killed(place, ["undo", "book", "2"], delay);
      if (await isOneOf(place, after, undone)) await restore(place, large);
    }
    expect(await run(place, "undo", "book", "2")).toMatchObject({ code: 0, err: "" });
    expect(await stateOf(place)).toEqual(undone);
    await expectNoLeftovers(place);
  });
});

describe("an import that is interrupted", () => {
  test("ends in one line and leaves the book as it was", async () => {
    const place = await copyOf(small);
    expect(await interrupted(place, 0)).toEqual({
      code: 130,
      out: "",
      err: cancelled,
    });
    expect(await stateOf(place)).toEqual(before);
    await expectNoLeftovers(place);
  });

  test("near its end says rightly whether it came through", async () => {
    const place = await copyOf(small);
    for (const delay of delays("interrupt", 4, 0.4 * importTakes)) {
      const { code, err } = await interrupted(place, 0.4 * importTakes + delay);
      expect(err).toBe(code === 130 ? cancelled : "");
      expect(await stateOf(place)).toEqual(code === 130 ? before : after);
      await expectNoLeftovers(place);
      if (code !== 130) await restore(place, small);
    }
  });
});

/** One moment in each equal part of the time, so that all of it is covered. */
function delays(label: string, rounds: number, takes: number): readonly number[] {
  const random = randomOf(seed).fork(label);
  return Array.from({ length: rounds }, (_, i) => ((i + uniform(random)) / rounds) * takes);
}

/** Interrupts an import some milliseconds after it has begun to read. */
async function interrupted(place: Workplace, delay: number): Promise<Ended> {
  const { child, ended } = startWarto(importing, { cwd: place.folder });
  const staging = join(place.book, ".staging");
  while (!existsSync(staging) && child.exitCode === null) await setTimeout(5);
  await setTimeout(delay);
  child.kill("SIGINT");
  return ended;
}

async function killed(place: Workplace, args: readonly string[], delay: number): Promise<void> {
  const { child, ended } = startWarto(args, { cwd: place.folder });
  await setTimeout(delay);
  child.kill("SIGKILL");
  const { code, err } = await ended;
  expect({ code: code ?? 0, err }).toEqual({ code: 0, err: "" });
}

/** Whether the change came through; fails for a book between the two. */
async function isOneOf(place: Workplace, old: BookState, changed: unknown): Promise<boolean> {
  const state = await stateOf(place);
  const came = state.imports.length > old.imports.length || !state.imports.at(-1)?.live;
  expect(state, `seed ${seed}`).toEqual(came ? changed : old);
  return came;
}

async function restore(place: Workplace, from: Workplace): Promise<void> {
  await rm(place.book, { recursive: true });
  await cp(join(from.folder, "book"), place.book, { recursive: true });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
