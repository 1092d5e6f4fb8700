import { useSuspenseQuery } from "@tanstack/react-query";
import { allRecordsQuery } from "../../api/all-records.ts";
import { sessionQuery } from "../../api/queries.ts";
import { useSay } from "../../words/language-context.ts";
import { useAccountNames } from "./account-names.ts";
import { decisionsWords } from "./decisions-words.ts";
import { dueTasks } from "./due-tasks.ts";
import { NewTask } from "./NewTask.tsx";
import { TaskRow } from "./TaskRow.tsx";
import "./tasks.css";

const groups = ["overdue", "soon", "later", "done"] as const;
const mostDone = 20;

/** What is to be done, by when. */
export function TasksPart() {
  const say = useSay();
  const names = useAccountNames();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data: tasks } = useSuspenseQuery(allRecordsQuery("task"));
  const due = dueTasks(tasks, session.today);
  return (
    <>
      {tasks.length === 0 && <p>{say(decisionsWords.no_tasks)}</p>}
      {groups.map((group) => {
        const shown = group === "done" ? due.done.slice(0, mostDone) : due[group];
        if (shown.length === 0) return null;
        return (
          <section key={group} aria-labelledby={`tasks-${group}`} className="task-group">
            <h3 id={`tasks-${group}`}>
              {say(decisionsWords[group])} <span className="soft">{due[group].length}</span>
            </h3>
            <ul className="task-list">
              {shown.map((task) => (
                <TaskRow key={task.id} task={task} today={session.today} names={names} />
              ))}
            </ul>
          </section>
        );
      })}
      <NewTask today={session.today} names={names} employees={session.book.employees} />
    </>
  );
}
