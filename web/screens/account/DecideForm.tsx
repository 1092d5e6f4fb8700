import { useSuspenseQuery } from "@tanstack/react-query";
import { sessionQuery } from "../../api/queries.ts";
import { useSpeech } from "../../words/language-context.ts";
import { agreedIn, type WayToDecide } from "./agreed-in.ts";
import { type DecisionDraft, type DecisionFields, firstFields } from "./decision-draft.ts";
import type { SeenDecision } from "../../parts/decision-writes.ts";
import { decisionWords } from "./decision-words.ts";
import { DecideFields } from "./DecideFields.tsx";
import { DecisionConflict } from "./DecisionConflict.tsx";
import { PromiseList } from "./PromiseList.tsx";
import { useDecide } from "./use-decide.ts";
import { wayKey } from "./way-key.ts";
import type { WhatIf } from "./what-if.ts";

export interface DecideFormProps {
  readonly toDecide: WayToDecide;
  readonly whatIf: WhatIf;
  /** As it stands now. */
  readonly seen: SeenDecision;
  /** What was typed before; null where nothing was. */
  readonly draft: DecisionDraft | null;
  readonly onWhatIf: (whatIf: WhatIf) => void;
  readonly onWrite: (draft: DecisionDraft) => void;
  readonly onForget: () => void;
  readonly onClose: () => void;
}

/** The form of a decision. What is typed in outlives a page that is loaded anew; leaving it on purpose drops it. */
export function DecideForm(props: DecideFormProps) {
  const { toDecide, whatIf, seen, draft, onWhatIf, onWrite, onForget, onClose } = props;
  const { way, basis, account } = toDecide;
  const speech = useSpeech(account.currency);
  const { say } = speech;
  const { data: session } = useSuspenseQuery(sessionQuery);
  const leave = () => {
    onForget();
    onClose();
  };
  const decision = useDecide({ account, seen, onDecided: leave });
  const { opened } = decision;
  const key = wayKey(way);
  const fields: DecisionFields =
    draft?.way === key
      ? draft
      : firstFields({ way, seen: opened, whatIf, today: session.today }, speech);
  const agreed = agreedIn(toDecide, fields, session.today);
  const records = decision.recordsOf(agreed);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        decision.decide(agreed);
      }}
    >
      {decision.isConflict && (
        <DecisionConflict
          now={seen}
          speech={speech}
          onLeave={leave}
          onReplace={decision.lookAgain}
        />
      )}
      {decision.fault !== null && (
        <p role="alert">{say(decisionWords.fault, { detail: decision.fault })}</p>
      )}
      <DecideFields
        {...{ fields, way, basis }}
        successor={agreed.successor}
        onSuccessor={(successor) => onWhatIf({ ...whatIf, successor })}
        onWrite={(change) => onWrite({ ...fields, ...change, way: key, what_if: whatIf })}
      />
      <PromiseList records={records} basis={basis} speech={speech} />
      <div className="acts">
        <button
          type="submit"
          className="primary"
          disabled={decision.isConflict || fields.begins_on === ""}
        >
          {say(opened.decision === null ? decisionWords.confirm : decisionWords.confirm_change)}
        </button>
        <button type="button" onClick={leave}>
          {say(decisionWords.cancel)}
        </button>
      </div>
    </form>
  );
}
