import { Money } from "../../parts/Money.tsx";
import { WideTable } from "../../parts/WideTable.tsx";
import { useSpeech } from "../../words/language-context.ts";
import { KeptType } from "./KeptType.tsx";
import type { Signed } from "./open-review.ts";
import { reviewWords } from "./review-words.ts";

interface SignedFiguresProps {
  readonly totals: Signed["totals"];
  readonly mix: readonly Signed["mix"][number][];
  readonly currency: string;
}

/** The totals of a review and its types. */
export function SignedFigures({ totals, mix, currency }: SignedFiguresProps) {
  const speech = useSpeech(currency);
  const { say } = speech;
  return (
    <>
      <dl className="review-totals">
        {(["net_sales", "gross_profit", "net_profit"] as const).map((line) => (
          <div key={line}>
            <dt>{say(reviewWords[line])}</dt>
            <dd className="big">
              <Money amount={totals[line]} currency={currency} />
              {totals[line] === null && <small>{say(reviewWords.untold)}</small>}
            </dd>
          </div>
        ))}
      </dl>
      <WideTable label={say(reviewWords.mix)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say(reviewWords.type)}</th>
              <th scope="col" className="figure">
                {say(reviewWords.accounts)}
              </th>
              <th scope="col" className="figure">
                {say(reviewWords.net_sales)}
              </th>
              <th scope="col" className="figure">
                {say(reviewWords.net_profit)}
              </th>
            </tr>
          </thead>
          <tbody>
            {mix.map(({ type, accounts, net_sales, net_profit }) => (
              <tr key={type}>
                <th scope="row">
                  <KeptType type={type} />
                </th>
                <td className="figure">{speech.number(accounts)}</td>
                <td className="figure">
                  <Money amount={net_sales} currency={currency} />
                </td>
                <td className="figure">
                  <Money
                    amount={totals.net_profit === null ? null : net_profit}
                    currency={currency}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </>
  );
}
