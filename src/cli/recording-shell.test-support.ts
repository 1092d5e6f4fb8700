import type { Shell } from "./shell.ts";

interface Recording {
  readonly shell: Shell;
  readonly out: () => string;
  readonly err: () => string;
}

interface Settings {
  readonly columns?: number;
  readonly colour?: boolean;
  readonly progressColumns?: number | null;
  /** How far the clock moves each time it is looked at. */
  readonly secondsPerLook?: number;
  readonly signal?: AbortSignal;
}

/** Returns a shell that keeps what is printed. */
export function recordingShell({
  columns = 100,
  colour = false,
  progressColumns = null,
  secondsPerLook = 0,
  signal = new AbortController().signal,
}: Settings = {}): Recording {
  const printed = { out: "", err: "" };
  let looks = 0;
  const shell: Shell = {
    out: (text) => void (printed.out += text),
    err: (text) => void (printed.err += text),
    columns,
    colour,
    progressColumns,
    now: () => new Date(Date.UTC(2026, 0, 1) + 1000 * secondsPerLook * looks++),
    signal,
    debug: false,
    mostUploaded: () => 500 * 1024 * 1024,
    resources: () => ({ memory_limit: "600MB", threads: 2 }),
  };
  return { shell, out: () => printed.out, err: () => printed.err };
}
