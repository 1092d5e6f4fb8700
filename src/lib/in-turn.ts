/** Runs a piece of work; returns what it returns. */
export type Turn = <Value>(work: () => Promise<Value>) => Promise<Value>;

/** Returns what runs works one after another, in the order in which they were given, whether or not one fails. */
export function inTurn(): Turn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
}
