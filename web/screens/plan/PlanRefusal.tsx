import type { WireRecord } from "../../../src/api/records.ts";
import { useSay } from "../../words/language-context.ts";
import { LockTable } from "./LockTable.tsx";
import { planWords } from "./plan-words.ts";

interface PlanRefusalProps {
  readonly detail: string;
  readonly locks: readonly WireRecord<"lock">[];
}

/** Says why there is no plan, with what is settled beside it, so that it can be lifted. */
export function PlanRefusal({ detail, locks }: PlanRefusalProps) {
  const say = useSay();
  const named = locks.filter(({ body }) => detail.includes(body.account_id));
  return (
    <section className="plan-refusal" role="alert">
      <h2>{say(planWords.refused)}</h2>
      {detail.split("\n").map((line) => (
        <p key={line}>{line}</p>
      ))}
      {locks.length > 0 && (
        <>
          <p>{say(planWords.refused_locks)}</p>
          <LockTable locks={named.length > 0 ? named : locks} filed={[]} names={new Map()} />
        </>
      )}
    </section>
  );
}
