import { Link } from "@tanstack/react-router";
import { useSay } from "../../words/language-context.ts";
import type { ReviewRecord } from "./open-review.ts";
import { OwnReview } from "./OwnReview.tsx";
import { reviewWords } from "./review-words.ts";

interface ReviewOfOthersProps {
  readonly reviews: readonly ReviewRecord[];
}

/** The review that is open, for those who neither begin nor sign one. */
export function ReviewOfOthers({ reviews }: ReviewOfOthersProps) {
  const say = useSay();
  const open = reviews.findLast(({ body }) => body.signed === null);
  if (open !== undefined) return <OwnReview record={open} />;
  return (
    <section className="review-narrow">
      <h1>{say(reviewWords.title)}</h1>
      <p>{say(reviewWords.none_open)}</p>
      <p>
        <Link to="/accounts">{say(reviewWords.own_accounts)}</Link>
      </p>
    </section>
  );
}
