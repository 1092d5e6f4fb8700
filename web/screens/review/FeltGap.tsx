import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReviewInBrief } from "../../../src/review/review.ts";
import { allRecordsQuery } from "../../api/all-records.ts";
import { sessionQuery } from "../../api/queries.ts";
import { useSay } from "../../words/language-context.ts";
import { feltAgainstIs } from "./felt-against-is.ts";
import { Gap } from "./Gap.tsx";
import type { ReviewRecord } from "./open-review.ts";
import { reviewWords } from "./review-words.ts";
import { viewsOfReview } from "./views-of-review.ts";

interface FeltGapProps {
  readonly record: ReviewRecord;
  readonly review: ReviewInBrief;
}

/** What the user has said in a review of how accounts feel, held against what they earn. */
export function FeltGap({ record, review }: FeltGapProps) {
  const say = useSay();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data: all } = useSuspenseQuery(allRecordsQuery("view"));
  const asked = { person: session.user.id, since: record.body.opened_on };
  const views = viewsOfReview(all, asked).map(({ body }) => body);
  return (
    <section aria-labelledby="gap-title">
      <h2 id="gap-title">{say(reviewWords.gap_title)}</h2>
      {views.length === 0 ? (
        <p>{say(reviewWords.gap_none)}</p>
      ) : (
        <Gap felt={feltAgainstIs(views, review)} review={review} />
      )}
    </section>
  );
}
