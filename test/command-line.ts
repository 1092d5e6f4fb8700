import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface SpawnSettings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Number of the user to run as; only root may name another. */
  readonly user?: number;
  /** Options of Node itself, before the command. */
  readonly node?: readonly string[];
}

const main = fileURLToPath(new URL("../src/cli/main.ts", import.meta.url));

/** Starts `warto` as a process of its own. */
export function startWarto(
  args: readonly string[],
  { cwd, env, user, node = [] }: SpawnSettings = {},
): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const child = spawn(process.execPath, [...node, main, ...args], {
    cwd,
    env: { ...process.env, WARTO_THREADS: "2", ...env },
    stdio: ["ignore", "pipe", "pipe"],
    ...(user === undefined ? {} : { uid: user, gid: user }),
  });
  return { child, ended: endOf(child) };
}

/** Runs `warto` to its end. */
export function warto(args: readonly string[], settings?: SpawnSettings): Promise<Ended> {
  return startWarto(args, settings).ended;
}

function endOf(child: ChildProcess): Promise<Ended> {
  const said = { out: "", err: "" };
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (said.out += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (said.err += text));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, ...said }));
  });
}
