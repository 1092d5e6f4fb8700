import type { FileOutcome } from "../../ledger/imports.ts";
import type { Candidates } from "./load-records.ts";
import type { Merged } from "./merge-records.ts";
import type { Totals } from "./money-totals.ts";

export interface OutcomeCounts {
  readonly read: Totals;
  readonly accepted: Totals;
  /** Records accepted, by feed. */
  readonly kept: ReadonlyMap<number, number>;
  /** How they met the book's; null where the book had none. */
  readonly merged: readonly Merged[] | null;
}

/** Returns what became of the rows of one feed. */
export function fileOutcome(
  one: Candidates,
  { read, accepted, kept, merged }: OutcomeCounts,
): FileOutcome {
  const unreadable = one.reading.unreadable.length;
  const records = kept.get(one.file_no) ?? 0;
  return {
    file: one.reading.file,
    table: one.table,
    rows: one.rows + unreadable,
    left_out: one.left_out,
    folded: one.folded,
    accepted: records,
    ...metBy(one.file_no, records, merged),
    rejected: one.rows - one.left_out - one.folded - records + unreadable,
    totals: read.of(one.file_no, accepted),
  };
}

function metBy(file_no: number, records: number, merged: readonly Merged[] | null) {
  if (merged === null) return { created: records, changed: 0, unchanged: 0 };
  const nothing = { created: 0, changed: 0, unchanged: 0 };
  const { created, changed, unchanged } = merged.find((one) => one.file_no === file_no) ?? nothing;
  return { created, changed, unchanged };
}
