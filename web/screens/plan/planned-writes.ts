import type { RecordBody } from "../../../src/record/record-kinds.ts";
import type { PlannedDecision } from "../../../src/record/planned-decisions.ts";
import type { WireRecord } from "../../../src/api/records.ts";
import type { AskedWrite } from "../../api/use-change.ts";
import { decisionWrites } from "../../parts/decision-writes.ts";
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

export interface Taking {
  readonly decided_on: string;
  readonly reason: string | null;
  /** Decisions of the journal, and the tasks that follow from them. */
  readonly standing: readonly WireRecord<"decision">[];
  readonly tasks: readonly WireRecord<"task">[];
}

/** Returns planned decisions as writes of the journal, each in the place of what stood for its account. */
export function plannedWrites(
  decisions: readonly PlannedDecision[],
  { decided_on, reason, standing, tasks }: Taking,
): readonly AskedWrite[] {
  return decisions.flatMap((planned) => {
    const { account_id } = planned;
    const decision = standing.find(({ body }) => body.account_id === account_id) ?? null;
    const following = tasks.filter(
      ({ body }) => decision !== null && body.decision_id === decision.id,
    );
    return decisionWrites([{ kind: "decision", body: { ...planned, decided_on, reason } }], {
      account_id,
      seen: { decision, tasks: following, lock: null },
      newId: () => crypto.randomUUID(),
    });
  });
}
