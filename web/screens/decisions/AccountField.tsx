import { useEffect, useId, useRef } from "react";
import { useSay } from "../../words/language-context.ts";
import type { AccountNames } from "./account-names.ts";
import { decisionsWords } from "./decisions-words.ts";
import { accountNamed, findAccounts } from "./find-accounts.ts";

interface AccountFieldProps {
  readonly label: string;
  readonly text: string;
  readonly names: AccountNames;
  readonly isRequired?: boolean;
  readonly onWrite: (text: string) => void;
}

/** Names an account of the book by a few letters. */
export function AccountField({
  label,
  text,
  names,
  isRequired = false,
  onWrite,
}: AccountFieldProps) {
  const say = useSay();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const isUnknown = text.trim() !== "" && accountNamed(names.all, text) === undefined;
  useEffect(() => {
    field.current?.setCustomValidity(isUnknown ? say(decisionsWords.no_account) : "");
  }, [isUnknown, say]);
  return (
    <label>
      <span>{label}</span>
      <input
        ref={field}
        list={id}
        value={text}
        required={isRequired}
        autoComplete="off"
        aria-invalid={isUnknown}
        onChange={({ target }) => onWrite(target.value)}
      />
      <datalist id={id}>
        {findAccounts(names.all, text).map(({ account_id, name }) => (
          <option key={account_id} value={name}>
            {account_id}
          </option>
        ))}
      </datalist>
    </label>
  );
}
