import type { AccountStatement } from "../../../src/api/account-statement.ts";
import type { WireRecord } from "../../../src/api/records.ts";
import { Money } from "../../parts/Money.tsx";
import { useSpeech } from "../../words/language-context.ts";
import { WideTable } from "../../parts/WideTable.tsx";
import { accountWords } from "./account-words.ts";
import { type StatementRow, statementRows } from "./statement-rows.ts";
import { lineTitle } from "./term-label.ts";

interface StatementTableProps {
  readonly account: AccountStatement;
  readonly disputes: readonly WireRecord<"dispute">[];
  readonly onAsk: (line: string) => void;
}

/** The statement line by line against the window before; every line answers why. */
export function StatementTable({ account, disputes, onAsk }: StatementTableProps) {
  const speech = useSpeech(account.currency);
  const { say } = speech;
  const { currency, previous, economics, missing } = account;
  const rows = statementRows(account, previous);
  const sales = economics.net_sales ?? 0;
  return (
    <section>
      <h2>{say(accountWords.statement)}</h2>
      {previous === null && <p className="soft">{say(accountWords.no_before)}</p>}
      <WideTable label={say(accountWords.statement)}>
        <table className="statement">
          <thead>
            <tr>
              <th scope="col">{say(accountWords.line)}</th>
              <th scope="col" className="figure">
                {say(accountWords.now)}
              </th>
              <th scope="col" className="figure">
                {say(accountWords.of_sales)}
              </th>
              {previous !== null && (
                <>
                  <th scope="col" className="figure">
                    {say(accountWords.before)}
                  </th>
                  <th scope="col" className="figure">
                    {say(accountWords.change)}
                  </th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.ask} className={classOf(row)}>
                <th scope="row">
                  <button
                    type="button"
                    className="plain"
                    disabled={row.amount === null}
                    aria-haspopup="dialog"
                    onClick={() => onAsk(row.ask)}
                  >
                    {row.part === null
                      ? lineTitle(row.line, speech)
                      : row.part.replaceAll("_", " ")}
                  </button>
                  {claimOf(row)}
                </th>
                <td className="figure">
                  {row.amount === null ? (
                    <span className="soft">– {reasonOf(row)}</span>
                  ) : (
                    amountOf(row, row.amount)
                  )}
                </td>
                <td className="figure soft">
                  {row.amount === null || sales <= 0 ? "–" : speech.share(row.amount / sales, 1)}
                </td>
                {previous !== null && (
                  <>
                    <td className="figure">{amountOf(row, row.before)}</td>
                    <td className="figure">{changeText(row)}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </section>
  );

  /** What is taken off is no loss; a sum below nought is. */
  function amountOf({ is_sum }: StatementRow, amount: number | null) {
    if (amount === null || is_sum) return <Money amount={amount} currency={currency} digits={2} />;
    return speech.money(amount, 2);
  }

  function changeText(row: StatementRow) {
    const change = changeOf(row);
    if (change === null || row.is_sum)
      return <Money amount={change} currency={currency} digits={2} signed />;
    return `${change > 0 ? "+" : ""}${speech.money(change, 2)}`;
  }

  function reasonOf({ line }: StatementRow): string {
    return missing.find((one) => one.line === line)?.reason ?? "";
  }

  function claimOf({ ask }: StatementRow) {
    const own = disputes.find(({ body }) => body.figure === ask);
    if (own === undefined) return null;
    const { claimed } = own.body;
    return (
      <span className="claim">
        {say(accountWords.dispute_mark)}
        {claimed !== null && `: ${speech.money(claimed, 2)}`}
      </span>
    );
  }
}

function classOf({ is_sum, part }: StatementRow): string {
  return is_sum ? "sum" : part === null ? "piece" : "part";
}

function changeOf({ amount, before }: StatementRow): number | null {
  return amount === null || before === null ? null : amount - before;
}
