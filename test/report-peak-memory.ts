import { existsSync, readFileSync, writeFileSync } from "node:fs";

/* Loaded before a command, it writes the most memory that the process ever held, in kilobytes, to PEAK_MEMORY_FILE. */

const status = "/proc/self/status";

process.on("exit", () => writeFileSync(process.env["PEAK_MEMORY_FILE"] ?? "", String(peak())));

/** Linux counts in `maxRSS` what the parent held when it started this process; its own account does not. */
function peak(): number {
  if (!existsSync(status)) return process.resourceUsage().maxRSS;
  return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(status, "utf8"))?.[1]);
}
