import type { SeenPlanAnswer } from "../../../src/api/seen-plan.ts";
import { useSay } from "../../words/language-context.ts";
import { ChangeTable } from "./ChangeTable.tsx";
import { planWords } from "./plan-words.ts";

interface SeenProposalProps {
  readonly answer: SeenPlanAnswer;
}

/** The plan as somebody sees it who sees a part of the book: the own accounts, the own purse. */
export function SeenProposal({ answer: { plan } }: SeenProposalProps) {
  const say = useSay();
  return (
    <div className="plan-proposal">
      {plan.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {plan.sellers.map(({ employee_id, sentence }) => (
        <p key={employee_id}>{sentence}</p>
      ))}
      <section>
        <h2>{say(planWords.every_change)}</h2>
        {plan.changes.length === 0 ? (
          <p>{say(planWords.none_of_yours)}</p>
        ) : (
          <ChangeTable plan={plan} />
        )}
      </section>
    </div>
  );
}
