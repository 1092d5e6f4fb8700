import type { ShownPlan } from "../../../src/plan/shown-plan.ts";
import { Money } from "../../parts/Money.tsx";
import { type Column, Table } from "../../parts/Table.tsx";
import { useSpeech } from "../../words/language-context.ts";
import { planWords } from "./plan-words.ts";

interface RoleTableProps {
  readonly plan: ShownPlan;
}

type Role = ShownPlan["roles"][number];

/** Each role's hours: what there is, what is used today and then, and what one more would add. */
export function RoleTable({ plan }: RoleTableProps) {
  const speech = useSpeech(plan.currency);
  const { say } = speech;
  const figure = (head: string, cell: Column<Role>["cell"]) =>
    ({ head, kind: "figure", cell }) as const;
  const columns: readonly Column<Role>[] = [
    { head: say(planWords.role), cell: ({ role }) => role.replaceAll("_", " ") },
    figure(say(planWords.capacity), ({ hours }) => speech.number(hours.supplied)),
    figure(say(planWords.used_today), ({ hours }) => speech.number(hours.today)),
    figure(say(planWords.used_then), (role) => speech.number(usedThen(role))),
    figure(say(planWords.unused_then), (role) =>
      speech.number(role.hours.supplied - usedThen(role)),
    ),
    figure(say(planWords.worth), ({ worth_of_hour }) => (
      <Money amount={worth_of_hour} currency={plan.currency} />
    )),
  ];
  const label = say(planWords.roles);
  return (
    <section>
      <h3>{label}</h3>
      <p className="soft">{say(planWords.roles_told)}</p>
      <Table label={label} columns={columns} rows={plan.roles} keyOf={({ role }) => role} />
    </section>
  );
}

function usedThen({ hours }: Role): number {
  return hours.by_period.at(-1) ?? hours.today;
}
