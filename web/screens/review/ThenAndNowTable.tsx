import { AccountLink } from "../../parts/AccountLink.tsx";
import { Money } from "../../parts/Money.tsx";
import { type Column, Table } from "../../parts/Table.tsx";
import { useSay } from "../../words/language-context.ts";
import type { AccountThen, AccountThenAndNow } from "./held-against-signed.ts";
import { KeptType } from "./KeptType.tsx";
import { reviewWords } from "./review-words.ts";
import "./then-and-now.css";

interface ThenAndNowTableProps {
  readonly label: string;
  readonly caption?: string;
  /** Those that differ most first; the first of them are shown. */
  readonly accounts: readonly AccountThenAndNow[];
  readonly currency: string;
  readonly digits: 0 | 2;
  readonly heads: { readonly before: string; readonly now: string };
  /** Net profit of the whole book then and now. */
  readonly total?: { readonly before: number | null; readonly now: number | null };
}

const mostShown = 20;

/** What accounts were and earned then, beside what they are and earn now. */
export function ThenAndNowTable(props: ThenAndNowTableProps) {
  const { accounts, currency, digits, heads, total, ...named } = props;
  const say = useSay();
  const money = (amount: number | null, signed = false) => (
    <Money amount={amount} currency={currency} digits={digits} signed={signed} />
  );
  const profitOf = (one: AccountThen | null) =>
    one === null ? (
      <span className="soft">{say(reviewWords.not_there)}</span>
    ) : (
      money(one.net_profit)
    );
  const columns: readonly Column<AccountThenAndNow>[] = [
    {
      head: say(reviewWords.account),
      cell: ({ account_id, name }) => <AccountLink account_id={account_id} name={name} />,
      foot: total && say(reviewWords.whole_book),
    },
    { head: say(reviewWords.type), cell: (account) => <TypeThenAndNow {...account} /> },
    figure(heads.before, ({ before }) => profitOf(before), total && money(total.before)),
    figure(heads.now, ({ now }) => profitOf(now), total && money(total.now)),
    figure(
      say(reviewWords.difference),
      ({ before, now }) => money(changeBetween(before?.net_profit, now?.net_profit), true),
      total && money(changeBetween(total.before, total.now), true),
    ),
  ];
  const left = accounts.length - mostShown;
  return (
    <>
      <Table
        {...named}
        columns={columns}
        rows={accounts.slice(0, mostShown)}
        keyOf={({ account_id }) => account_id}
      />
      {left > 0 && <p className="soft">{say(reviewWords.more_rows, { n: left })}</p>}
    </>
  );
}

function figure(
  head: string,
  cell: Column<AccountThenAndNow>["cell"],
  foot: Column<AccountThenAndNow>["foot"],
): Column<AccountThenAndNow> {
  return { head, kind: "figure", cell, foot };
}

function TypeThenAndNow({ before, now }: Pick<AccountThenAndNow, "before" | "now">) {
  return (
    <>
      {before?.type !== now?.type && (
        <>
          <KeptType type={before?.type} />
          <span className="turn">→</span>
        </>
      )}
      <KeptType type={now?.type} />
    </>
  );
}

/** To the cent; null where either is not known. */
function changeBetween(before: number | null | undefined, now: number | null | undefined) {
  if (before === null || before === undefined || now === null || now === undefined) return null;
  return Math.round((now - before) * 100) / 100;
}
