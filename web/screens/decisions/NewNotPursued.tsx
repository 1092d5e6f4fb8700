import type { WireRecord } from "../../../src/api/records.ts";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { useSay } from "../../words/language-context.ts";
import type { AccountNames } from "./account-names.ts";
import { decisionsWords } from "./decisions-words.ts";
import type { Entry, EntryField } from "./entry-field.ts";
import { EntryForm } from "./EntryForm.tsx";
import { accountNamed } from "./find-accounts.ts";

interface NewNotPursuedProps {
  readonly records: readonly WireRecord<"not_pursued">[];
  readonly names: AccountNames;
  readonly today: string;
}

type Field = "account" | "reason" | "competitor" | "look_again_on";

/** Puts an account or a prospect on the list of those not pursued; who is on it already is written anew. */
export function NewNotPursued({ records, names, today }: NewNotPursuedProps) {
  const say = useSay();
  const desk = useChangeDesk();
  const add = async (entry: Entry<Field>) => {
    const named = accountNamed(names.all, entry.account);
    if (named === undefined) return false;
    const known = records.find(({ body }) => body.account_id === named.account_id);
    const body = {
      account_id: named.account_id,
      account_name: named.name,
      reason: entry.reason.trim(),
      competitor: entry.competitor.trim() || null,
      since: known?.body.since ?? today,
      look_again_on: entry.look_again_on || null,
    };
    const [id, seen] = [known?.id ?? crypto.randomUUID(), known?.version ?? 0];
    const made = await desk.make({
      what: say(decisionsWords.what_not_pursue),
      told: say(decisionsWords.put_on_list, { name: named.name }),
      writes: [{ kind: "not_pursued", id, seen, body }],
    });
    return made !== null;
  };
  return (
    <EntryForm
      id="new-not-pursued"
      title={say(decisionsWords.new_not_pursued)}
      fields={fieldsIn(say, today)}
      first={{ account: "", reason: "", competitor: "", look_again_on: "" }}
      names={names}
      onAdd={add}
    />
  );
}

function fieldsIn(say: ReturnType<typeof useSay>, today: string): readonly EntryField<Field>[] {
  return [
    {
      kind: "account",
      name: "account",
      label: say(decisionsWords.account_or_prospect),
      isRequired: true,
    },
    {
      kind: "text",
      name: "reason",
      label: say(decisionsWords.reason),
      longest: 2000,
      isRequired: true,
      isWide: true,
    },
    { kind: "text", name: "competitor", label: say(decisionsWords.competitor), longest: 200 },
    { kind: "date", name: "look_again_on", label: say(decisionsWords.look_again), from: today },
  ];
}
