import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReviewInBrief } from "../../../src/review/review.ts";
import { allRecordsQuery } from "../../api/all-records.ts";
import { useSpeech } from "../../words/language-context.ts";
import { type AccountThenAndNow, heldAgainstSigned, typeChanges } from "./held-against-signed.ts";
import { MixChart } from "./MixChart.tsx";
import { mixOverTime } from "./mix-over-time.ts";
import { MixTable } from "./MixTable.tsx";
import { PromisedThen } from "./PromisedThen.tsx";
import { reviewWords } from "./review-words.ts";
import { StepActs } from "./StepActs.tsx";
import type { StepProps } from "./step-props.ts";
import { TypeChanges } from "./TypeChanges.tsx";

interface OverTimeStepProps extends StepProps {
  readonly review: ReviewInBrief;
}

/** The mix of types over time, and what has become of the last signed review. */
export function OverTimeStep({ review, signed, step, goOn, goTo }: OverTimeStepProps) {
  const speech = useSpeech(review.currency);
  const { say } = speech;
  const { data: decisions } = useSuspenseQuery(allRecordsQuery("decision"));
  const mixes = mixOverTime(review, signed);
  const [last] = signed;
  const changed =
    last === undefined
      ? changedSinceBefore(review)
      : typeChanges(heldAgainstSigned(last.body.signed, review));
  const isCompared = last !== undefined || review.before !== null;
  return (
    <section aria-labelledby="over-time-title">
      <h2 id="over-time-title">{say(reviewWords.over_time_title)}</h2>
      {mixes.length > 1 ? (
        <>
          <MixChart mixes={mixes} />
          <MixTable mixes={mixes} currency={review.currency} />
        </>
      ) : (
        <p>{say(reviewWords.no_history)}</p>
      )}
      {isCompared && (
        <section aria-labelledby="changes-title">
          <h3 id="changes-title">
            {last === undefined
              ? say(reviewWords.since_before_title)
              : say(reviewWords.since_signed_title, { date: speech.date(last.body.signed.on) })}
          </h3>
          <TypeChanges accounts={changed} currency={review.currency} />
        </section>
      )}
      {last !== undefined && (
        <PromisedThen
          decisions={decisions.filter(({ body }) => body.decided_on >= last.body.opened_on)}
          currency={review.currency}
        />
      )}
      <StepActs step={step} goTo={goTo} goOn={() => void goOn()} />
    </section>
  );
}

function changedSinceBefore({ accounts }: ReviewInBrief): readonly AccountThenAndNow[] {
  return typeChanges(
    accounts.map(({ account_id, name, typing, economics, prospect, before }) => ({
      account_id,
      name,
      before: before === null || before.net_sales === 0 ? null : before,
      now: prospect
        ? null
        : {
            type: typing.type,
            net_sales: economics.net_sales,
            net_profit: economics.net_profit,
          },
    })),
  );
}
