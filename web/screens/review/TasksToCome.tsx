import type { SubmitEvent } from "react";
import { z } from "zod";
import type { SignRequest } from "../../../src/api/reviews.ts";
import { useDraft } from "../../parts/use-draft.ts";
import { useSay, useSpeech } from "../../words/language-context.ts";
import { reviewWords } from "./review-words.ts";
import "./review-window.css";

interface TasksToComeProps {
  readonly tasks: SignRequest["tasks"];
  /** The day by which a task is to be done unless another is chosen. */
  readonly due: string;
  readonly onChange: (tasks: SignRequest["tasks"]) => void;
}

/** What is to be done until the next review; made with the signature. */
export function TasksToCome({ tasks, due, onChange }: TasksToComeProps) {
  const speech = useSpeech();
  const { say } = speech;
  return (
    <section aria-labelledby="tasks-title">
      <h3 id="tasks-title">{say(reviewWords.tasks_title)}</h3>
      {tasks.length === 0 && <p className="soft">{say(reviewWords.no_tasks)}</p>}
      <ul className="review-tasks">
        {tasks.map((task, i) => (
          <li key={`${task.title} ${task.due_on}`}>
            <span>{task.title}</span>
            <span className="soft">{speech.date(task.due_on)}</span>
            <button
              type="button"
              className="quiet"
              aria-label={say(reviewWords.remove_task, { title: task.title })}
              onClick={() => onChange(tasks.toSpliced(i, 1))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <NewTaskToCome due={due} onAdd={(task) => onChange([...tasks, task])} />
    </section>
  );
}

interface NewTaskToComeProps {
  readonly due: string;
  readonly onAdd: (task: SignRequest["tasks"][number]) => void;
}

const schema = z.object({ title: z.string(), due_on: z.string() });
const empty = { title: "", due_on: "" };

function NewTaskToCome({ due, onAdd }: NewTaskToComeProps) {
  const say = useSay();
  const { draft, write, forget } = useDraft({ name: "task to come", schema, first: empty });
  const { title, due_on } = draft;
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const told = title.trim();
    if (told === "") return;
    onAdd({ kind: "follow_up", title: told, account_id: null, due_on: due_on || due });
    forget();
  };
  return (
    <form className="review-window" onSubmit={add}>
      <label className="wide">
        <span>{say(reviewWords.task_what)}</span>
        <input
          value={title}
          maxLength={500}
          onChange={({ target }) => write({ ...draft, title: target.value })}
        />
      </label>
      <label>
        <span>{say(reviewWords.task_due)}</span>
        <input
          type="date"
          value={due_on || due}
          onChange={({ target }) => write({ ...draft, due_on: target.value })}
        />
      </label>
      <button type="submit">{say(reviewWords.add_task)}</button>
    </form>
  );
}
