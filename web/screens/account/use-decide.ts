import { useState } from "react";
import type { AccountStatement } from "../../../src/api/account-statement.ts";
import type { AgreedWay } from "../../../src/record/agreed-way.ts";
import { decisionRecords, type DraftRecord } from "../../../src/record/decision-records.ts";
import { RequestFault } from "../../api/request.ts";
import { useChange } from "../../api/use-change.ts";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { useSpeech } from "../../words/language-context.ts";
import { decisionId, decisionWrites, type SeenDecision } from "../../parts/decision-writes.ts";
import { decisionWords } from "./decision-words.ts";

/** The making of a decision. */
export interface Decide {
  /** What the form was opened on: what stands by now may be another's. */
  readonly opened: SeenDecision;
  /** What is written down by deciding; nothing without a day to begin on. */
  readonly recordsOf: (agreed: AgreedWay) => readonly DraftRecord[];
  readonly decide: (agreed: AgreedWay) => void;
  /** Whether somebody else has decided since. */
  readonly isConflict: boolean;
  /** Takes what stands by now for what is to be replaced. */
  readonly lookAgain: () => void;
  /** Why it could not be made, other than by a conflict. */
  readonly fault: string | null;
}

interface Deciding {
  readonly account: AccountStatement;
  /** As it stands now. */
  readonly seen: SeenDecision;
  readonly onDecided: () => void;
}

/** Returns how a decision is made: all of its records or none, and never over what its maker has not seen. */
export function useDecide({ account, seen, onDecided }: Deciding): Decide {
  const speech = useSpeech(account.currency);
  const { say } = speech;
  const desk = useChangeDesk();
  const change = useChange();
  const [opened, setOpened] = useState(seen);
  const { account_id, name } = account;
  const deciding = { account_id, seen: opened, newId: () => crypto.randomUUID() };
  const recordsOf = (agreed: AgreedWay) =>
    agreed.begins_on === "" ? [] : decisionRecords(agreed, decisionId(deciding), speech);
  const decide = async (agreed: AgreedWay) => {
    const { title } = agreed.way;
    const isRedone = opened.decision !== null;
    const made = await change.mutateAsync({
      what: say(isRedone ? decisionWords.what_change : decisionWords.what_decide, { way: title }),
      reason: agreed.reason,
      writes: decisionWrites(recordsOf(agreed), deciding),
    });
    desk.tell(made, say(decisionWords.told_decide, { account: name ?? account_id, way: title }));
    onDecided();
  };
  const isConflict = change.error instanceof RequestFault && change.error.problem.status === 409;
  return {
    opened,
    recordsOf,
    decide: (agreed) => {
      if (agreed.begins_on !== "" && !change.isPending) decide(agreed).catch(() => undefined);
    },
    isConflict,
    lookAgain: () => {
      setOpened(seen);
      change.reset();
    },
    fault: isConflict ? null : (change.error?.message ?? null),
  };
}
