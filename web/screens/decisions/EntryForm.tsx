import { z } from "zod";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { useDraft } from "../../parts/use-draft.ts";
import { useSay } from "../../words/language-context.ts";
import type { AccountNames } from "./account-names.ts";
import { decisionsWords } from "./decisions-words.ts";
import { type Entry, type EntryField, writtenForNext } from "./entry-field.ts";
import { EntryInput } from "./EntryInput.tsx";
import "./entry-form.css";

interface EntryFormProps<Name extends string> {
  /** Tells this form from the others of the screen. */
  readonly id: string;
  readonly title: string;
  readonly fields: readonly EntryField<Name>[];
  /** What the fields say before anything is written. */
  readonly first: Entry<Name>;
  readonly names: AccountNames;
  /** Writes the entry down; resolves with whether that could be done. */
  readonly onAdd: (entry: Entry<Name>) => Promise<boolean>;
}

const writtenSchema: z.ZodType<Entry> = z.record(z.string(), z.string());

/** Asks for what its fields describe and writes it down; an entry half written outlives a page that is loaded anew. */
export function EntryForm<Name extends string>(props: EntryFormProps<Name>) {
  const { id, title, fields, first, names, onAdd } = props;
  const say = useSay();
  const { isBusy } = useChangeDesk();
  const { draft: written, write } = useDraft({ name: id, schema: writtenSchema, first: {} });
  const entry: Entry<Name> = { ...first, ...written };
  const add = async () => {
    if (await onAdd(entry)) write(writtenForNext(fields, written));
  };
  return (
    <form
      className="entry-form"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <h3 id={id}>{title}</h3>
      {fields.map((field) => (
        <EntryInput
          key={field.name}
          field={field}
          text={entry[field.name]}
          names={names}
          onWrite={(text) => write({ ...written, [field.name]: text })}
        />
      ))}
      <button type="submit" disabled={isBusy}>
        {say(decisionsWords.add)}
      </button>
    </form>
  );
}
