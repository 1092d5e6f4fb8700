import { Link } from "@tanstack/react-router";
import { windowText } from "../../parts/window-text.ts";
import { useSpeech } from "../../words/language-context.ts";
import type { SignedRecord } from "./open-review.ts";
import { reviewWords } from "./review-words.ts";

interface SignedListProps {
  readonly signed: readonly SignedRecord[];
}

/** The reviews that were signed off, the latest first; without figures, which come after the sellers' views. */
export function SignedList({ signed }: SignedListProps) {
  const speech = useSpeech();
  const { say } = speech;
  return (
    <section aria-labelledby="signed-title" className="review-signed">
      <h2 id="signed-title">{say(reviewWords.signed_title)}</h2>
      {signed.length === 0 ? (
        <p>{say(reviewWords.none_signed)}</p>
      ) : (
        <table className="review-table">
          <thead>
            <tr>
              <th scope="col">{say(reviewWords.signed_on)}</th>
              <th scope="col">{say(reviewWords.looks_at)}</th>
              <th scope="col">{say(reviewWords.signed_by)}</th>
            </tr>
          </thead>
          <tbody>
            {signed.map(({ id, body }) => (
              <tr key={id}>
                <th scope="row">
                  <Link to="/review" search={{ review: id }}>
                    {speech.date(body.signed.on)}
                  </Link>
                </th>
                <td>{windowText(body.window, speech)}</td>
                <td>{body.signed.by}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
