import { useSuspenseQuery } from "@tanstack/react-query";
import type { Review } from "../../../src/review/review.ts";
import { allRecordsQuery } from "../../api/all-records.ts";
import { sessionQuery } from "../../api/queries.ts";
import { useSpeech } from "../../words/language-context.ts";
import { feltAgainstIs } from "./felt-against-is.ts";
import { Gap } from "./Gap.tsx";
import { reviewWords } from "./review-words.ts";
import { StepActs } from "./StepActs.tsx";
import type { StepProps } from "./step-props.ts";
import { viewsOfReview } from "./views-of-review.ts";

interface GapStepProps extends StepProps {
  readonly review: Review;
}

/** Holds what the seller feels against what the accounts earn: one picture and a table. */
export function GapStep({ review, record, step, goOn, goTo }: GapStepProps) {
  const { say } = useSpeech();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data: all } = useSuspenseQuery(allRecordsQuery("view"));
  const asked = { person: session.user.name, since: record.body.opened_on };
  const views = viewsOfReview(all, asked).map(({ body }) => body);
  const felt = feltAgainstIs(views, review);
  return (
    <section aria-labelledby="gap-title">
      <h2 id="gap-title">{say(reviewWords.gap_title)}</h2>
      {views.length === 0 ? (
        <p>{say(reviewWords.gap_none)}</p>
      ) : (
        <Gap felt={felt} review={review} />
      )}
      <StepActs step={step} goTo={goTo} goOn={() => goOn()} />
    </section>
  );
}
