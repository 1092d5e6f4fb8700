import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { reviewQuery } from "../../api/queries.ts";
import { Money } from "../../parts/Money.tsx";
import { WideTable } from "../../parts/WideTable.tsx";
import { useLanguage, useSpeech } from "../../words/language-context.ts";
import { heldAgainstSigned } from "./held-against-signed.ts";
import { KeptType } from "./KeptType.tsx";
import type { Signed } from "./open-review.ts";
import { reviewWords } from "./review-words.ts";

interface SignedDifferencesProps {
  readonly signed: Signed;
  readonly window: { readonly from: string; readonly to: string };
  readonly currency: string;
}

const mostShown = 20;

/** Holds a signed review against what the ledger says of the same time today. */
export function SignedDifferences({ signed, window, currency }: SignedDifferencesProps) {
  const { say } = useSpeech(currency);
  const { language } = useLanguage();
  const { data: review } = useSuspenseQuery(reviewQuery(window, language));
  const differing = heldAgainstSigned(signed, review);
  if (differing.length === 0) return <p>{say(reviewWords.differs_none)}</p>;
  const total = {
    was: signed.totals.net_profit,
    is: review.told.goods ? review.totals.economics.net_profit : null,
  };
  const change = (was: number | null | undefined, is: number | null | undefined) =>
    was === null || was === undefined || is === null || is === undefined
      ? null
      : Math.round((is - was) * 100) / 100;
  return (
    <>
      <p>{say(reviewWords.differs, { n: differing.length })}</p>
      <WideTable label={say(reviewWords.differs_title)}>
        <table>
          <caption>{say(reviewWords.net_profit)}</caption>
          <thead>
            <tr>
              <th scope="col">{say(reviewWords.account)}</th>
              <th scope="col">{say(reviewWords.type)}</th>
              <th scope="col" className="figure">
                {say(reviewWords.signed_figure)}
              </th>
              <th scope="col" className="figure">
                {say(reviewWords.now_figure)}
              </th>
              <th scope="col" className="figure">
                {say(reviewWords.difference)}
              </th>
            </tr>
          </thead>
          <tbody>
            {differing.slice(0, mostShown).map(({ account_id, name, before, now }) => (
              <tr key={account_id}>
                <th scope="row">
                  <Link to="/accounts/$account_id" params={{ account_id }}>
                    {name ?? account_id}
                  </Link>
                </th>
                <td>
                  {before?.type !== now?.type && (
                    <>
                      <KeptType type={before?.type} />
                      {" → "}
                    </>
                  )}
                  <KeptType type={now?.type} />
                </td>
                <td className="figure">
                  {before === null ? (
                    <span className="soft">{say(reviewWords.not_there)}</span>
                  ) : (
                    <Money amount={before.net_profit} currency={currency} digits={2} />
                  )}
                </td>
                <td className="figure">
                  {now === null ? (
                    <span className="soft">{say(reviewWords.not_there)}</span>
                  ) : (
                    <Money amount={now.net_profit} currency={currency} digits={2} />
                  )}
                </td>
                <td className="figure">
                  <Money
                    amount={change(before?.net_profit, now?.net_profit)}
                    currency={currency}
                    digits={2}
                    signed
                  />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {say(reviewWords.whole_book)}
              </th>
              <td className="figure">
                <Money amount={total.was} currency={currency} digits={2} />
              </td>
              <td className="figure">
                <Money amount={total.is} currency={currency} digits={2} />
              </td>
              <td className="figure">
                <Money amount={change(total.was, total.is)} currency={currency} digits={2} signed />
              </td>
            </tr>
          </tfoot>
        </table>
      </WideTable>
      {differing.length > mostShown && (
        <p className="soft">{say(reviewWords.more_rows, { n: differing.length - mostShown })}</p>
      )}
    </>
  );
}
