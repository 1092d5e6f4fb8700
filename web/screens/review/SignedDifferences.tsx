import { useSuspenseQuery } from "@tanstack/react-query";
import { reviewQuery } from "../../api/queries.ts";
import { useLanguage, useSay } from "../../words/language-context.ts";
import { heldAgainstSigned } from "./held-against-signed.ts";
import type { Signed } from "./open-review.ts";
import { reviewWords } from "./review-words.ts";
import { ThenAndNowTable } from "./ThenAndNowTable.tsx";

interface SignedDifferencesProps {
  readonly signed: Signed;
  readonly window: { readonly from: string; readonly to: string };
  readonly currency: string;
}

/** Holds a signed review against what the ledger says of the same time today. */
export function SignedDifferences({ signed, window, currency }: SignedDifferencesProps) {
  const say = useSay();
  const { language } = useLanguage();
  const { data: review } = useSuspenseQuery(reviewQuery(window, language));
  const differing = heldAgainstSigned(signed, review);
  if (differing.length === 0) return <p>{say(reviewWords.differs_none)}</p>;
  return (
    <>
      <p>{say(reviewWords.differs, { n: differing.length })}</p>
      <ThenAndNowTable
        label={say(reviewWords.differs_title)}
        caption={say(reviewWords.net_profit)}
        accounts={differing}
        currency={currency}
        digits={2}
        heads={{ before: say(reviewWords.signed_figure), now: say(reviewWords.now_figure) }}
        total={{
          before: signed.totals.net_profit,
          now: review.told.goods ? review.totals.economics.net_profit : null,
        }}
      />
    </>
  );
}
