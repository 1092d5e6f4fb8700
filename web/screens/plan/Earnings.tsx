import type { ShownPlan } from "../../../src/plan/shown-plan.ts";
import { Money } from "../../parts/Money.tsx";
import { type Column, Table } from "../../parts/Table.tsx";
import { useSay } from "../../words/language-context.ts";
import { planWords } from "./plan-words.ts";
import { QuarterBars } from "./QuarterBars.tsx";

interface EarningsProps {
  readonly plan: ShownPlan;
}

type Year = (typeof years)[number];

const years = ["today", "year_1", "year_2"] as const;

/** What the firm and its sellers earn today and under the plan, year by year and quarter by quarter. */
export function Earnings({ plan }: EarningsProps) {
  const say = useSay();
  const { firm, sellers, currency } = plan;
  const sellersIn = (year: Year) => sellers.reduce((sum, seller) => sum + seller[year], 0);
  const rows = [
    { who: say(planWords.firm_profit), in: (year: Year) => firm[year] },
    { who: say(planWords.commission), in: sellersIn },
  ];
  const columns: readonly Column<(typeof rows)[number]>[] = [
    { head: say(planWords.who), cell: ({ who }) => who },
    ...years.map((year) => ({
      head: say(planWords[year]),
      kind: "figure" as const,
      cell: (row: (typeof rows)[number]) => <Money amount={row.in(year)} currency={currency} />,
    })),
  ];
  const label = say(planWords.earnings);
  return (
    <section>
      <h2>{label}</h2>
      <p className="soft">{say(planWords.earnings_told, { currency })}</p>
      <Table
        label={label}
        className="slim"
        columns={columns}
        rows={rows}
        keyOf={({ who }) => who}
      />
      <QuarterBars plan={plan} />
    </section>
  );
}
