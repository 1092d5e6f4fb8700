import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./test/longest-first.ts";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    // Limits for what hangs, not for a slow machine: the longest takes a minute on two cores that do nothing else.
    testTimeout: 600_000,
    hookTimeout: 900_000,
    expect: { poll: { timeout: 60_000 } },
    globalSetup: "test/folder-of-run.ts",
    // Spares each `warto` of a process of its own two thirds of its start.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), "warto-compile-cache") },
    sequence: { sequencer: LongestFirst },
    pool: "forks",
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
