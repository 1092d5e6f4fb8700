import { Link } from "@tanstack/react-router";
import { useSay } from "../../words/language-context.ts";
import { reviewWords } from "./review-words.ts";

/** What a review would need, where the book has no invoices yet. */
export function NoLedger() {
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
