import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReviewInBrief } from "../../../src/review/review.ts";
import { sessionQuery } from "../../api/queries.ts";
import { useSay } from "../../words/language-context.ts";
import { NextReview } from "./NextReview.tsx";
import { reviewSteps } from "./review-steps.ts";
import { reviewWords } from "./review-words.ts";
import { SignedFigures } from "./SignedFigures.tsx";
import type { StepProps } from "./step-props.ts";
import { stepWords } from "./step-words.ts";
import { TasksToCome } from "./TasksToCome.tsx";
import { useSignOff } from "./use-sign-off.ts";
import "./signature.css";

interface SignStepProps extends StepProps {
  readonly review: ReviewInBrief;
}

/** What is signed, when the next review is due, what is to be done until then; and the signature. */
export function SignStep({ review, record, goTo }: SignStepProps) {
  const say = useSay();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { settled, settle, sign, isPending } = useSignOff(record);
  const { net_sales, gross_profit, net_profit } = review.totals.economics;
  const totals = review.told.goods
    ? { net_sales, gross_profit, net_profit }
    : { net_sales, gross_profit: null, net_profit: null };
  return (
    <section aria-labelledby="sign-title">
      <h2 id="sign-title">{say(reviewWords.sign_title)}</h2>
      <p>{say(reviewWords.sign_lead)}</p>
      <NotLookedAt record={record} />
      <h3>{say(reviewWords.to_be_signed)}</h3>
      <SignedFigures totals={totals} mix={review.mix} currency={review.currency} />
      <NextReview schedule={settled} today={session.today} onChange={settle} />
      <TasksToCome
        tasks={settled.tasks}
        due={settled.next_on}
        onChange={(tasks) => settle({ tasks })}
      />
      <div className="step-acts">
        <button type="button" onClick={() => goTo("over_time")}>
          {say(reviewWords.back)}
        </button>
        <button type="button" className="primary" disabled={isPending} onClick={sign}>
          {isPending
            ? say(reviewWords.signing)
            : say(reviewWords.sign, { name: session.user.name })}
        </button>
      </div>
    </section>
  );
}

function NotLookedAt({ record: { body } }: Pick<SignStepProps, "record">) {
  const say = useSay();
  const missed = reviewSteps.filter(
    (step) => step !== "sign_off" && !body.looked_at.includes(step),
  );
  if (missed.length === 0) return null;
  const steps = missed.map((step) => say(stepWords[step])).join(", ");
  return (
    <p className="review-missed">{say(reviewWords.not_looked_at, { n: missed.length, steps })}</p>
  );
}
