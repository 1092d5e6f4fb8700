import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Suspense } from "react";
import { questionIds } from "../../../src/review/review.ts";
import { sessionQuery } from "../../api/queries.ts";
import { windowText } from "../../parts/window-text.ts";
import { useSpeech } from "../../words/language-context.ts";
import type { SignedRecord } from "./open-review.ts";
import { reviewWords } from "./review-words.ts";
import { stepWords } from "./step-words.ts";
import { SignedDifferences } from "./SignedDifferences.tsx";
import { SignedFigures } from "./SignedFigures.tsx";
import "./signature.css";

interface SignedReviewProps {
  readonly record: SignedRecord;
}

/** A signed review: the figures it was signed on, its notes, and where the ledger has come to differ. */
export function SignedReview({ record: { body } }: SignedReviewProps) {
  const speech = useSpeech();
  const { say } = speech;
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { signed, window, notes } = body;
  const currency = session.book.currency ?? "USD";
  const noted = questionIds.filter((id) => notes[id] !== undefined);
  return (
    <article className="review-narrow">
      <h1>{say(reviewWords.signed_review, { date: speech.date(signed.on) })}</h1>
      <p>
        {say(reviewWords.signed_review_by, { by: signed.by, window: windowText(window, speech) })}{" "}
        <span className="soft">{say(reviewWords.frozen_told)}</span>
      </p>
      <section aria-labelledby="figures-title">
        <h2 id="figures-title">{say(reviewWords.figures)}</h2>
        <SignedFigures totals={signed.totals} mix={signed.mix} currency={currency} />
      </section>
      <section aria-labelledby="differs-title">
        <h2 id="differs-title">{say(reviewWords.differs_title)}</h2>
        <Suspense fallback={<output className="soft">{say(reviewWords.checking)}</output>}>
          <SignedDifferences signed={signed} window={window} currency={currency} />
        </Suspense>
      </section>
      <section aria-labelledby="notes-title">
        <h2 id="notes-title">{say(reviewWords.notes)}</h2>
        {noted.length === 0 && <p className="soft">{say(reviewWords.no_notes)}</p>}
        <dl className="review-notes">
          {noted.map((id) => (
            <div key={id}>
              <dt>{say(stepWords[id])}</dt>
              <dd>{notes[id]}</dd>
            </div>
          ))}
        </dl>
      </section>
      <p>
        <Link to="/review">{say(reviewWords.begin_next)}</Link>
      </p>
    </article>
  );
}
