import { typeWords } from "../../../src/account/type-words.ts";
import type { ReviewInBrief } from "../../../src/review/review.ts";
import { AccountLink } from "../../parts/AccountLink.tsx";
import { Money } from "../../parts/Money.tsx";
import { type Column, Table } from "../../parts/Table.tsx";
import { TypeMark } from "../../parts/TypeMark.tsx";
import { useSpeech } from "../../words/language-context.ts";
import type { FeltAccount, FeltAgainstIs } from "./felt-against-is.ts";
import { reviewWords } from "./review-words.ts";
import { feelingWords } from "./step-words.ts";

interface GapTableProps {
  readonly felt: FeltAgainstIs;
  readonly review: ReviewInBrief;
}

/** Felt against is, account by account, those felt most wrong first. */
export function GapTable({ felt: { accounts, of }, review }: GapTableProps) {
  const speech = useSpeech(review.currency);
  const { say } = speech;
  const nothing = <abbr title={say(reviewWords.not_placed)}>–</abbr>;
  const gapText = (gap: number) => {
    if (gap === 0) return say(reviewWords.gap_right);
    const n = speech.number(Math.abs(gap));
    return say(gap > 0 ? reviewWords.gap_high : reviewWords.gap_low, { n });
  };
  const columns: readonly Column<FeltAccount>[] = [
    {
      head: say(reviewWords.account),
      cell: ({ account_id, name }) => (
        <AccountLink account_id={account_id} name={name} window={review.window} />
      ),
    },
    { head: say(reviewWords.felt), cell: ({ feels }) => say(feelingWords[feels]) },
    {
      head: say(reviewWords.place),
      kind: "figure",
      cell: ({ place }) => (place === null ? nothing : say(reviewWords.place_of, { place, of })),
    },
    { head: say(reviewWords.gap), cell: ({ gap }) => (gap === null ? nothing : gapText(gap)) },
    {
      head: say(reviewWords.net_profit),
      kind: "figure",
      cell: ({ net_profit }) => <Money amount={net_profit} currency={review.currency} />,
    },
    {
      head: say(reviewWords.taken_for),
      cell: ({ takes_for }) => (takes_for === null ? "–" : say(typeWords[takes_for])),
    },
    {
      head: say(reviewWords.is),
      cell: ({ type }) => (type === null ? "–" : <TypeMark type={type} />),
    },
  ];
  const label = say(reviewWords.gap_title);
  return (
    <>
      <Table label={label} columns={columns} rows={accounts} keyOf={(one) => one.account_id} />
      {of > 0 && <p className="soft small">{say(reviewWords.gap_rule, { of })}</p>}
    </>
  );
}
