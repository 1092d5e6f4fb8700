import type { FrontierPoint } from "../../../src/plan/shown-plan.ts";
import { Money } from "../../parts/Money.tsx";
import { type Column, Table } from "../../parts/Table.tsx";
import { useSpeech } from "../../words/language-context.ts";
import { planWords } from "./plan-words.ts";

interface FrontierTableProps {
  readonly points: readonly FrontierPoint[];
  readonly currency: string;
  readonly chosen: number;
  readonly onChoose: (point: number) => void;
}

type NumberedPoint = FrontierPoint & { readonly place: number };

/** The plans of the chart as a table. */
export function FrontierTable({ points, currency, chosen, onChoose }: FrontierTableProps) {
  const speech = useSpeech(currency);
  const { say } = speech;
  const money = (amount: number) => <Money amount={amount} currency={currency} signed />;
  const figure = (head: string, cell: Column<NumberedPoint>["cell"]) =>
    ({ head, kind: "figure", cell }) as const;
  const choice = ({ place }: NumberedPoint) => (
    <label>
      <input
        type="radio"
        name="frontier-point"
        checked={chosen === place}
        onChange={() => onChoose(place)}
      />
      {place + 1}
    </label>
  );
  const columns: readonly Column<NumberedPoint>[] = [
    { head: say(planWords.plan), cell: choice },
    figure(say(planWords.firm_profit), ({ firm_profit }) => money(firm_profit)),
    figure(say(planWords.commission), ({ sellers_income }) => money(sellers_income)),
    figure(say(planWords.changes), ({ changes }) => speech.number(changes)),
    figure(say(planWords.within), ({ gap }) => (gap === null ? "–" : speech.share(gap, 1))),
  ];
  return (
    <Table
      label={say(planWords.frontier)}
      className="frontier-table slim"
      columns={columns}
      rows={points.map((point, place) => ({ ...point, place }))}
      keyOf={({ place }) => `${place}`}
      dataOf={({ place }) => ({ "data-chosen": chosen === place })}
    />
  );
}
