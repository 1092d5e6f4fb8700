import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Place {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Ctrl-C is sent as soon as it says so. */
  readonly interruptWhen?: (stdout: string) => boolean;
}

const main = fileURLToPath(new URL("main.ts", import.meta.url));

/** Runs `warto` as a process of its own. */
export function warto(args: readonly string[], place: Place): Promise<Ended> {
  return ended(process.execPath, [main, ...args], place);
}

/** Runs a program until it ends. */
export function ended(
  program: string,
  args: readonly string[],
  { cwd, env = {}, interruptWhen }: Place,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, WARTO_THREADS: "2", ...env },
    });
    const texts = { stdout: "", stderr: "" };
    child.stdout.on("data", (chunk: Buffer) => (texts.stdout += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (texts.stderr += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...texts }));
    const watch = setInterval(() => {
      if (interruptWhen?.(texts.stdout) !== true) return;
      clearInterval(watch);
      child.kill("SIGINT");
    }, 10);
    child.on("close", () => clearInterval(watch));
  });
}
