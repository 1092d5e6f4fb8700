import type { RecordBody } from "../../../src/record/record-kinds.ts";
import { useSpeech } from "../../words/language-context.ts";
import { daysBetween } from "./months-later.ts";
import { reviewWords } from "./review-words.ts";

interface ScheduleNoteProps {
  readonly schedule: RecordBody<"schedule">;
  readonly today: string;
}

/** When the next review is due, or since when it has been. */
export function ScheduleNote({ schedule: { next_on }, today }: ScheduleNoteProps) {
  const speech = useSpeech();
  const days = daysBetween(today, next_on);
  const date = speech.date(next_on);
  if (days >= 0) return <p className="soft">{speech.say(reviewWords.next_due, { date, days })}</p>;
  return (
    <p>
      <strong>{speech.say(reviewWords.overdue, { date, days: -days })}</strong>
    </p>
  );
}
