import { CommanderError } from "commander";
import { Refusal } from "../lib/refusal.ts";
import { exitCodes } from "./exit-codes.ts";
import type { Shell } from "./shell.ts";
import { UsageFault } from "./usage-fault.ts";

/** Says on stderr what went wrong, in one line for each thing, and returns the exit code. */
export function tellFault(error: unknown, shell: Shell, args: readonly string[]): number {
  const tell = (text: string) => shell.err(`warto: ${text}\n`);
  if (shell.signal.aborted) {
    tell("cancelled; the book is as it was");
    return exitCodes.cancelled;
  }
  if (error instanceof CommanderError) {
    tell(usageSentence(error.message, args));
    return exitCodes.usage;
  }
  if (error instanceof UsageFault) {
    tell(error.message);
    return exitCodes.usage;
  }
  if (error instanceof Refusal) error.message.split("\n").forEach(tell);
  else tellUnexpected(error, shell, tell);
  return exitCodes.refused;
}

function usageSentence(message: string, [command]: readonly string[]): string {
  const text = message
    .replace(/^error: /, "")
    .replaceAll(/\s*\n\s*/g, " ")
    .trim();
  const help = command === undefined || !/^[a-z]+$/.test(command) ? "" : `${command} `;
  return `${text.replace(/\.$/, "")}; see warto ${text.startsWith("unknown command") ? "" : help}--help`;
}

function tellUnexpected(error: unknown, shell: Shell, tell: (text: string) => void): void {
  const message = error instanceof Error ? error.message : String(error);
  const [first = ""] = message.split("\n");
  if (!shell.debug) return tell(`${first} (unexpected; set WARTO_DEBUG=1 to see where)`);
  tell(`${first} (unexpected)`);
  shell.err(`${error instanceof Error ? (error.stack ?? "") : ""}\n`);
}
