import type { Session } from "../../../src/api/session.ts";
import type { RecordBody } from "../../../src/record/record-kinds.ts";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { useSay } from "../../words/language-context.ts";
import type { AccountNames } from "./account-names.ts";
import { decisionsWords } from "./decisions-words.ts";
import type { Entry, EntryField } from "./entry-field.ts";
import { EntryForm } from "./EntryForm.tsx";
import { accountNamed } from "./find-accounts.ts";

interface NewAskProps {
  readonly names: AccountNames;
  readonly session: Session;
}

type Field = "about" | "account" | "person" | "on" | "size" | "answer";

const answers = ["pending", "yes", "no"] as const;

/** Writes down something asked, with the answer where there is one. */
export function NewAsk({ names, session: { today, user } }: NewAskProps) {
  const say = useSay();
  const desk = useChangeDesk();
  const employee = user.employee_id ?? user.name;
  const add = async (entry: Entry<Field>) => {
    const body = askOf(entry, { employee, account: accountNamed(names.all, entry.account) });
    const made = await desk.make({
      what: say(decisionsWords.what_ask),
      told: say(decisionsWords.ask_added),
      writes: [{ kind: "ask", id: crypto.randomUUID(), seen: 0, body }],
    });
    return made !== null;
  };
  return (
    <EntryForm
      id="new-ask"
      title={say(decisionsWords.new_ask)}
      fields={fieldsIn(say)}
      first={{ about: "", account: "", person: "", on: today, size: "", answer: "pending" }}
      names={names}
      onAdd={add}
    />
  );
}

function fieldsIn(say: ReturnType<typeof useSay>): readonly EntryField<Field>[] {
  const choices = answers.map((value) => ({ value, text: say(decisionsWords[value]) }));
  return [
    {
      kind: "text",
      name: "about",
      label: say(decisionsWords.about),
      longest: 2000,
      isRequired: true,
      isWide: true,
    },
    { kind: "account", name: "account", label: say(decisionsWords.account) },
    { kind: "text", name: "person", label: say(decisionsWords.person), longest: 200 },
    {
      kind: "date",
      name: "on",
      label: say(decisionsWords.asked_on),
      isRequired: true,
      stays: true,
    },
    { kind: "amount", name: "size", label: say(decisionsWords.size) },
    { kind: "choice", name: "answer", label: say(decisionsWords.answer), choices },
  ];
}

interface AskedBy {
  readonly employee: string;
  readonly account: { readonly account_id: string } | undefined;
}

function askOf(entry: Entry<Field>, { employee, account }: AskedBy): RecordBody<"ask"> {
  const { about, person, on, size } = entry;
  const answer = answers.find((one) => one === entry.answer) ?? "pending";
  return {
    account_id: account?.account_id ?? null,
    person: person.trim() || null,
    on,
    employee,
    about: about.trim(),
    size: size === "" ? null : Number(size),
    answer,
    answered_on: answer === "pending" ? null : on,
    reason: null,
  };
}
