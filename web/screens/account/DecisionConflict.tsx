import { useEffect, useRef } from "react";
import { kindTitle } from "../../../src/decision/card/way-words.ts";
import type { Speech } from "../../../src/lib/speech.ts";
import type { SeenDecision } from "../../parts/decision-writes.ts";
import { decisionWords } from "./decision-words.ts";

interface DecisionConflictProps {
  /** As it stands by now. */
  readonly now: SeenDecision;
  readonly speech: Speech;
  readonly onLeave: () => void;
  readonly onReplace: () => void;
}

/** Tells that somebody else was faster, and what stands now; nothing is overwritten unless its reader says so. */
export function DecisionConflict({ now, speech, onLeave, onReplace }: DecisionConflictProps) {
  const { say } = speech;
  const { decision } = now;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} className="conflict" role="alert" tabIndex={-1}>
      <p>
        <strong>{say(decisionWords.conflict)}</strong>
      </p>
      <p>
        {decision === null
          ? say(decisionWords.conflict_gone)
          : say(decisionWords.conflict_stands, {
              way: kindTitle(decision.body.way, speech),
              begins: speech.date(decision.body.begins_on),
              by: decision.changed_by,
              reason: decision.body.reason ?? "none",
            })}
      </p>
      <div className="acts">
        <button type="button" onClick={onLeave}>
          {say(decisionWords.keep_theirs)}
        </button>
        <button type="button" onClick={onReplace}>
          {say(decisionWords.decide_anyway)}
        </button>
      </div>
    </div>
  );
}
