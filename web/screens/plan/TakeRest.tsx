import { Dialog } from "@base-ui/react/dialog";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { WireRecord } from "../../../src/api/records.ts";
import type { PlannedDecision } from "../../../src/record/planned-decisions.ts";
import { allRecordsQuery } from "../../api/all-records.ts";
import { sessionQuery } from "../../api/queries.ts";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { useSay } from "../../words/language-context.ts";
import { plannedWrites } from "./planned-writes.ts";
import { planWords } from "./plan-words.ts";
import "../../parts/dialog.css";

interface TakeRestProps {
  /** Neither rejected nor taken. */
  readonly open: readonly PlannedDecision[];
  /** Decisions as they stand. */
  readonly standing: readonly WireRecord<"decision">[];
}

/** Takes all that is open as decisions, in one change. */
export function TakeRest({ open, standing }: TakeRestProps) {
  const say = useSay();
  const desk = useChangeDesk();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data: tasks = [] } = useQuery(allRecordsQuery("task"));
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const take = async () => {
    const said = reason.trim() === "" ? null : reason.trim();
    const made = await desk.make({
      what: "decide",
      reason: said,
      told: say(planWords.taken, { n: open.length }),
      writes: plannedWrites(open, { decided_on: session.today, reason: said, standing, tasks }),
    });
    if (made !== null) setOpen(false);
  };
  if (open.length === 0) return <p className="soft">{say(planWords.nothing_left)}</p>;
  const title = say(planWords.take_rest, { n: open.length });
  return (
    <Dialog.Root open={isOpen} onOpenChange={setOpen}>
      <Dialog.Trigger className="take-rest">{title}</Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog take-rest-dialog">
          <Dialog.Title>{title}</Dialog.Title>
          <Dialog.Description>{say(planWords.take_rest_told)}</Dialog.Description>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void take();
            }}
          >
            <label>
              {say(planWords.reason_optional)}
              <textarea
                rows={3}
                maxLength={2000}
                value={reason}
                onChange={({ target }) => setReason(target.value)}
              />
            </label>
            <div className="dialog-acts">
              <Dialog.Close>{say(planWords.back)}</Dialog.Close>
              <button type="submit" className="primary" disabled={desk.isBusy}>
                {say(planWords.take_all)}
              </button>
            </div>
          </form>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
