import type { ShownPlan } from "../../../src/plan/shown-plan.ts";
import { Money } from "../../parts/Money.tsx";
import { type Column, Table } from "../../parts/Table.tsx";
import { useSpeech } from "../../words/language-context.ts";
import { planWords } from "./plan-words.ts";
import { SourceBar } from "./SourceBar.tsx";

interface SourcesProps {
  readonly plan: ShownPlan;
}

type Source = ShownPlan["sources"][number];

/** Where the change of the firm's profit comes from, the largest first. */
export function Sources({ plan }: SourcesProps) {
  const speech = useSpeech(plan.currency);
  const { say } = speech;
  const sources = plan.sources.toSorted((a, b) => b.firm_profit - a.firm_profit);
  const most = Math.max(1, ...sources.map(({ firm_profit }) => firm_profit));
  const columns: readonly Column<Source>[] = [
    {
      head: say(planWords.way),
      cell: ({ title, firm_profit }) => (
        <>
          {title}
          <SourceBar share={firm_profit / most} />
        </>
      ),
    },
    {
      head: say(planWords.accounts),
      kind: "figure",
      cell: ({ accounts }) => speech.number(accounts),
    },
    {
      head: say(planWords.firm_profit),
      kind: "figure",
      cell: ({ firm_profit }) => <Money amount={firm_profit} currency={plan.currency} signed />,
    },
  ];
  const label = say(planWords.sources);
  return (
    <section>
      <h2>{label}</h2>
      <p className="soft">{say(planWords.sources_told, { quarters: plan.horizon_quarters })}</p>
      <Table
        label={label}
        className="slim"
        columns={columns}
        rows={sources}
        keyOf={({ source }) => source}
      />
    </section>
  );
}
