import { Link } from "@tanstack/react-router";
import type { RecordBody } from "../../../src/record/record-kinds.ts";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { useSpeech } from "../../words/language-context.ts";
import type { AccountNames } from "./account-names.ts";
import { decisionsWords, taskKindWords } from "./decisions-words.ts";
import { daysLater, type TaskRecord } from "./due-tasks.ts";

interface TaskRowProps {
  readonly task: TaskRecord;
  readonly today: string;
  readonly names: AccountNames;
}

interface TaskChange {
  readonly what: string;
  readonly told: string;
  readonly body: Partial<RecordBody<"task">>;
}

/** A task that can be ticked off and postponed. */
export function TaskRow({ task, today, names }: TaskRowProps) {
  const speech = useSpeech();
  const { say } = speech;
  const desk = useChangeDesk();
  const { title, kind, account_id, due_on, done_on } = task.body;
  const change = ({ what, told, body }: TaskChange) =>
    void desk.make({
      what,
      told,
      writes: [{ kind: "task", id: task.id, seen: task.version, body: { ...task.body, ...body } }],
    });
  const tick = () =>
    change({
      what: say(decisionsWords.what_tick),
      told: say(done_on === null ? decisionsWords.ticked : decisionsWords.unticked, { title }),
      body: { done_on: done_on === null ? today : null },
    });
  const postpone = (to: string) =>
    change({
      what: say(decisionsWords.what_postpone),
      told: say(decisionsWords.postponed, { title, date: speech.date(to) }),
      body: { due_on: to },
    });
  return (
    <li className="task-row" data-done={done_on !== null}>
      <input
        type="checkbox"
        aria-label={say(decisionsWords.tick, { title })}
        checked={done_on !== null}
        disabled={desk.isBusy}
        onChange={tick}
      />
      <div className="task-what">
        <span className="task-title">{title}</span>
        <span className="soft">
          {say(taskKindWords[kind])}
          {account_id !== null && (
            <>
              {" · "}
              <Link to="/accounts/$account_id" params={{ account_id }}>
                {names.called(account_id)}
              </Link>
            </>
          )}
          {task.body.for !== null && ` · ${task.body.for}`}
        </span>
      </div>
      <span className="task-due">{speech.date(done_on ?? due_on)}</span>
      {done_on === null && (
        <span className="task-acts">
          <button
            type="button"
            disabled={desk.isBusy}
            aria-label={say(decisionsWords.week_later_of, { title })}
            onClick={() => postpone(daysLater(due_on < today ? today : due_on, 7))}
          >
            {say(decisionsWords.week_later)}
          </button>
          <input
            type="date"
            aria-label={say(decisionsWords.postpone, { title })}
            min={today}
            value={due_on}
            onChange={({ target }) => target.value >= today && postpone(target.value)}
          />
        </span>
      )}
    </li>
  );
}
