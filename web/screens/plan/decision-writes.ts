import type { RecordBody } from "../../../src/record/record-kinds.ts";
import type { PlannedDecision } from "../../../src/record/planned-decisions.ts";
import type { AskedWrite } from "../../api/use-change.ts";
import type { Mark } from "./lock-writes.ts";

export interface OpenDecisions {
  readonly decisions: readonly PlannedDecision[];
  /** Decisions of the journal. */
  readonly taken: readonly RecordBody<"decision">[];
  readonly marks: ReadonlyMap<string, Mark>;
}

/** Returns the planned decisions that nobody has rejected or taken yet. */
export function openDecisions({
  decisions,
  taken,
  marks,
}: OpenDecisions): readonly PlannedDecision[] {
  return decisions.filter(
    ({ account_id, way }) =>
      marks.get(account_id) !== "reject" && !isTaken({ account_id, way }, taken),
  );
}

/** Returns whether a decision for this way of an account stands in the journal. */
export function isTaken(
  { account_id, way }: Pick<PlannedDecision, "account_id" | "way">,
  taken: readonly RecordBody<"decision">[],
): boolean {
  return taken.some((one) => one.account_id === account_id && one.way === way);
}

export interface Deciding {
  readonly decided_on: string;
  readonly reason: string | null;
  readonly newId: () => string;
}

/** Returns planned decisions as records of the journal. */
export function decisionWrites(
  decisions: readonly PlannedDecision[],
  { decided_on, reason, newId }: Deciding,
): readonly AskedWrite[] {
  return decisions.map((decision) => ({
    kind: "decision",
    id: newId(),
    seen: 0,
    body: { ...decision, decided_on, reason },
  }));
}
