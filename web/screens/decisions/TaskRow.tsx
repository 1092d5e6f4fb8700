import type { RecordBody } from "../../../src/record/record-kinds.ts";
import { AccountLink } from "../../parts/AccountLink.tsx";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { useSpeech } from "../../words/language-context.ts";
import type { AccountNames } from "./account-names.ts";
import { decisionsWords, taskKindWords } from "./decisions-words.ts";
import type { TaskRecord } from "./due-tasks.ts";
import { TaskActs } from "./TaskActs.tsx";

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
  const { title, due_on, done_on } = task.body;
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
      <TaskTold task={task} names={names} />
      <span className="task-due">{speech.date(done_on ?? due_on)}</span>
      {done_on === null && <TaskActs task={task} today={today} onPostpone={postpone} />}
    </li>
  );
}

function TaskTold({ task, names }: Pick<TaskRowProps, "task" | "names">) {
  const { say } = useSpeech();
  const { title, kind, account_id, for: whom } = task.body;
  return (
    <div className="task-what">
      <span className="task-title">{title}</span>
      <span className="soft">
        {say(taskKindWords[kind])}
        {account_id !== null && " · "}
        {account_id !== null && (
          <AccountLink account_id={account_id} name={names.called(account_id)} />
        )}
        {whom !== null && ` · ${whom}`}
      </span>
    </div>
  );
}
