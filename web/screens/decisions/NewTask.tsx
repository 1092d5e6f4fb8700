import type { Session } from "../../../src/api/session.ts";
import { type RecordBody, taskKinds } from "../../../src/record/record-kinds.ts";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { useSay } from "../../words/language-context.ts";
import type { AccountNames, NamedId } from "./account-names.ts";
import { decisionsWords, taskKindWords } from "./decisions-words.ts";
import { daysLater } from "./due-tasks.ts";
import type { Entry, EntryChoice, EntryField } from "./entry-field.ts";
import { EntryForm } from "./EntryForm.tsx";
import { accountNamed } from "./find-accounts.ts";

interface NewTaskProps {
  readonly today: string;
  readonly names: AccountNames;
  readonly employees: Session["book"]["employees"];
}

type Field = "title" | "kind" | "account" | "due_on" | "for";

/** Adds a task of one's own. */
export function NewTask({ today, names, employees }: NewTaskProps) {
  const say = useSay();
  const desk = useChangeDesk();
  const people = employees.map(({ employee_id, name }) => name ?? employee_id);
  const add = async (entry: Entry<Field>) => {
    const body = taskOf(entry, accountNamed(names.all, entry.account));
    const made = await desk.make({
      what: say(decisionsWords.what_task),
      told: say(decisionsWords.task_added),
      writes: [{ kind: "task", id: crypto.randomUUID(), seen: 0, body }],
    });
    return made !== null;
  };
  return (
    <EntryForm
      id="new-task"
      title={say(decisionsWords.new_task)}
      fields={fieldsIn(say, people)}
      first={{ title: "", kind: "follow_up", account: "", due_on: daysLater(today, 7), for: "" }}
      names={names}
      onAdd={add}
    />
  );
}

function fieldsIn(
  say: ReturnType<typeof useSay>,
  people: readonly string[],
): readonly EntryField<Field>[] {
  const kinds = taskKinds.map((value) => ({ value, text: say(taskKindWords[value]) }));
  const whom: readonly EntryChoice[] = [
    { value: "", text: say(decisionsWords.nobody) },
    ...people.map((name) => ({ value: name, text: name })),
  ];
  return [
    {
      kind: "text",
      name: "title",
      label: say(decisionsWords.task),
      longest: 500,
      isRequired: true,
      isWide: true,
    },
    {
      kind: "choice",
      name: "kind",
      label: say(decisionsWords.task_kind),
      choices: kinds,
      stays: true,
    },
    { kind: "account", name: "account", label: say(decisionsWords.account) },
    {
      kind: "date",
      name: "due_on",
      label: say(decisionsWords.due_on),
      isRequired: true,
      stays: true,
    },
    {
      kind: "choice",
      name: "for",
      label: say(decisionsWords.for_whom),
      choices: whom,
      stays: true,
    },
  ];
}

function taskOf(entry: Entry<Field>, account: NamedId | undefined): RecordBody<"task"> {
  return {
    kind: taskKinds.find((one) => one === entry.kind) ?? "other",
    title: entry.title.trim(),
    account_id: account?.account_id ?? null,
    decision_id: null,
    due_on: entry.due_on,
    done_on: null,
    for: entry.for || null,
  };
}
