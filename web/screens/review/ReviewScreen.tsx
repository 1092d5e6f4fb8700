import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { allRecordsQuery } from "../../api/all-records.ts";
import { sessionQuery } from "../../api/queries.ts";
import { ChangeDeskProvider } from "../../parts/ChangeDeskProvider.tsx";
import { useSay } from "../../words/language-context.ts";
import { openReview, signedReviews } from "./open-review.ts";
import { ReviewStart } from "./ReviewStart.tsx";
import { ReviewWalk } from "./ReviewWalk.tsx";
import { reviewWords } from "./review-words.ts";
import { SignedReview } from "./SignedReview.tsx";
import "./review.css";

/** The review at regular intervals: how accounts feel, what they are, seven questions, the signature. */
export function ReviewScreen() {
  return (
    <ChangeDeskProvider>
      <ReviewShown />
    </ChangeDeskProvider>
  );
}

function ReviewShown() {
  const search = useSearch({ from: "/review" });
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data: reviews } = useSuspenseQuery(allRecordsQuery("review"));
  if (session.book.window === null) return <NoLedger />;
  const signed = signedReviews(reviews);
  const looked = signed.find(({ id }) => id === search.review);
  if (looked !== undefined) return <SignedReview record={looked} />;
  const open = openReview(reviews, session.user.name);
  if (open !== undefined) return <ReviewWalk record={open} signed={signed} />;
  return <ReviewStart signed={signed} window={session.book.window} />;
}

function NoLedger() {
  const say = useSay();
  return (
    <section className="review-narrow">
      <h1>{say(reviewWords.no_ledger_title)}</h1>
      <p>{say(reviewWords.no_ledger)}</p>
      <p>
        <Link to="/data">{say(reviewWords.bring_data)}</Link>
      </p>
    </section>
  );
}
