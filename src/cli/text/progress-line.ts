import type { Progress, Steering } from "../../engine/engine.ts";
import type { Shell } from "../shell.ts";
import { cutText } from "./fit-text.ts";

const erase = "\r\u001B[2K";
const everyMilliseconds = 100;
/** What is done sooner than this shows no progress at all. */
const patience = 400;

/** Runs `work` with one line on stderr that says what is being done, where somebody watches. */
export async function withProgress<Value>(
  shell: Shell,
  work: (steering: Steering) => Promise<Value>,
): Promise<Value> {
  const { signal, progressColumns } = shell;
  if (progressColumns === null) return work({ signal });
  const start = shell.now().getTime();
  let step: Progress = { doing: "opening the book", done: 0 };
  let isShown = false;
  const timer = setInterval(() => {
    const elapsed = shell.now().getTime() - start;
    if (elapsed < patience) return;
    isShown = true;
    shell.err(erase + cutText(progressText(step, elapsed), progressColumns - 1));
  }, everyMilliseconds);
  try {
    return await work({ signal, progress: (next) => void (step = next) });
  } finally {
    clearInterval(timer);
    if (isShown) shell.err(erase);
  }
}

/** Returns ` 42 %  ████▌      3.1 s  reading lines.csv`. */
export function progressText({ doing, done }: Progress, elapsed: number): string {
  const share = Math.min(1, Math.max(0, done));
  const bar = "━".repeat(Math.round(share * 20)).padEnd(20, "·");
  const percent = `${Math.round(share * 100)}`.padStart(3);
  return `${percent} %  ${bar}  ${(elapsed / 1000).toFixed(1)} s  ${doing}`;
}
