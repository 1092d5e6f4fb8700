import { useState } from "react";
import type { SignRequest } from "../../../src/api/reviews.ts";
import { useSpeech } from "../../words/language-context.ts";
import { reviewWords } from "./review-words.ts";

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
  const [title, setTitle] = useState("");
  const [dueOn, setDueOn] = useState("");
  const add = () => {
    const told = title.trim();
    if (told === "") return;
    const task = {
      kind: "follow_up",
      title: told,
      account_id: null,
      due_on: dueOn || due,
    } as const;
    onChange([...tasks, task]);
    setTitle("");
  };
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
      <form
        className="review-window"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label className="wide">
          <span>{say(reviewWords.task_what)}</span>
          <input value={title} maxLength={500} onChange={({ target }) => setTitle(target.value)} />
        </label>
        <label>
          <span>{say(reviewWords.task_due)}</span>
          <input
            type="date"
            value={dueOn || due}
            onChange={({ target }) => setDueOn(target.value)}
          />
        </label>
        <button type="submit">{say(reviewWords.add_task)}</button>
      </form>
    </section>
  );
}
