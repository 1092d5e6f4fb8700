import type { AccountTimeline } from "../../../src/api/account-timeline.ts";
import type { Speech } from "../../../src/lib/speech.ts";
import { accountWords } from "./account-words.ts";
import { type BalanceStep, balanceSteps } from "./balance-steps.ts";
import { placeOf } from "./timeline-months.ts";

interface BalanceChartProps {
  readonly timeline: AccountTimeline;
  readonly speech: Speech;
}

const height = 80;

/** What the account owed, day by day. */
export function BalanceChart({ timeline, speech }: BalanceChartProps) {
  const { say } = speech;
  const { window } = timeline;
  const steps = balanceSteps(timeline);
  const most = Math.max(0, ...steps.map(({ open }) => open));
  const last = steps.at(-1)?.open ?? 0;
  return (
    <figure className="balance">
      <figcaption>
        <strong>{say(accountWords.open_balance)}</strong>{" "}
        {say(accountWords.open_told, {
          first: speech.money(timeline.open_before ?? 0),
          from: speech.date(window.from),
          last: speech.money(last),
          to: speech.date(window.to),
          most: speech.money(most),
        })}
      </figcaption>
      <svg viewBox={`0 0 1000 ${height}`} preserveAspectRatio="none" aria-hidden="true">
        <path d={areaPath(steps)} />
      </svg>
    </figure>
  );

  function areaPath(of: readonly BalanceStep[]): string {
    const y = (open: number) =>
      (height - (most === 0 ? 0 : Math.max(0, open) / most) * (height - 4)).toFixed(1);
    const points = of.map(({ on, open }) => `H${(placeOf(on, window) * 10).toFixed(1)}V${y(open)}`);
    return `M0 ${height}${points.join("")}H1000V${height}Z`;
  }
}
