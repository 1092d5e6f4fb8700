import type { ShownPlan } from "../../../src/plan/shown-plan.ts";
import { Money } from "../../parts/Money.tsx";
import { type Column, Table } from "../../parts/Table.tsx";
import { useSpeech } from "../../words/language-context.ts";
import { planWords } from "./plan-words.ts";
import "./purses.css";

interface PursesProps {
  readonly plan: ShownPlan;
}

type Seller = ShownPlan["sellers"][number];

const figures = ["today", "year_1", "year_2", "commission_on_losses"] as const;
const heads = { commission_on_losses: planWords.on_losses, ...planWords };

/** Every seller's commission under the plan, and where commission pays for what harms the firm. */
export function Purses({ plan }: PursesProps) {
  const speech = useSpeech(plan.currency);
  const { say } = speech;
  const { sellers, commission_conflict: conflict, currency } = plan;
  if (sellers.length === 0) return null;
  const wording = conflict.accounts === 0 ? planWords.no_conflict : planWords.conflict;
  const money = (amount: number | null, signed = false) => (
    <Money amount={amount} currency={currency} signed={signed} />
  );
  const columns: readonly Column<Seller>[] = [
    {
      head: say(planWords.seller),
      cell: ({ employee_id, name }) => name ?? employee_id,
      foot: say(planWords.all_sellers),
    },
    ...figures.map((figure) => ({
      head: say(heads[figure]),
      kind: "figure" as const,
      cell: (seller: Seller) => money(seller[figure]),
      foot: money(sellers.reduce((total, seller) => total + seller[figure], 0)),
    })),
    {
      head: say(planWords.own_best),
      kind: "figure",
      cell: ({ own_best }) => money(beyond(own_best), true),
    },
    { head: say(planWords.in_words), className: "said", cell: ({ sentence }) => sentence },
  ];
  return (
    <section>
      <h2>{say(planWords.purses)}</h2>
      <p>{say(wording, { amount: speech.money(conflict.on_losses), n: conflict.accounts })}</p>
      <p className="soft">{say(planWords.purses_told, { quarters: plan.horizon_quarters })}</p>
      <Table
        label={say(planWords.purses)}
        className="purses"
        columns={columns}
        rows={sellers}
        keyOf={({ employee_id }) => employee_id}
      />
    </section>
  );
}

/** What the best plan for a seller would bring beyond this one. */
function beyond(own: Seller["own_best"]): number | null {
  return own === null ? null : Math.max(0, own.income - own.planned_income);
}
