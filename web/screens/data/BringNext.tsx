import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { reviewQuery, sessionQuery } from "../../api/queries.ts";
import { useLanguage, useSay } from "../../words/language-context.ts";
import { CoverageBar } from "./CoverageBar.tsx";
import { dataWords } from "./data-words.ts";

const parts = ["cost_of_goods", "payment_dates", "time"] as const;

/** How much of the figures rests on evidence, and what would tell more. */
export function BringNext() {
  const say = useSay();
  const { language } = useLanguage();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const isEmpty = session.book.span === null;
  const { data: review } = useQuery({ ...reviewQuery({}, language), enabled: !isEmpty });
  if (isEmpty) return <p>{say(dataWords.no_ledger)}</p>;
  if (review === undefined) return null;
  return (
    <section>
      <h2>{say(dataWords.next)}</h2>
      <div className="coverage">
        {parts.map((part) => {
          const { sentence, shares } = review.coverage[part];
          return (
            <section key={part}>
              <h3>{say(dataWords[part])}</h3>
              {shares !== null && <CoverageBar shares={shares} />}
              <p>{sentence}</p>
            </section>
          );
        })}
      </div>
    </section>
  );
}
