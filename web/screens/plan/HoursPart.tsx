import type { ShownPlan } from "../../../src/plan/shown-plan.ts";
import { type Column, Table } from "../../parts/Table.tsx";
import { useSay, useSpeech } from "../../words/language-context.ts";
import { planWords } from "./plan-words.ts";
import { RoleTable } from "./RoleTable.tsx";
import { SourceBar } from "./SourceBar.tsx";

interface HoursPartProps {
  readonly plan: ShownPlan;
}

const uses = [
  "freed",
  "asking",
  "serving_new_accounts",
  "growing",
  "taken_over",
  "spare_today",
  "spare_then",
] as const;

/** Where sellers' freed hours go, and everybody's hours by role. */
export function HoursPart({ plan }: HoursPartProps) {
  const say = useSay();
  return (
    <section>
      <h2>{say(planWords.hours)}</h2>
      {plan.roles.length === 0 ? (
        <p>{say(planWords.no_roles)}</p>
      ) : (
        <div className="plan-head">
          <FreedHours plan={plan} />
          <RoleTable plan={plan} />
        </div>
      )}
    </section>
  );
}

function FreedHours({ plan: { freed_hours: hours } }: HoursPartProps) {
  const speech = useSpeech();
  const { say } = speech;
  const most = Math.max(1, ...uses.map((use) => hours[use]));
  const columns: readonly Column<(typeof uses)[number]>[] = [
    {
      head: say(planWords.use),
      cell: (use) => (
        <>
          {say(planWords[use])}
          <SourceBar share={hours[use] / most} isPale={use !== "freed"} />
        </>
      ),
    },
    {
      head: say(planWords.hours_a_year),
      kind: "figure",
      cell: (use) => speech.number(hours[use]),
    },
  ];
  const label = say(planWords.freed_title);
  return (
    <section>
      <h3>{label}</h3>
      <p className="soft">{say(planWords.freed_told)}</p>
      <Table label={label} className="slim" columns={columns} rows={uses} keyOf={(use) => use} />
    </section>
  );
}
