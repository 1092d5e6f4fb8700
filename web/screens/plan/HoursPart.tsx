import type { ShownPlan } from "../../../src/plan/shown-plan.ts";
import { useSay, useSpeech } from "../../words/language-context.ts";
import { planWords } from "./plan-words.ts";
import { RoleTable } from "./RoleTable.tsx";

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
  const speech = useSpeech(plan.currency);
  const { freed_hours: hours, roles } = plan;
  const most = Math.max(1, ...uses.map((use) => hours[use]));
  return (
    <section>
      <h2>{say(planWords.hours)}</h2>
      {roles.length === 0 ? (
        <p>{say(planWords.no_roles)}</p>
      ) : (
        <div className="plan-head">
          <section>
            <h3>{say(planWords.freed_title)}</h3>
            <p className="soft">{say(planWords.freed_told)}</p>
            <table className="plan-table">
              <thead>
                <tr>
                  <th scope="col">{say(planWords.use)}</th>
                  <th scope="col" className="figure">
                    {say(planWords.hours_a_year)}
                  </th>
                </tr>
              </thead>
              <tbody>
                {uses.map((use) => (
                  <tr key={use}>
                    <th scope="row">
                      {say(planWords[use])}
                      <span
                        className={use === "freed" ? "source-bar" : "source-bar pale"}
                        style={{ inlineSize: `${(100 * Math.max(0, hours[use])) / most}%` }}
                      />
                    </th>
                    <td className="figure">{speech.number(hours[use])}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <RoleTable plan={plan} />
        </div>
      )}
    </section>
  );
}
