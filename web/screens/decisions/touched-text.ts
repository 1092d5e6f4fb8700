import type { WireChange } from "../../../src/api/records.ts";
import type { Wording } from "../../../src/lib/language.ts";
import { recordKindNames } from "../../../src/record/record-kinds.ts";
import { kindWords } from "./decisions-words.ts";

/** Returns what a change touched, by kind: `decision, task (3)`. */
export function touchedText(
  records: WireChange["records"],
  say: (wording: Wording) => string,
): string {
  return recordKindNames
    .map((kind) => ({ kind, count: records.filter((record) => record.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) =>
      count === 1 ? say(kindWords[kind]) : `${say(kindWords[kind])} (${count})`,
    )
    .join(", ");
}
