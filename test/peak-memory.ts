import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { SpawnSettings } from "./command-line.ts";
import type { Workplace } from "./workplace.ts";

/** Runs a command with the settings that make it report the most memory it ever held. */
export async function withPeakMemory<Value>(
  { folder }: Workplace,
  env: Readonly<Record<string, string>>,
  work: (settings: SpawnSettings) => Promise<Value>,
): Promise<{ readonly value: Value; readonly megabytes: number }> {
  const file = join(folder, "peak.txt");
  const reporter = fileURLToPath(new URL("report-peak-memory.ts", import.meta.url));
  const value = await work({
    env: { ...env, PEAK_MEMORY_FILE: file },
    node: ["--import", reporter],
  });
  return { value, megabytes: Number(await readFile(file, "utf8")) / 1000 };
}
