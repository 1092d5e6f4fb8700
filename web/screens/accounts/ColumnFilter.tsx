import { useState } from "react";
import { fenceWords } from "../../../src/api/account-column-words.ts";
import type { AccountColumn } from "../../../src/api/account-columns.ts";
import { useLanguage, useSay } from "../../words/language-context.ts";
import { accountsWords } from "./accounts-words.ts";
import { isFigure, readCondition, writtenCondition } from "./condition.ts";
import { spelledCondition, typedCondition } from "./typed-condition.ts";

interface ColumnFilterProps {
  readonly column: AccountColumn;
  /** As the address holds it; null where the column is not filtered. */
  readonly written: string | null;
  readonly onChange: (written: string | null) => void;
}

/** What a column is filtered by, to be typed into. */
export function ColumnFilter({ column, written, onChange }: ColumnFilterProps) {
  return column.unit === "fence" ? (
    <FenceFilter column={column} written={written} onChange={onChange} />
  ) : (
    <TypedFilter column={column} written={written} onChange={onChange} />
  );
}

function TypedFilter({ column, written, onChange }: ColumnFilterProps) {
  const say = useSay();
  const { language } = useLanguage();
  const { unit, title } = column;
  /** What is being typed; null where nobody is typing, and the address tells. */
  const [typed, setTyped] = useState<string | null>(null);
  const condition = written === null ? null : readCondition(written, unit);
  const kept = condition === null ? "" : spelledCondition(condition, unit, language);
  const isUnreadable =
    typed !== null && typed.trim() !== "" && typedCondition(typed, unit, language) === null;
  const change = (text: string) => {
    setTyped(text);
    const read = typedCondition(text, unit, language);
    if (read !== null) onChange(writtenCondition(read));
    else if (text.trim() === "") onChange(null);
  };
  return (
    <input
      type="text"
      aria-label={say(accountsWords.filter, { column: say(title) })}
      aria-invalid={isUnreadable}
      title={isUnreadable ? say(accountsWords.unreadable) : undefined}
      placeholder={say(isFigure(unit) ? accountsWords.number_filter : accountsWords.text_filter)}
      value={typed ?? kept}
      onFocus={() => setTyped(kept)}
      onBlur={() => setTyped(null)}
      onChange={({ target }) => change(target.value)}
    />
  );
}

function FenceFilter({ column, written, onChange }: ColumnFilterProps) {
  const say = useSay();
  return (
    <select
      aria-label={say(accountsWords.filter, { column: say(column.title) })}
      value={written ?? ""}
      onChange={({ target }) => onChange(target.value === "" ? null : target.value)}
    >
      <option value="">{say(accountsWords.any)}</option>
      <option value="=new">{say(fenceWords.new)}</option>
      <option value="=growing">{say(fenceWords.growing)}</option>
      <option value="?">{say(accountsWords.none)}</option>
    </select>
  );
}
