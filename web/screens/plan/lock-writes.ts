import type { WireRecord } from "../../../src/api/records.ts";
import type { WayKind } from "../../../src/decision/way-out.ts";
import type { AskedWrite } from "../../api/use-change.ts";

/** What a reader says of a planned change. */
export type Mark = "accept" | "reject";

export interface MarkedChange {
  readonly account_id: string;
  readonly way: WayKind;
  readonly mark: Mark;
}

export interface MarksToSave {
  readonly marked: readonly MarkedChange[];
  /** As they stand in the journal. */
  readonly locks: readonly WireRecord<"lock">[];
  readonly reason: string | null;
}

/** Returns the locks that settle what is marked: an accepted change by its way, a rejected one by keeping the account. */
export function lockWrites({ marked, locks, reason }: MarksToSave): readonly AskedWrite[] {
  return marked.map(({ account_id, way, mark }) => {
    const standing = locks.find(({ body }) => body.account_id === account_id);
    return {
      kind: "lock",
      id: standing?.id ?? `lock:${account_id}`,
      seen: standing?.version ?? 0,
      body: { account_id, way: mark === "accept" ? way : "keep", reason },
    };
  });
}
