import { Link } from "@tanstack/react-router";
import type { MovedBook } from "../../../src/api/cost-model.ts";
import { Money } from "../../parts/Money.tsx";
import { WideTable } from "../../parts/WideTable.tsx";
import { useSay } from "../../words/language-context.ts";
import { MovedType } from "./MovedType.tsx";
import { costModelWords } from "./cost-model-words.ts";

interface MoverTableProps {
  readonly moved: MovedBook;
}

/** The accounts whose net profit or type moves most. */
export function MoverTable({ moved }: MoverTableProps) {
  const say = useSay();
  const { accounts, currency, types_changed } = moved;
  return (
    <section>
      <h2>{say(costModelWords.movers)}</h2>
      <p className="soft">{say(costModelWords.types_changed, { n: types_changed })}</p>
      {accounts.length > 0 && (
        <WideTable label={say(costModelWords.movers)}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say(costModelWords.account)}</th>
                <th scope="col">{say(costModelWords.type)}</th>
                <th scope="col" className="figure">
                  {say(costModelWords.profit_saved)}
                </th>
                <th scope="col" className="figure">
                  {say(costModelWords.profit_changed)}
                </th>
                <th scope="col" className="figure">
                  {say(costModelWords.difference)}
                </th>
              </tr>
            </thead>
            <tbody>
              {accounts.map((account) => (
                <tr key={account.account_id}>
                  <th scope="row">
                    <Link to="/accounts/$account_id" params={{ account_id: account.account_id }}>
                      {account.name ?? account.account_id}
                    </Link>
                  </th>
                  <td>
                    <MovedType account={account} />
                  </td>
                  <td className="figure">
                    <Money amount={account.net_profit_saved} currency={currency} />
                  </td>
                  <td className="figure">
                    <Money amount={account.net_profit_changed} currency={currency} />
                  </td>
                  <td className="figure">
                    <Money
                      amount={account.net_profit_changed - account.net_profit_saved}
                      currency={currency}
                      signed
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </section>
  );
}
