import { lackPhrases } from "../../../src/account/lack-words.ts";
import type { AccountStatement } from "../../../src/api/account-statement.ts";
import type { WireRecord } from "../../../src/api/records.ts";
import { type Column, Table } from "../../parts/Table.tsx";
import { useSpeech } from "../../words/language-context.ts";
import { accountWords } from "./account-words.ts";
import { changeOf, type StatementRow, statementRows } from "./statement-rows.ts";
import { StatementAmount } from "./StatementAmount.tsx";
import { StatementLine } from "./StatementLine.tsx";
import "./statement.css";

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
  const sales = economics.net_sales ?? 0;
  const figure = (head: string, cell: Column<StatementRow>["cell"], className = "") =>
    ({ head, kind: "figure", className, cell }) as const;
  const amount = (row: StatementRow, value: number | null, signed = false) => (
    <StatementAmount row={row} amount={value} currency={currency} signed={signed} />
  );
  const reasonOf = ({ line }: StatementRow) => {
    const untold = missing.find((one) => one.line === line);
    return untold === undefined ? "" : say(lackPhrases[untold.lacks]);
  };
  const now = (row: StatementRow) =>
    row.amount === null ? <span className="soft">– {reasonOf(row)}</span> : amount(row, row.amount);
  const share = (row: StatementRow) =>
    row.amount === null || sales <= 0 ? "–" : speech.share(row.amount / sales, 1);
  const compared: readonly Column<StatementRow>[] = [
    figure(say(accountWords.before), (row) => amount(row, row.before)),
    figure(say(accountWords.change), (row) => amount(row, changeOf(row), true)),
  ];
  const columns: readonly Column<StatementRow>[] = [
    {
      head: say(accountWords.line),
      cell: (row) => (
        <StatementLine {...{ row, speech, onAsk }} dispute={disputeOf(row, disputes)} />
      ),
    },
    figure(say(accountWords.now), now, "now"),
    figure(say(accountWords.of_sales), share, "soft"),
    ...(previous === null ? [] : compared),
  ];
  return (
    <section>
      <h2>{say(accountWords.statement)}</h2>
      {previous === null && <p className="soft">{say(accountWords.no_before)}</p>}
      <Table
        label={say(accountWords.statement)}
        className="statement"
        columns={columns}
        rows={statementRows(account, previous)}
        keyOf={({ ask }) => ask}
        dataOf={({ is_sum, part }) => ({
          "data-kind": is_sum ? "sum" : part === null ? "piece" : "part",
        })}
      />
    </section>
  );
}

function disputeOf({ ask }: StatementRow, disputes: StatementTableProps["disputes"]) {
  return disputes.find(({ body }) => body.figure === ask)?.body ?? null;
}
