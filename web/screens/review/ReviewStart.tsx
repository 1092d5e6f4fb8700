import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { allRecordsQuery } from "../../api/all-records.ts";
import { sessionQuery } from "../../api/queries.ts";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { dayAfter, dayBefore } from "../../parts/window-text.ts";
import { useSay } from "../../words/language-context.ts";
import type { SignedRecord } from "./open-review.ts";
import { reviewWords } from "./review-words.ts";
import { ScheduleNote } from "./ScheduleNote.tsx";
import { SignedList } from "./SignedList.tsx";

interface ReviewStartProps {
  readonly signed: readonly SignedRecord[];
  /** The window that is proposed. */
  readonly window: { readonly from: string; readonly to: string };
}

/** Where a review is begun: what it is, when it is due, what time it looks at, and those signed before. */
export function ReviewStart({ signed, window }: ReviewStartProps) {
  const say = useSay();
  const desk = useChangeDesk();
  const navigate = useNavigate();
  const search = useSearch({ from: "/review" });
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data: schedules } = useSuspenseQuery(allRecordsQuery("schedule"));
  const asked = { from: search.from ?? window.from, to: search.to ?? window.to };
  const isEmpty = asked.from >= asked.to;
  const look = (change: { readonly from?: string; readonly to?: string }) =>
    void navigate({ to: "/review", search: { ...asked, ...change }, replace: true });
  const begin = () =>
    void desk.make({
      what: say(reviewWords.what_begin),
      told: say(reviewWords.begun),
      writes: [
        {
          kind: "review",
          id: crypto.randomUUID(),
          seen: 0,
          body: {
            window: asked,
            opened_on: session.today,
            opened_by: session.user.name,
            looked_at: [],
            notes: {},
            signed: null,
          },
        },
      ],
    });
  const schedule = schedules[0]?.body;
  return (
    <section className="review-narrow">
      <h1>{say(reviewWords.title)}</h1>
      {schedule !== undefined && <ScheduleNote schedule={schedule} today={session.today} />}
      <p className="lead">{say(reviewWords.start_lead)}</p>
      <fieldset className="review-window">
        <legend>{say(reviewWords.window)}</legend>
        <label>
          <span>{say(reviewWords.window_from)}</span>
          <input
            type="date"
            required
            value={asked.from}
            onChange={({ target }) => target.value !== "" && look({ from: target.value })}
          />
        </label>
        <label>
          <span>{say(reviewWords.window_to)}</span>
          <input
            type="date"
            required
            value={dayBefore(asked.to)}
            onChange={({ target }) => target.value !== "" && look({ to: dayAfter(target.value) })}
          />
        </label>
        {isEmpty && <p role="alert">{say(reviewWords.window_empty)}</p>}
      </fieldset>
      <p>
        <button type="button" className="primary" disabled={isEmpty || desk.isBusy} onClick={begin}>
          {say(reviewWords.begin)}
        </button>
      </p>
      <SignedList signed={signed} />
    </section>
  );
}
