import type { ShownPlan } from "../../../src/plan/shown-plan.ts";
import { Money } from "../../parts/Money.tsx";
import { Table } from "../../parts/Table.tsx";
import { useLanguage, useSay, useSpeech } from "../../words/language-context.ts";
import { barHeights } from "./bar-heights.ts";
import { horizonQuarters } from "./horizon-quarters.ts";
import { planWords } from "./plan-words.ts";
import { quarterText } from "./quarter-text.ts";
import "./quarter-bars.css";

interface QuarterBarsProps {
  readonly plan: ShownPlan;
}

/** The change of the firm's profit in every quarter that counts. */
export function QuarterBars({ plan }: QuarterBarsProps) {
  const say = useSay();
  const speech = useSpeech(plan.currency);
  const { language } = useLanguage();
  const changes = plan.firm.change_by_quarter;
  const bars = barHeights(changes);
  const quarters = horizonQuarters(plan).map((span) => quarterText(span, language));
  return (
    <figure className="quarter-bars">
      <figcaption>{say(planWords.by_quarter)}</figcaption>
      <div className="bars" aria-hidden="true">
        {bars.map(({ top, height }, i) => (
          <div
            key={quarters[i]}
            className="bar-of"
            title={`${quarters[i]}: ${speech.money(changes[i] ?? 0)}`}
          >
            <span style={{ insetBlockStart: `${top}%`, blockSize: `${height}%` }} />
          </div>
        ))}
      </div>
      <p className="bar-ends soft" aria-hidden="true">
        <span>
          {quarters[0]}: {speech.money(changes[0] ?? 0)}
        </span>
        <span>
          {quarters.at(-1)}: {speech.money(changes.at(-1) ?? 0)}
        </span>
      </p>
      <details>
        <summary>{say(planWords.as_table)}</summary>
        <Table
          label={say(planWords.as_table)}
          className="slim"
          columns={[
            { head: say(planWords.quarter), cell: ({ quarter }) => quarter },
            {
              head: say(planWords.change),
              kind: "figure",
              cell: ({ change }) => <Money amount={change} currency={plan.currency} signed />,
            },
          ]}
          rows={changes.map((change, i) => ({ quarter: quarters[i] ?? "", change }))}
          keyOf={({ quarter }) => quarter}
        />
      </details>
    </figure>
  );
}
