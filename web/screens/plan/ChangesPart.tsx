import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { PlanAnswer } from "../../../src/api/plan-answer.ts";
import type { WireRecord } from "../../../src/api/records.ts";
import { allRecordsQuery } from "../../api/all-records.ts";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { useSay } from "../../words/language-context.ts";
import { ChangeTable } from "./ChangeTable.tsx";
import { openDecisions } from "./planned-writes.ts";
import { lockWrites, type Mark } from "./lock-writes.ts";
import { MarkBar } from "./MarkBar.tsx";
import { planWords } from "./plan-words.ts";
import { TakeRest } from "./TakeRest.tsx";
import "./changes.css";

interface ChangesPartProps {
  readonly answer: PlanAnswer;
  readonly locks: readonly WireRecord<"lock">[];
  readonly onMake: () => void;
}

/** Every change of the plan, to be accepted, rejected, and decided on. */
export function ChangesPart({ answer, locks, onMake }: ChangesPartProps) {
  const say = useSay();
  const desk = useChangeDesk();
  const [marks, setMarks] = useState<ReadonlyMap<string, Mark>>(new Map());
  const { data: standing = [] } = useQuery(allRecordsQuery("decision"));
  const { plan, decisions } = answer;
  const taken = standing.map(({ body }) => body);
  const mark = (account_id: string, next: Mark) =>
    setMarks((before) => {
      const after = new Map(before);
      if (before.get(account_id) === next) after.delete(account_id);
      else after.set(account_id, next);
      return after;
    });
  const save = async (reason: string | null, makesAgain: boolean) => {
    const marked = plan.changes.flatMap(({ account_id, way }) => {
      const said = marks.get(account_id);
      return said === undefined ? [] : [{ account_id, way, mark: said }];
    });
    const made = await desk.make({
      what: "settle",
      reason,
      told: say(planWords.saved_marks, { n: marked.length }),
      writes: lockWrites({ marked, locks, reason }),
    });
    if (made === null) return;
    setMarks(new Map());
    if (makesAgain) onMake();
  };
  if (plan.changes.length === 0) return null;
  return (
    <section>
      <h2>{say(planWords.every_change)}</h2>
      <p className="soft">
        {say(planWords.every_change_told, { quarters: plan.horizon_quarters })}
      </p>
      <ChangeTable plan={plan} verdicts={{ locks, taken, marks, onMark: mark }} />
      {marks.size > 0 && (
        <MarkBar
          marks={marks}
          isBusy={desk.isBusy}
          onSave={(reason, makesAgain) => void save(reason, makesAgain)}
          onDrop={() => setMarks(new Map())}
        />
      )}
      <TakeRest open={openDecisions({ decisions, taken, marks })} standing={standing} />
    </section>
  );
}
