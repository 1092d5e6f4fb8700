import { expect, test } from "vitest";
import { runSolverThread } from "./solver-thread.ts";

function run(code: string, seconds = 60): Promise<unknown> {
  const script = new URL(`data:text/javascript,${encodeURIComponent(code)}`);
  return runSolverThread({ script, data: null, hear: () => undefined }, { seconds, signal: null });
}

test("WebAssembly that aborts is short of memory, and says so instead of what Emscripten says", async () => {
  expect(await run("throw new WebAssembly.RuntimeError('Aborted()')")).toEqual({
    kind: "failed",
    message:
      "HiGHS broke down (most likely for want of memory); solve the plan without a proof instead.",
  });
});

test("any other fault is told as it is", async () => {
  expect(await run("throw new Error('no such row')")).toEqual({
    kind: "failed",
    message: "HiGHS broke down (no such row); solve the plan without a proof instead.",
  });
});

test("a thread that hears of nothing is killed all the same", async () => {
  const began = performance.now();
  expect(await run("for (;;) {}", 0.5)).toEqual({ kind: "stopped", by: "time" });
  expect(performance.now() - began).toBeLessThan(1500);
});

test("time without end is no time-out at once", async () => {
  const code =
    "import { parentPort } from 'node:worker_threads'; parentPort.postMessage({ kind: 'end', end: 7 })";
  expect(await run(code, Infinity)).toBe(7);
});
