import { Money } from "../../parts/Money.tsx";
import { type Column, Table } from "../../parts/Table.tsx";
import { useSpeech } from "../../words/language-context.ts";
import { KeptType } from "./KeptType.tsx";
import type { Signed } from "./open-review.ts";
import { reviewWords } from "./review-words.ts";
import "./signature.css";

interface SignedFiguresProps {
  readonly totals: Signed["totals"];
  readonly mix: readonly TypeInMix[];
  readonly currency: string;
}

type TypeInMix = Signed["mix"][number];

const lines = ["net_sales", "gross_profit", "net_profit"] as const;

/** The totals of a review and its types. */
export function SignedFigures({ totals, mix, currency }: SignedFiguresProps) {
  const speech = useSpeech(currency);
  const { say } = speech;
  const money = (amount: number | null) => <Money amount={amount} currency={currency} />;
  const isTold = totals.net_profit !== null;
  const figure = (head: string, cell: Column<TypeInMix>["cell"]) =>
    ({ head, kind: "figure", cell }) as const;
  const columns: readonly Column<TypeInMix>[] = [
    { head: say(reviewWords.type), cell: ({ type }) => <KeptType type={type} /> },
    figure(say(reviewWords.accounts), ({ accounts }) => speech.number(accounts)),
    figure(say(reviewWords.net_sales), ({ net_sales }) => money(net_sales)),
    figure(say(reviewWords.net_profit), ({ net_profit }) => money(isTold ? net_profit : null)),
  ];
  return (
    <>
      <dl className="review-totals">
        {lines.map((line) => (
          <div key={line}>
            <dt>{say(reviewWords[line])}</dt>
            <dd className="big">
              {money(totals[line])}
              {totals[line] === null && <small>{say(reviewWords.untold)}</small>}
            </dd>
          </div>
        ))}
      </dl>
      <Table label={say(reviewWords.mix)} columns={columns} rows={mix} keyOf={(one) => one.type} />
    </>
  );
}
