import type { RecordBody } from "../../../src/record/record-kinds.ts";
import { useSay } from "../../words/language-context.ts";
import { monthsLater } from "./months-later.ts";
import { reviewWords } from "./review-words.ts";
import "./review-window.css";

interface NextReviewProps {
  readonly schedule: RecordBody<"schedule">;
  readonly today: string;
  readonly onChange: (schedule: RecordBody<"schedule">) => void;
}

const intervals = [1, 2, 3, 4, 6, 12];

/** How often the book is reviewed, and when next. */
export function NextReview({ schedule, today, onChange }: NextReviewProps) {
  const say = useSay();
  const { every_months, next_on } = schedule;
  const offered = intervals.includes(every_months) ? intervals : [...intervals, every_months];
  return (
    <fieldset className="review-window">
      <legend>{say(reviewWords.schedule_title)}</legend>
      <label>
        <span>{say(reviewWords.every)}</span>
        <select
          value={every_months}
          onChange={({ target }) => {
            const months = Number(target.value);
            onChange({ every_months: months, next_on: monthsLater(today, months) });
          }}
        >
          {offered.map((n) => (
            <option key={n} value={n}>
              {say(reviewWords.every_months, { n })}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{say(reviewWords.next_on)}</span>
        <input
          type="date"
          required
          min={today}
          value={next_on}
          onChange={({ target }) =>
            target.value !== "" && onChange({ every_months, next_on: target.value })
          }
        />
      </label>
    </fieldset>
  );
}
