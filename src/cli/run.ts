import { CommanderError } from "commander";
import { exitCodes } from "./exit-codes.ts";
import { programOn } from "./program.ts";
import type { Shell } from "./shell.ts";
import { tellFault } from "./tell-fault.ts";

/** Runs one command line and returns its exit code. */
export async function run(args: readonly string[], shell: Shell): Promise<number> {
  return guarded(shell, args, async () => {
    await programOn(shell).parseAsync([...args], { from: "user" });
  });
}

/** Runs `work` and tells whatever it throws in one line. */
export async function guarded(
  shell: Shell,
  args: readonly string[],
  work: () => Promise<void>,
): Promise<number> {
  try {
    await work();
    return exitCodes.done;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.done;
    if (error instanceof CommanderError && error.code === "commander.help") return exitCodes.usage;
    return tellFault(error, shell, args);
  }
}
