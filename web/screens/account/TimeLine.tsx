import { useQuery } from "@tanstack/react-query";
import type { AccountTimeline } from "../../../src/api/account-timeline.ts";
import { kindName } from "../../../src/decision/handover/ledger-words.ts";
import type { Speech } from "../../../src/lib/speech.ts";
import { accountTimelineQuery, type AskedWindow } from "../../api/queries.ts";
import { Money } from "../../parts/Money.tsx";
import { WideTable } from "../../parts/WideTable.tsx";
import { accountWords } from "./account-words.ts";
import { BalanceChart } from "./BalanceChart.tsx";
import { MonthAxis } from "./MonthAxis.tsx";
import { placeOf, type TimelineMonth, timelineMonths } from "./timeline-months.ts";
import "./time-line.css";

interface TimeLineProps {
  readonly account_id: string;
  readonly window: AskedWindow;
  readonly speech: Speech;
}

/** Who touched whom and what was paid, day by day, and the same by months. */
export function TimeLine({ account_id, window, speech }: TimeLineProps) {
  const { data: timeline, error } = useQuery(accountTimelineQuery(account_id, window));
  const { say } = speech;
  return (
    <section aria-labelledby="timeline-title">
      <h2 id="timeline-title">{say(accountWords.timeline)}</h2>
      {error !== null && <p role="alert">{error.message}</p>}
      {timeline === undefined && error === null && (
        <p className="soft">{say(accountWords.timeline_wait)}</p>
      )}
      {timeline !== undefined && (
        <>
          <Lanes timeline={timeline} speech={speech} />
          {timeline.balance === null ? (
            <p>{say(accountWords.no_payments)}</p>
          ) : (
            <BalanceChart timeline={timeline} speech={speech} />
          )}
          <details>
            <summary>{say(accountWords.by_month)}</summary>
            <MonthTable timeline={timeline} speech={speech} />
          </details>
        </>
      )}
    </section>
  );
}

interface PartProps {
  readonly timeline: AccountTimeline;
  readonly speech: Speech;
}

function Lanes({ timeline: { touches, window }, speech }: PartProps) {
  const { say } = speech;
  if (touches === null) return <p>{say(accountWords.no_touches)}</p>;
  if (touches.length === 0) return <p>{say(accountWords.none_touched)}</p>;
  return (
    <ul className="lanes">
      <li className="axis" aria-hidden="true">
        <span />
        <MonthAxis window={window} speech={speech} />
      </li>
      {touches.map(({ kind, days }) => (
        <li key={kind}>
          <span className="lane-title" aria-hidden="true">
            {kindName(kind, speech)} <span className="soft">{speech.number(days.length)}</span>
          </span>
          <span className="visually-hidden">
            {say(accountWords.lane_told, {
              kind: kindName(kind, speech),
              count: speech.number(days.length),
              date: speech.date(days.at(-1) ?? window.from),
            })}
          </span>
          <svg className="lane" viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true">
            <path d={days.map((on) => `M${(placeOf(on, window) * 10).toFixed(1)} 3v14`).join("")} />
          </svg>
        </li>
      ))}
    </ul>
  );
}

function MonthTable({ timeline, speech }: PartProps) {
  const { say, currency } = speech;
  const { touches, balance } = timeline;
  const kinds = (touches ?? []).map(({ kind }) => kind);
  const months = timelineMonths(timeline);
  return (
    <WideTable label={say(accountWords.by_month)}>
      <table className="months">
        <thead>
          <tr>
            <th scope="col">{say(accountWords.month)}</th>
            {balance !== null && (
              <>
                <th scope="col" className="figure">
                  {say(accountWords.invoiced)}
                </th>
                <th scope="col" className="figure">
                  {say(accountWords.paid)}
                </th>
                <th scope="col" className="figure">
                  {say(accountWords.open)}
                </th>
              </>
            )}
            {kinds.map((kind) => (
              <th key={kind} scope="col" className="figure">
                {kindName(kind, speech)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{months.map(monthRow)}</tbody>
      </table>
    </WideTable>
  );

  function monthRow({ month, touches: counts, invoiced, paid, open }: TimelineMonth) {
    return (
      <tr key={month}>
        <th scope="row">{month.slice(0, 7)}</th>
        {balance !== null &&
          [invoiced, paid, open].map((amount, i) => (
            <td key={i === 0 ? "invoiced" : i === 1 ? "paid" : "open"} className="figure">
              <Money amount={amount} currency={currency} />
            </td>
          ))}
        {kinds.map((kind, i) => (
          <td key={kind} className="figure">
            {speech.number(counts[i] ?? 0)}
          </td>
        ))}
      </tr>
    );
  }
}
