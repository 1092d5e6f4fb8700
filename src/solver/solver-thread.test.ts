import { expect, test } from "vitest";
import { openSolverThread, type SolverThread } from "./solver-thread.ts";

function threadOf(code: string): SolverThread {
  return openSolverThread(new URL(`data:text/javascript,${encodeURIComponent(code)}`));
}

async function run(code: string, seconds = 60): Promise<unknown> {
  const thread = threadOf(code);
  try {
    return await thread.run({ data: null, hear: () => undefined }, { seconds, signal: null });
  } finally {
    await thread.close();
  }
}

test("WebAssembly that aborts is short of memory, and says so instead of what Emscripten says", async () => {
  expect(await run("throw new WebAssembly.RuntimeError('Aborted()')")).toEqual({
    kind: "failed",
    sentence: {
      en: "HiGHS broke down (most likely for want of memory); solve the plan without a proof instead.",
      pl: "HiGHS zawiódł (zapewne zabrakło pamięci); ułóż plan bez dowodu.",
    },
  });
});

test("any other fault is told as it is", async () => {
  expect(await run("throw new Error('no such row')")).toEqual({
    kind: "failed",
    sentence: {
      en: "HiGHS broke down (no such row); solve the plan without a proof instead.",
      pl: "HiGHS zawiódł (no such row); ułóż plan bez dowodu.",
    },
  });
});

test("a thread that hears of nothing is killed all the same", async () => {
  expect(await run("for (;;) {}", 0.5)).toEqual({ kind: "stopped", by: "time" });
});

test("time without end is no time-out at once", async () => {
  const code =
    "import { parentPort } from 'node:worker_threads'; parentPort.postMessage({ kind: 'end', end: 7 })";
  expect(await run(code, Infinity)).toBe(7);
});

const counting =
  "import { parentPort } from 'node:worker_threads'; let n = 0; parentPort.on('message', (wait) => { n += 1; if (wait) for (;;) {} parentPort.postMessage({ kind: 'end', end: n }); })";

test("a thread is kept from job to job, and begun anew after one that was killed", async () => {
  const thread = threadOf(counting);
  const job = (data: boolean, seconds = 60) =>
    thread.run({ data, hear: () => undefined }, { seconds, signal: null });
  expect(await Promise.all([job(false), job(false)])).toEqual([1, 2]);
  expect(await job(true, 0.3)).toEqual({ kind: "stopped", by: "time" });
  expect(await job(false)).toBe(1);
  await thread.close();
});
