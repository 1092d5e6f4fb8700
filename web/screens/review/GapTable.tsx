import { Link } from "@tanstack/react-router";
import type { Review } from "../../../src/review/review.ts";
import { typeWords } from "../../../src/account/type-words.ts";
import { Money } from "../../parts/Money.tsx";
import { TypeMark } from "../../parts/TypeMark.tsx";
import { WideTable } from "../../parts/WideTable.tsx";
import { useSpeech } from "../../words/language-context.ts";
import type { FeltAgainstIs } from "./felt-against-is.ts";
import { feelingWords, reviewWords } from "./review-words.ts";

interface GapTableProps {
  readonly felt: FeltAgainstIs;
  readonly review: Review;
}

/** Felt against is, account by account, those felt most wrong first. */
export function GapTable({ felt: { accounts, of }, review }: GapTableProps) {
  const speech = useSpeech(review.currency);
  const { say } = speech;
  const gapText = (gap: number) => {
    if (gap === 0) return say(reviewWords.gap_right);
    const n = speech.number(Math.abs(gap));
    return say(gap > 0 ? reviewWords.gap_high : reviewWords.gap_low, { n });
  };
  const nothing = <abbr title={say(reviewWords.not_placed)}>–</abbr>;
  return (
    <>
      <WideTable label={say(reviewWords.gap_title)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say(reviewWords.account)}</th>
              <th scope="col">{say(reviewWords.felt)}</th>
              <th scope="col" className="figure">
                {say(reviewWords.place)}
              </th>
              <th scope="col">{say(reviewWords.gap)}</th>
              <th scope="col" className="figure">
                {say(reviewWords.net_profit)}
              </th>
              <th scope="col">{say(reviewWords.taken_for)}</th>
              <th scope="col">{say(reviewWords.is)}</th>
            </tr>
          </thead>
          <tbody>
            {accounts.map((account) => (
              <tr key={account.account_id}>
                <th scope="row">
                  <Link
                    to="/accounts/$account_id"
                    params={{ account_id: account.account_id }}
                    search={review.window}
                  >
                    {account.name ?? account.account_id}
                  </Link>
                </th>
                <td>{say(feelingWords[account.feels])}</td>
                <td className="figure">
                  {account.place === null
                    ? nothing
                    : say(reviewWords.place_of, { place: account.place, of })}
                </td>
                <td>{account.gap === null ? nothing : gapText(account.gap)}</td>
                <td className="figure">
                  <Money amount={account.net_profit} currency={review.currency} />
                </td>
                <td>{account.takes_for === null ? "–" : say(typeWords[account.takes_for])}</td>
                <td>{account.type === null ? "–" : <TypeMark type={account.type} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {of > 0 && <p className="soft small">{say(reviewWords.gap_rule, { of })}</p>}
    </>
  );
}
