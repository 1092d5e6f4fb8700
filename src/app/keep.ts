/**
 * Keeps what is dear to make, by the question it answers, for as long as nothing that it rests on has changed. What is made has to ask for
 * all that it rests on itself: what was asked for before may be of an earlier book.
 */
export type Keep = <Value>(question: string, make: () => Promise<Value>) => Promise<Value>;

/** Keeps nothing: for what asks once. */
export const keepNothing: Keep = (_, make) => make();
