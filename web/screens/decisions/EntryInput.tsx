import type { AccountNames } from "./account-names.ts";
import { AccountField } from "./AccountField.tsx";
import type { EntryField } from "./entry-field.ts";

interface EntryInputProps {
  readonly field: EntryField;
  readonly text: string;
  readonly names: AccountNames;
  readonly onWrite: (text: string) => void;
}

/** One field of an entry with its label. */
export function EntryInput({ field, text, names, onWrite }: EntryInputProps) {
  const { label, isRequired = false, isWide = false } = field;
  if (field.kind === "account")
    return <AccountField {...{ label, text, names, isRequired, onWrite }} />;
  return (
    <label className={isWide ? "wide" : undefined}>
      <span>{label}</span>
      {field.kind === "choice" ? (
        <select value={text} onChange={({ target }) => onWrite(target.value)}>
          {field.choices.map(({ value, text: told }) => (
            <option key={value} value={value}>
              {told}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...termsOf(field)}
          required={isRequired}
          value={text}
          onChange={({ target }) => onWrite(target.value)}
        />
      )}
    </label>
  );
}

function termsOf(field: Exclude<EntryField, { readonly kind: "choice" | "account" }>) {
  switch (field.kind) {
    case "text":
      return { maxLength: field.longest };
    case "date":
      return { type: "date", min: field.from };
    default:
      return { type: "number", min: 0, step: "any" };
  }
}
