import { useId } from "react";
import type { CardBasis } from "../../../src/decision/card/card-basis.ts";
import type { ShownWay } from "../../../src/decision/card/card.ts";
import { useSay } from "../../words/language-context.ts";
import type { DecisionFields } from "./decision-draft.ts";
import { decisionWords } from "./decision-words.ts";
import { successorChoices } from "./successor-choices.ts";

interface DecideFieldsProps {
  readonly fields: DecisionFields;
  readonly way: ShownWay;
  readonly basis: CardBasis;
  /** Employee id of who takes the account over. */
  readonly successor: string | null;
  readonly onSuccessor: (employee_id: string) => void;
  readonly onWrite: (change: Partial<DecisionFields>) => void;
}

/** What has to be told to decide: from when, to whom, why, and whether the plan is held to it. */
export function DecideFields(props: DecideFieldsProps) {
  const { fields, way, basis, successor, onSuccessor, onWrite } = props;
  const { begins_on, partner, is_locked } = fields;
  const say = useSay();
  const choices = successorChoices(way.way, basis);
  return (
    <>
      <label>
        <span>{say(decisionWords.begins_on)}</span>
        <input
          type="date"
          required
          value={begins_on}
          onChange={({ target }) => onWrite({ begins_on: target.value })}
        />
      </label>
      {begins_on === "" && <p className="loss">{say(decisionWords.date_missing)}</p>}
      {choices.length > 0 && (
        <label>
          <span>{say(decisionWords.successor)}</span>
          <select value={successor ?? ""} onChange={({ target }) => onSuccessor(target.value)}>
            {choices.map(({ employee_id, name }) => (
              <option key={employee_id} value={employee_id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {way.way === "refer" && (
        <label>
          <span>{say(decisionWords.partner)}</span>
          <input
            maxLength={200}
            value={partner}
            onChange={({ target }) => onWrite({ partner: target.value })}
          />
        </label>
      )}
      <Reason reason={fields.reason} onWrite={(reason) => onWrite({ reason })} />
      <label className="check">
        <input
          type="checkbox"
          checked={is_locked}
          onChange={({ target }) => onWrite({ is_locked: target.checked })}
        />
        <span>{say(decisionWords.lock)}</span>
      </label>
    </>
  );
}

interface ReasonProps {
  readonly reason: string;
  readonly onWrite: (reason: string) => void;
}

function Reason({ reason, onWrite }: ReasonProps) {
  const say = useSay();
  const id = useId();
  return (
    <>
      <label>
        <span>{say(decisionWords.reason)}</span>
        <textarea
          rows={3}
          maxLength={2000}
          value={reason}
          aria-describedby={id}
          onChange={({ target }) => onWrite(target.value)}
        />
      </label>
      <p id={id} className="small soft">
        {say(decisionWords.reason_hint)}
      </p>
    </>
  );
}
