import { useSuspenseQuery } from "@tanstack/react-query";
import { recordsQuery } from "../../api/queries.ts";
import type { SeenDecision } from "../../parts/decision-writes.ts";

/** Returns the decision that stands for an account, what is to be done for it, and its lock. */
export function useSeenDecision(account_id: string): SeenDecision {
  const { data: decisions } = useSuspenseQuery(recordsQuery("decision", account_id));
  const { data: tasks } = useSuspenseQuery(recordsQuery("task", account_id));
  const { data: locks } = useSuspenseQuery(recordsQuery("lock", account_id));
  const decision = decisions.items.at(-1) ?? null;
  return {
    decision,
    tasks: tasks.items
      .filter(({ body }) => decision !== null && body.decision_id === decision.id)
      .toSorted((a, b) => a.body.due_on.localeCompare(b.body.due_on)),
    lock: locks.items[0] ?? null,
  };
}
