import { useState } from "react";
import type { Session } from "../../../src/api/session.ts";
import { taskKinds } from "../../../src/record/record-kinds.ts";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { useSay } from "../../words/language-context.ts";
import type { AccountNames } from "./account-names.ts";
import { AccountField } from "./AccountField.tsx";
import { decisionsWords, taskKindWords } from "./decisions-words.ts";
import { daysLater } from "./due-tasks.ts";
import { accountNamed } from "./find-accounts.ts";

interface NewTaskProps {
  readonly today: string;
  readonly names: AccountNames;
  readonly employees: Session["book"]["employees"];
}

/** Adds a task of one's own. */
export function NewTask({ today, names, employees }: NewTaskProps) {
  const say = useSay();
  const desk = useChangeDesk();
  const [title, setTitle] = useState("");
  const [kind, setKind] = useState<(typeof taskKinds)[number]>("follow_up");
  const [account, setAccount] = useState("");
  const [dueOn, setDueOn] = useState(daysLater(today, 7));
  const [who, setWho] = useState("");
  const add = async () => {
    const made = await desk.make({
      what: say(decisionsWords.what_task),
      told: say(decisionsWords.task_added),
      writes: [
        {
          kind: "task",
          id: crypto.randomUUID(),
          seen: 0,
          body: {
            kind,
            title: title.trim(),
            account_id: accountNamed(names.all, account)?.account_id ?? null,
            decision_id: null,
            due_on: dueOn,
            done_on: null,
            for: who === "" ? null : who,
          },
        },
      ],
    });
    if (made === null) return;
    setTitle("");
    setAccount("");
  };
  return (
    <form
      className="entry-form"
      aria-labelledby="new-task"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <h3 id="new-task">{say(decisionsWords.new_task)}</h3>
      <label className="wide">
        <span>{say(decisionsWords.task)}</span>
        <input
          required
          maxLength={500}
          value={title}
          onChange={({ target }) => setTitle(target.value)}
        />
      </label>
      <label>
        <span>{say(decisionsWords.task_kind)}</span>
        <select
          value={kind}
          onChange={({ target }) =>
            setKind(taskKinds.find((one) => one === target.value) ?? "other")
          }
        >
          {taskKinds.map((one) => (
            <option key={one} value={one}>
              {say(taskKindWords[one])}
            </option>
          ))}
        </select>
      </label>
      <AccountField
        label={say(decisionsWords.account)}
        text={account}
        names={names}
        onWrite={setAccount}
      />
      <label>
        <span>{say(decisionsWords.due_on)}</span>
        <input
          type="date"
          required
          value={dueOn}
          onChange={({ target }) => setDueOn(target.value)}
        />
      </label>
      <label>
        <span>{say(decisionsWords.for_whom)}</span>
        <select value={who} onChange={({ target }) => setWho(target.value)}>
          <option value="">{say(decisionsWords.nobody)}</option>
          {employees.map(({ employee_id, name }) => (
            <option key={employee_id} value={name ?? employee_id}>
              {name ?? employee_id}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" disabled={desk.isBusy}>
        {say(decisionsWords.add)}
      </button>
    </form>
  );
}
