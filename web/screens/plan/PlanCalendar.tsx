import type { ShownPlan } from "../../../src/plan/shown-plan.ts";
import { useLanguage, useSay, useSpeech } from "../../words/language-context.ts";
import { ChangeList } from "./ChangeList.tsx";
import { planWords } from "./plan-words.ts";
import { quarterText } from "./quarter-text.ts";
import "./calendar.css";

interface PlanCalendarProps {
  readonly plan: ShownPlan;
}

/** So many changes of a quarter are read before anybody asks for all of them. */
const shown = 8;

/** The changes in the quarters in which they begin. */
export function PlanCalendar({ plan }: PlanCalendarProps) {
  const say = useSay();
  const speech = useSpeech(plan.currency);
  const { language } = useLanguage();
  const { changes, kept, max_changes } = plan;
  return (
    <section>
      <h2>{say(planWords.calendar)}</h2>
      <p className="soft">
        {say(planWords.calendar_told, { n: changes.length, kept, most: max_changes })}
      </p>
      <div className="calendar">
        {plan.quarters.map((span, i) => {
          const begun = changes.filter(({ quarter }) => quarter === i + 1);
          const profit = begun.reduce((sum, { firm_profit }) => sum + firm_profit, 0);
          return (
            <section key={span.from} className="calendar-quarter">
              <h3>{quarterText(span, language)}</h3>
              <p className="soft">
                {say(planWords.quarter_sum, { n: begun.length, profit: speech.money(profit) })}
              </p>
              <ChangeList changes={begun.slice(0, shown)} currency={plan.currency} />
              {begun.length > shown && (
                <details>
                  <summary>{say(planWords.more_changes, { n: begun.length - shown })}</summary>
                  <ChangeList changes={begun.slice(shown)} currency={plan.currency} />
                </details>
              )}
            </section>
          );
        })}
      </div>
    </section>
  );
}
