import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    // A limit for what hangs, not for a slow machine: the longest takes three quarters of a minute on two cores.
    testTimeout: 240_000,
    hookTimeout: 300_000,
    pool: "forks",
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
