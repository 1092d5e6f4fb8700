import { availableParallelism } from "node:os";
import type { Resources } from "../app/book.ts";
import { UsageFault } from "./usage-fault.ts";

/** The world around a command: where it prints, what time it is, what stops it. */
export interface Shell {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Width of what is printed. */
  readonly columns: number;
  readonly colour: boolean;
  /** Width of the line on which progress is shown; null where nobody watches. */
  readonly progressColumns: number | null;
  readonly now: () => Date;
  readonly signal: AbortSignal;
  /** Prints the stack of an unexpected fault. */
  readonly debug: boolean;
  readonly resources: () => Resources;
  /** The largest file that may be uploaded, in bytes. */
  readonly mostUploaded: () => number;
}

const columnsWithoutTerminal = 100;

/** Returns the shell of this process. */
export function processShell(signal: AbortSignal): Shell {
  const { stdout, stderr, env } = process;
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    columns: stdout.isTTY ? stdout.columns || columnsWithoutTerminal : columnsWithoutTerminal,
    colour: isColoured(stdout.isTTY, env),
    progressColumns: stderr.isTTY ? stderr.columns || columnsWithoutTerminal : null,
    now: () => new Date(),
    signal,
    debug: (env["WARTO_DEBUG"] ?? "") !== "",
    resources: () => resourcesOf(env),
    mostUploaded: () => mostUploadedOf(env),
  };
}

/** Returns whether to print colours: on a terminal that has them, unless `NO_COLOR` is set. */
export function isColoured(isTerminal: boolean, env: NodeJS.ProcessEnv): boolean {
  return isTerminal && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb";
}

/** Returns what `WARTO_MEMORY` and `WARTO_THREADS` allow the ledger. */
export function resourcesOf(env: NodeJS.ProcessEnv): Resources {
  const memory_limit = env["WARTO_MEMORY"] ?? "1200MB";
  if (!/^\d+(\.\d+)?\s*[KMGT]i?B$/i.test(memory_limit))
    throw new UsageFault(`WARTO_MEMORY is "${memory_limit}"; give an amount such as 1200MB or 4GB`);
  const threads = Number(env["WARTO_THREADS"] ?? availableParallelism());
  if (!Number.isInteger(threads) || threads < 1)
    throw new UsageFault(`WARTO_THREADS is "${env["WARTO_THREADS"]}"; give a whole number from 1`);
  return { memory_limit, threads };
}

const usualUpload = 500;

/** Returns how many bytes `WARTO_UPLOAD_MB` lets a file have that is uploaded. */
export function mostUploadedOf(env: NodeJS.ProcessEnv): number {
  const megabytes = Number(env["WARTO_UPLOAD_MB"] ?? usualUpload);
  if (!Number.isInteger(megabytes) || megabytes < 1)
    throw new UsageFault(
      `WARTO_UPLOAD_MB is "${env["WARTO_UPLOAD_MB"]}"; give a whole number of megabytes from 1`,
    );
  return megabytes * 1024 * 1024;
}
