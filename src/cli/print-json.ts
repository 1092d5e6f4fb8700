import type { Shell } from "./shell.ts";

/** Prints one JSON document on stdout. */
export function printJson(shell: Shell, document: unknown): void {
  shell.out(`${JSON.stringify(document, null, 2)}\n`);
}
