import type { Statement } from "../statement.ts";
import { readerOf } from "./per-account.ts";
import type { TraitMeasure } from "./trait.ts";

/** Returns the evidence of what rests on time: estimated where time equations gave more than half of it. */
export function timeEvidence({ service, all_minutes }: Statement): TraitMeasure["evidenceOf"] {
  return (account) => {
    const read = readerOf(account);
    return read(service.minutes.estimated) * 2 > read(all_minutes) ? "estimated" : "measured";
  };
}
