import type { AccountTimeline } from "../../../src/api/account-timeline.ts";
import type { Speech } from "../../../src/lib/speech.ts";
import { monthsOf, placeOf } from "./timeline-months.ts";

interface MonthAxisProps {
  readonly window: AccountTimeline["window"];
  readonly speech: Speech;
}

const mostNamed = 12;

/** Where the months of a window begin; of a long one, not every month. */
export function MonthAxis({ window, speech: { language } }: MonthAxisProps) {
  const months = monthsOf(window);
  const every = Math.ceil(months.length / mostNamed);
  const name = new Intl.DateTimeFormat(language, {
    month: "short",
    timeZone: "UTC",
    ...(every > 1 && { year: "2-digit" }),
  });
  return (
    <div className="axis-months">
      {months
        .filter((month, i) => i % every === 0 && month >= window.from)
        .map((month) => (
          <span key={month} style={{ insetInlineStart: `${placeOf(month, window)}%` }}>
            {name.format(new Date(`${month}T00:00:00Z`))}
          </span>
        ))}
    </div>
  );
}
