/** What the exit codes of `warto` mean. */
export const exitCodes = {
  done: 0,
  /** The input is refused, or something failed. */
  refused: 1,
  usage: 2,
  /** As shells have it: 128 + SIGINT. */
  cancelled: 130,
} as const;
