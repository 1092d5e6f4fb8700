import { useSuspenseQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { allRecordsQuery } from "../../api/all-records.ts";
import type { Session } from "../../../src/api/session.ts";
import { sessionQuery } from "../../api/queries.ts";
import { NoLedger } from "./NoLedger.tsx";
import { openReview, signedReviews } from "./open-review.ts";
import { ReviewOfOthers } from "./ReviewOfOthers.tsx";
import { ReviewStart } from "./ReviewStart.tsx";
import { ReviewWalk } from "./ReviewWalk.tsx";
import { SignedReview } from "./SignedReview.tsx";

/** Who begins and signs reviews: those who see the whole book. */
const signers: readonly Session["user"]["role"][] = ["controller", "owner"];

/** The signed review that the address names, else the one that is open, else where one is begun. */
export function ReviewShown() {
  const search = useSearch({ from: "/review" });
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data: reviews } = useSuspenseQuery(allRecordsQuery("review"));
  if (session.book.window === null) return <NoLedger />;
  const signed = signedReviews(reviews);
  const looked = signed.find(({ id }) => id === search.review);
  if (looked !== undefined) return <SignedReview record={looked} />;
  if (!signers.includes(session.user.role)) return <ReviewOfOthers reviews={reviews} />;
  const open = openReview(reviews, session.user.name);
  if (open !== undefined) return <ReviewWalk record={open} signed={signed} />;
  return <ReviewStart signed={signed} window={session.book.window} />;
}
