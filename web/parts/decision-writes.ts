import type { WireRecord } from "../../src/api/records.ts";
import type { DraftRecord } from "../../src/record/decision-records.ts";
import type { AskedWrite } from "../api/use-change.ts";

/** The records of an account's decision as their reader has seen them. */
export interface SeenDecision {
  readonly decision: WireRecord<"decision"> | null;
  /** Those that follow from the decision. */
  readonly tasks: readonly WireRecord<"task">[];
  readonly lock: WireRecord<"lock"> | null;
}

export interface Deciding {
  readonly account_id: string;
  readonly seen: SeenDecision;
  readonly newId: () => string;
}

/** Returns the id under which an account's decision stands or will stand. */
export function decisionId({ account_id, seen }: Pick<Deciding, "account_id" | "seen">): string {
  return seen.decision?.id ?? `decision:${account_id}`;
}

/** Returns the writes of a decision: it takes the place of what stood, and of the tasks that nobody has done yet. */
export function decisionWrites(
  drafts: readonly DraftRecord[],
  deciding: Deciding,
): readonly AskedWrite[] {
  const { account_id, seen, newId } = deciding;
  const writes = drafts.flatMap((draft): readonly AskedWrite[] => {
    switch (draft.kind) {
      case "decision":
        return [{ ...draft, id: decisionId(deciding), seen: seen.decision?.version ?? 0 }];
      case "lock":
        return [
          { ...draft, id: seen.lock?.id ?? `lock:${account_id}`, seen: seen.lock?.version ?? 0 },
        ];
      case "task":
        return [{ ...draft, id: newId(), seen: 0 }];
      default:
        return [];
    }
  });
  const isLocked = drafts.some(({ kind }) => kind === "lock");
  return [...writes, ...undone(seen), ...(isLocked ? [] : unlocked(seen))];
}

/** Returns the writes that withdraw a decision with all that follows from it; what is done stays done. */
export function withdrawal(seen: SeenDecision): readonly AskedWrite[] {
  const { decision } = seen;
  if (decision === null) return [];
  return [
    { kind: "decision", id: decision.id, seen: decision.version, body: null },
    ...undone(seen),
    ...unlocked(seen),
  ];
}

function undone({ tasks }: SeenDecision): readonly AskedWrite[] {
  return tasks
    .filter(({ body }) => body.done_on === null)
    .map(({ id, version }) => ({ kind: "task", id, seen: version, body: null }));
}

/** A lock of another way than the decision's was somebody's own and stays. */
function unlocked({ decision, lock }: SeenDecision): readonly AskedWrite[] {
  if (lock === null || decision === null || lock.body.way !== decision.body.way) return [];
  return [{ kind: "lock", id: lock.id, seen: lock.version, body: null }];
}
