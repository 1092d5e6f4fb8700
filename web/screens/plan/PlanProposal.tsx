import type { PlanAnswer } from "../../../src/api/plan-answer.ts";
import type { WireRecord } from "../../../src/api/records.ts";
import { useSay } from "../../words/language-context.ts";
import { ChangesPart } from "./ChangesPart.tsx";
import { Earnings } from "./Earnings.tsx";
import { FrontierPart } from "./FrontierPart.tsx";
import { HoursPart } from "./HoursPart.tsx";
import { LockTable } from "./LockTable.tsx";
import { PlanCalendar } from "./PlanCalendar.tsx";
import { planWords } from "./plan-words.ts";
import { ProofPart } from "./ProofPart.tsx";
import { Purses } from "./Purses.tsx";
import { Sources } from "./Sources.tsx";

interface PlanProposalProps {
  readonly answer: PlanAnswer;
  readonly locks: readonly WireRecord<"lock">[];
  /** Whether something has changed since it was made. */
  readonly isOld: boolean;
  readonly isRunning: boolean;
  readonly onMake: () => void;
}

/** The plan as it is proposed. */
export function PlanProposal({ answer, locks, isOld, isRunning, onMake }: PlanProposalProps) {
  const say = useSay();
  const { plan, settled } = answer;
  const [first, ...others] = plan.sentences;
  const names = new Map([
    ...plan.changes.map(({ account_id, name }) => [account_id, name ?? account_id] as const),
    ...plan.locks.map(({ account_id, name }) => [account_id, name ?? account_id] as const),
  ]);
  const filed = plan.locks.filter((lock) =>
    settled.every(({ account_id }) => account_id !== lock.account_id),
  );
  return (
    <div className={isOld ? "plan-proposal is-old" : "plan-proposal"}>
      {isOld && !isRunning && (
        <div className="plan-outdated">
          <output>{say(planWords.outdated)}</output>
          <button type="button" onClick={onMake}>
            {say(planWords.make_again)}
          </button>
        </div>
      )}
      {plan.cautions.length > 0 && (
        <section className="plan-cautions">
          <h2>{say(planWords.cautions)}</h2>
          <ul>
            {plan.cautions.map((caution) => (
              <li key={caution}>{caution}</li>
            ))}
          </ul>
        </section>
      )}
      <p className="plan-answer">{first}</p>
      {others.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div className="plan-head">
        <Earnings plan={plan} />
        <Sources plan={plan} />
      </div>
      <PlanCalendar plan={plan} />
      <ChangesPart answer={answer} locks={locks} onMake={onMake} />
      <section>
        <h2>{say(planWords.locks)}</h2>
        <p className="soft">
          {say(locks.length + filed.length === 0 ? planWords.no_locks : planWords.locks_told)}
        </p>
        {locks.length + filed.length > 0 && <LockTable locks={locks} filed={filed} names={names} />}
      </section>
      <Purses plan={plan} />
      <HoursPart plan={plan} />
      <FrontierPart asked={answer.asked} currency={plan.currency} />
      <ProofPart plan={plan} />
    </div>
  );
}
