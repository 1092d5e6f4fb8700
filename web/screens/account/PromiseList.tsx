import type { CardBasis } from "../../../src/decision/card/card-basis.ts";
import type { Speech } from "../../../src/lib/speech.ts";
import type { DraftRecord } from "../../../src/record/decision-records.ts";
import type { RecordBody } from "../../../src/record/record-kinds.ts";
import { decisionWords } from "./decision-words.ts";
import { promiseSentences } from "./promise-sentences.ts";

interface PromiseListProps {
  readonly records: readonly DraftRecord[];
  readonly basis: Pick<CardBasis, "firm">;
  readonly speech: Speech;
}

/** What a decision promises and what is to be done for it, before it is made. */
export function PromiseList({ records, basis: { firm }, speech }: PromiseListProps) {
  const { say } = speech;
  const [decision] = records.flatMap((one) => (one.kind === "decision" ? [one.body] : []));
  const tasks = records.flatMap((one) => (one.kind === "task" ? [one.body] : []));
  return (
    <>
      {decision !== undefined && (
        <section aria-labelledby="promise-title">
          <h3 id="promise-title">{say(decisionWords.promise)}</h3>
          <ul>
            {promiseSentences(decision.promise, firm.sellers, speech).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      {tasks.length > 0 && (
        <section aria-labelledby="tasks-title">
          <h3 id="tasks-title">{say(decisionWords.tasks)}</h3>
          <ul>{tasks.map(taskItem)}</ul>
        </section>
      )}
    </>
  );

  function taskItem({ title, due_on }: RecordBody<"task">) {
    return (
      <li key={`${due_on} ${title}`}>
        {say(decisionWords.task_line, { date: speech.date(due_on), title })}
      </li>
    );
  }
}
