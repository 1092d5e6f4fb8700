import type { ShownPlan } from "../../../src/plan/shown-plan.ts";
import { Money } from "../../parts/Money.tsx";
import { WideTable } from "../../parts/WideTable.tsx";
import { useSay, useSpeech } from "../../words/language-context.ts";
import { planWords } from "./plan-words.ts";

interface RoleTableProps {
  readonly plan: ShownPlan;
}

const heads = ["capacity", "used_today", "used_then", "unused_then", "worth"] as const;

/** Each role's hours: what there is, what is used today and then, and what one more would add. */
export function RoleTable({ plan }: RoleTableProps) {
  const say = useSay();
  const speech = useSpeech(plan.currency);
  return (
    <section>
      <h3>{say(planWords.roles)}</h3>
      <p className="soft">{say(planWords.roles_told)}</p>
      <WideTable label={say(planWords.roles)}>
        <table className="plan-table">
          <thead>
            <tr>
              <th scope="col">{say(planWords.role)}</th>
              {heads.map((head) => (
                <th key={head} scope="col" className="figure">
                  {say(planWords[head])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {plan.roles.map(({ role, hours, worth_of_hour }) => {
              const then = hours.by_period.at(-1) ?? hours.today;
              return (
                <tr key={role}>
                  <th scope="row">{role.replaceAll("_", " ")}</th>
                  <td className="figure">{speech.number(hours.supplied)}</td>
                  <td className="figure">{speech.number(hours.today)}</td>
                  <td className="figure">{speech.number(then)}</td>
                  <td className="figure">{speech.number(hours.supplied - then)}</td>
                  <td className="figure">
                    <Money amount={worth_of_hour} currency={plan.currency} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </WideTable>
    </section>
  );
}
