/**
 * Lets all that waits have its turn. Long work that asks for it between its steps holds nobody up for longer than
 * one step takes.
 */
export function othersFirst(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
