import { Dialog } from "@base-ui/react/dialog";
import { useSuspenseQuery } from "@tanstack/react-query";
import { type SyntheticEvent, useId, useState } from "react";
import type { AccountStatement } from "../../../src/api/account-statement.ts";
import type { ShownWay } from "../../../src/decision/card/card.ts";
import type { CardBasis } from "../../../src/decision/card/card-basis.ts";
import type { AgreedWay } from "../../../src/record/agreed-way.ts";
import { decisionRecords } from "../../../src/record/decision-records.ts";
import { RequestFault } from "../../api/request.ts";
import { sessionQuery } from "../../api/queries.ts";
import { useChange } from "../../api/use-change.ts";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { useSpeech } from "../../words/language-context.ts";
import { decisionId, decisionWrites, type SeenDecision } from "./decision-writes.ts";
import { decisionWords } from "./decision-words.ts";
import { DecisionConflict } from "./DecisionConflict.tsx";
import { firstOfNextMonth } from "./first-of-next-month.ts";
import { movedSentences } from "./moved-sentences.ts";
import { PromiseList } from "./PromiseList.tsx";
import { successorChoices, successorOf } from "./successor-choices.ts";
import type { WhatIf } from "./what-if.ts";

interface DecideDialogProps {
  readonly account: AccountStatement;
  readonly ways: readonly ShownWay[];
  readonly sellingRoles: readonly string[];
  readonly way: ShownWay;
  readonly basis: CardBasis;
  readonly whatIf: WhatIf;
  /** As it stands now. */
  readonly seen: SeenDecision;
  readonly isOpen: boolean;
  readonly onWhatIf: (whatIf: WhatIf) => void;
  readonly onClose: () => void;
}

/** Asks what a decision needs, shows what it promises and what is then to be done, and makes it. */
export function DecideDialog(props: DecideDialogProps) {
  const { isOpen, onClose, way, account } = props;
  const { say } = useSpeech(account.currency);
  return (
    <Dialog.Root
      open={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="decide-dialog">
          <Dialog.Title>{say(decisionWords.dialog_title, { way: way.title })}</Dialog.Title>
          <DecideForm {...props} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function DecideForm(props: DecideDialogProps) {
  const { account, ways, sellingRoles, way, basis, whatIf, seen, onWhatIf, onClose } = props;
  const speech = useSpeech(account.currency);
  const { say } = speech;
  const id = useId();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const desk = useChangeDesk();
  const change = useChange();
  // What the dialog was opened on: what stands by then may be another's.
  const [opened, setOpened] = useState(seen);
  const before = opened.decision?.body ?? null;
  const [begins_on, setBegins] = useState(before?.begins_on ?? firstOfNextMonth(session.today));
  const [reason, setReason] = useState(
    () => before?.reason ?? movedSentences(whatIf, speech).join(" "),
  );
  const [isLocked, setIsLocked] = useState(opened.lock !== null);
  const [partner, setPartner] = useState(way.way === "refer" ? (before?.successor ?? "") : "");
  const choices = successorChoices(way.way, basis);
  const successor = way.way === "refer" ? partner.trim() || null : successorOf(way.way, basis);
  const agreed: AgreedWay = {
    account_id: account.account_id,
    account_name: account.name,
    window: account.window,
    card: { ways, selling_roles: sellingRoles },
    way,
    seller: basis.firm.sellers[basis.account.seller]?.employee_id ?? null,
    successor,
    successor_name: choices.find(({ employee_id }) => employee_id === successor)?.name ?? successor,
    decided_on: session.today,
    begins_on,
    reason: reason.trim() || null,
    is_locked: isLocked,
  };
  const isDated = begins_on !== "";
  const deciding = {
    account_id: account.account_id,
    seen: opened,
    newId: () => crypto.randomUUID(),
  };
  const records = isDated ? decisionRecords(agreed, decisionId(deciding), speech) : [];
  const isConflict = change.error instanceof RequestFault && change.error.problem.status === 409;
  const isRedone = opened.decision !== null;
  const decide = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isDated || change.isPending) return;
    const said = { way: way.title };
    const made = await change.mutateAsync({
      what: say(isRedone ? decisionWords.what_change : decisionWords.what_decide, said),
      reason: agreed.reason,
      writes: decisionWrites(records, deciding),
    });
    const named = account.name ?? account.account_id;
    desk.tell(made, say(decisionWords.told_decide, { account: named, way: way.title }));
    onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        decide(event).catch(() => undefined);
      }}
    >
      {isConflict && (
        <DecisionConflict
          now={seen}
          speech={speech}
          onLeave={onClose}
          onReplace={() => {
            setOpened(seen);
            change.reset();
          }}
        />
      )}
      {change.error !== null && !isConflict && (
        <p role="alert">{say(decisionWords.fault, { detail: change.error.message })}</p>
      )}
      <label htmlFor={`${id}-begins`}>{say(decisionWords.begins_on)}</label>
      <input
        id={`${id}-begins`}
        type="date"
        required
        value={begins_on}
        onChange={({ target }) => setBegins(target.value)}
      />
      {!isDated && <p className="loss">{say(decisionWords.date_missing)}</p>}
      {choices.length > 0 && (
        <>
          <label htmlFor={`${id}-successor`}>{say(decisionWords.successor)}</label>
          <select
            id={`${id}-successor`}
            value={successor ?? ""}
            onChange={({ target }) => onWhatIf({ ...whatIf, successor: target.value })}
          >
            {choices.map(({ employee_id, name }) => (
              <option key={employee_id} value={employee_id}>
                {name}
              </option>
            ))}
          </select>
        </>
      )}
      {way.way === "refer" && (
        <>
          <label htmlFor={`${id}-partner`}>{say(decisionWords.partner)}</label>
          <input
            id={`${id}-partner`}
            maxLength={200}
            value={partner}
            onChange={({ target }) => setPartner(target.value)}
          />
        </>
      )}
      <label htmlFor={`${id}-reason`}>{say(decisionWords.reason)}</label>
      <textarea
        id={`${id}-reason`}
        rows={3}
        maxLength={2000}
        value={reason}
        aria-describedby={`${id}-reason-hint`}
        onChange={({ target }) => setReason(target.value)}
      />
      <p id={`${id}-reason-hint`} className="small soft">
        {say(decisionWords.reason_hint)}
      </p>
      <label className="check">
        <input
          type="checkbox"
          checked={isLocked}
          onChange={({ target }) => setIsLocked(target.checked)}
        />
        <span>{say(decisionWords.lock)}</span>
      </label>
      <PromiseList records={records} basis={basis} speech={speech} />
      <div className="acts">
        <button type="submit" className="primary" disabled={isConflict || !isDated}>
          {say(isRedone ? decisionWords.confirm_change : decisionWords.confirm)}
        </button>
        <Dialog.Close>{say(decisionWords.cancel)}</Dialog.Close>
      </div>
    </form>
  );
}
