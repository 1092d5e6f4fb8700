import type { Keep } from "./keep.ts";

interface Kept {
  readonly revision: string;
  readonly value: Promise<unknown>;
}

/**
 * Returns what keeps the last `most` answers while `revision` stays as it was when they were made. Who asks while an answer is
 * being made waits for it, and makes it where it fails: who began it may have given up. What failed is not kept.
 */
export function keepWhile(revision: () => Promise<string>, most: number): Keep {
  const kept = new Map<string, Kept>();
  const keep: Keep = async <Value>(question: string, make: () => Promise<Value>) => {
    const now = await revision();
    const known = kept.get(question);
    const isKnown = known?.revision === now;
    kept.delete(question);
    const value = isKnown ? known.value : make();
    kept.set(question, { revision: now, value });
    forgetOldest(kept, most);
    try {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a question has one type of answer
      return (await value) as Value;
    } catch (error) {
      if (kept.get(question)?.value === value) kept.delete(question);
      if (isKnown) return keep(question, make);
      throw error;
    }
  };
  return keep;
}

function forgetOldest(kept: Map<string, Kept>, most: number): void {
  for (const question of [...kept.keys()].slice(0, Math.max(0, kept.size - most))) {
    kept.delete(question);
  }
}
