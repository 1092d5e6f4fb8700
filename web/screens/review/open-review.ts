import type { WireRecord } from "../../../src/api/records.ts";

export type ReviewRecord = WireRecord<"review">;

export type Signed = NonNullable<ReviewRecord["body"]["signed"]>;

/** A review with the figures that it was signed on. */
export interface SignedRecord {
  readonly id: string;
  readonly body: ReviewRecord["body"] & { readonly signed: Signed };
}

/** Returns the review that a person has begun and not signed; the latest where there are several. */
export function openReview(
  reviews: readonly ReviewRecord[],
  person: string,
): ReviewRecord | undefined {
  return reviews.findLast(({ body }) => body.signed === null && body.opened_by === person);
}

/** Returns the reviews that were signed off, the latest first. */
export function signedReviews(reviews: readonly ReviewRecord[]): readonly SignedRecord[] {
  return reviews
    .flatMap(({ id, body }) =>
      body.signed === null ? [] : [{ id, body: { ...body, signed: body.signed } }],
    )
    .toReversed()
    .toSorted((a, b) =>
      a.body.signed.on < b.body.signed.on ? 1 : a.body.signed.on > b.body.signed.on ? -1 : 0,
    );
}
