import { useSay } from "../../words/language-context.ts";
import { decisionsWords } from "./decisions-words.ts";
import { daysLater, type TaskRecord } from "./due-tasks.ts";
import { RowAct } from "../../parts/RowAct.tsx";

interface TaskActsProps {
  readonly task: TaskRecord;
  readonly today: string;
  readonly onPostpone: (to: string) => void;
}

/** Ways to postpone a task: by a week, or to a day. */
export function TaskActs({ task, today, onPostpone }: TaskActsProps) {
  const say = useSay();
  const { title, due_on } = task.body;
  return (
    <span className="task-acts">
      <RowAct
        title={say(decisionsWords.week_later)}
        label={say(decisionsWords.week_later_of, { title })}
        onAct={() => onPostpone(daysLater(due_on < today ? today : due_on, 7))}
      />
      <input
        type="date"
        aria-label={say(decisionsWords.postpone, { title })}
        min={today}
        value={due_on}
        onChange={({ target }) => target.value >= today && onPostpone(target.value)}
      />
    </span>
  );
}
