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
import "./review-window.css";

interface ReviewStartProps {
  readonly signed: readonly SignedRecord[];
  /** The window that is proposed. */
  readonly window: { readonly from: string; readonly to: string };
}

/** Where a review is begun: what it is, when it is due, what time it looks at, and those signed before. */
export function ReviewStart({ signed, window }: ReviewStartProps) {
  const say = useSay();
  const { isBusy } = useChangeDesk();
  const search = useSearch({ from: "/review" });
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data: schedules } = useSuspenseQuery(allRecordsQuery("schedule"));
  const asked = { from: search.from ?? window.from, to: search.to ?? window.to };
  const begin = useBegin(asked);
  const schedule = schedules[0]?.body;
  const isEmpty = asked.from >= asked.to;
  return (
    <section className="review-narrow">
      <h1>{say(reviewWords.title)}</h1>
      {schedule !== undefined && <ScheduleNote schedule={schedule} today={session.today} />}
      <p className="lead">{say(reviewWords.start_lead)}</p>
      <WindowChoice asked={asked} />
      <p>
        <button type="button" className="primary" disabled={isEmpty || isBusy} onClick={begin}>
          {say(reviewWords.begin)}
        </button>
      </p>
      <SignedList signed={signed} />
    </section>
  );
}

type Asked = ReviewStartProps["window"];

function useBegin(window: Asked): () => void {
  const say = useSay();
  const desk = useChangeDesk();
  const { data: session } = useSuspenseQuery(sessionQuery);
  return () => {
    const body = {
      window,
      opened_on: session.today,
      opened_by: session.user.name,
      looked_at: [],
      notes: {},
      signed: null,
    };
    void desk.make({
      what: say(reviewWords.what_begin),
      told: say(reviewWords.begun),
      writes: [{ kind: "review", id: crypto.randomUUID(), seen: 0, body }],
    });
  };
}

interface WindowChoiceProps {
  readonly asked: Asked;
}

/** The time that is looked at, by its first and last day. */
function WindowChoice({ asked }: WindowChoiceProps) {
  const say = useSay();
  const navigate = useNavigate();
  const look = (change: Partial<Asked>) =>
    void navigate({ to: "/review", search: { ...asked, ...change }, replace: true });
  return (
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
      {asked.from >= asked.to && <p role="alert">{say(reviewWords.window_empty)}</p>}
    </fieldset>
  );
}
