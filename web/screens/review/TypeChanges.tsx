import { Link } from "@tanstack/react-router";
import { Money } from "../../parts/Money.tsx";
import { WideTable } from "../../parts/WideTable.tsx";
import { useSpeech } from "../../words/language-context.ts";
import type { AccountThenAndNow } from "./held-against-signed.ts";
import { KeptType } from "./KeptType.tsx";
import { reviewWords } from "./review-words.ts";

interface TypeChangesProps {
  readonly accounts: readonly AccountThenAndNow[];
  readonly currency: string;
}

const mostShown = 15;

/** Who is of another type than then. */
export function TypeChanges({ accounts, currency }: TypeChangesProps) {
  const { say } = useSpeech(currency);
  if (accounts.length === 0) return <p>{say(reviewWords.no_type_changes)}</p>;
  const towards = accounts.filter(({ now }) => now?.type === "Smith").length;
  return (
    <>
      <p>{say(reviewWords.type_changes, { n: accounts.length, towards })}</p>
      <WideTable label={say(reviewWords.is_now)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say(reviewWords.account)}</th>
              <th scope="col">{say(reviewWords.was)}</th>
              <th scope="col">{say(reviewWords.is_now)}</th>
              <th scope="col" className="figure">
                {say(reviewWords.profit_was)}
              </th>
              <th scope="col" className="figure">
                {say(reviewWords.profit_is)}
              </th>
            </tr>
          </thead>
          <tbody>
            {accounts.slice(0, mostShown).map(({ account_id, name, before, now }) => (
              <tr key={account_id}>
                <th scope="row">
                  <Link to="/accounts/$account_id" params={{ account_id }}>
                    {name ?? account_id}
                  </Link>
                </th>
                <td>
                  <KeptType type={before?.type} />
                </td>
                <td>
                  <KeptType type={now?.type} />
                </td>
                <td className="figure">
                  <Money amount={before?.net_profit ?? null} currency={currency} />
                </td>
                <td className="figure">
                  <Money amount={now?.net_profit ?? null} currency={currency} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {accounts.length > mostShown && (
        <p className="soft">{say(reviewWords.more_rows, { n: accounts.length - mostShown })}</p>
      )}
    </>
  );
}
