import type { QuestionAccount, ReviewWindow } from "../../../src/review/review.ts";
import { AccountLink } from "../../parts/AccountLink.tsx";
import { type Column, Table } from "../../parts/Table.tsx";
import { TypeMark } from "../../parts/TypeMark.tsx";
import { useSpeech } from "../../words/language-context.ts";
import { measuredText } from "./measured-text.ts";
import { reviewWords } from "./review-words.ts";

interface QuestionAccountsProps {
  readonly accounts: readonly QuestionAccount[];
  readonly currency: string;
  readonly window: ReviewWindow;
}

/** The accounts behind a question's number, the weightiest first. */
export function QuestionAccounts({ accounts, currency, window }: QuestionAccountsProps) {
  const speech = useSpeech(currency);
  const { say } = speech;
  const largest = Math.max(...accounts.map(({ value }) => Math.abs(value)));
  const measured = (value: number | null, unit: QuestionAccount["unit"]) =>
    value === null ? "–" : measuredText(value, unit, speech);
  const share: Column<QuestionAccount> = {
    head: say(reviewWords.share_of_book),
    kind: "figure",
    cell: (account) => (account.share === null ? "–" : speech.share(account.share, 1)),
  };
  const before: Column<QuestionAccount> = {
    head: say(reviewWords.before),
    kind: "figure",
    cell: (account) => measured(account.before, account.unit),
  };
  const columns: readonly Column<QuestionAccount>[] = [
    {
      head: say(reviewWords.account),
      cell: ({ account_id, name }) => <AccountLink {...{ account_id, name, window }} />,
    },
    { head: say(reviewWords.type), cell: ({ type }) => <TypeOrProspect type={type} /> },
    {
      head: capitalised(accounts[0]?.label ?? ""),
      kind: "figure",
      cell: ({ value, unit }) => (
        <span className={value < 0 ? "loss" : undefined}>{measured(value, unit)}</span>
      ),
    },
    { head: "", kind: "drawing", cell: (account) => <ValueBar {...account} largest={largest} /> },
    ...(accounts.some((account) => account.share !== null) ? [share] : []),
    ...(accounts.some((account) => account.before !== null) ? [before] : []),
  ];
  const label = say(reviewWords.behind);
  return <Table label={label} columns={columns} rows={accounts} keyOf={(one) => one.account_id} />;
}

function TypeOrProspect({ type }: Pick<QuestionAccount, "type">) {
  const { say } = useSpeech();
  if (type === null) return <span className="soft">{say(reviewWords.prospect)}</span>;
  return <TypeMark type={type} />;
}

interface ValueBarProps extends Pick<QuestionAccount, "type" | "value"> {
  readonly largest: number;
}

function ValueBar({ type, value, largest }: ValueBarProps) {
  const width = `${(100 * Math.abs(value)) / largest}%`;
  return <span className="value-bar" data-type={type ?? undefined} style={{ width }} />;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
