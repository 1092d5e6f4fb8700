/**
 * Lets all that waits have its turn, and throws once the signal has come. Long work that asks for it between its steps
 * holds nobody up for longer than one step takes.
 */
export async function othersFirst({ signal }: { readonly signal?: AbortSignal }): Promise<void> {
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
  signal?.throwIfAborted();
}
