import type { AccountTable } from "../../../src/api/account-table.ts";
import { windowText } from "../../parts/window-text.ts";
import { useSay, useSpeech } from "../../words/language-context.ts";
import { accountsWords } from "./accounts-words.ts";

interface AccountsHeadProps {
  readonly table: AccountTable;
  readonly title: string;
}

/** The title, the window that is looked at, and what the book cannot tell of it. */
export function AccountsHead({ table, title }: AccountsHeadProps) {
  const say = useSay();
  const speech = useSpeech();
  const { window, before, currency, missing } = table;
  return (
    <header className="accounts-head">
      <h1>{title}</h1>
      <p className="soft">
        {windowText(window, speech)} ·{" "}
        {before === null
          ? say(accountsWords.not_compared)
          : say(accountsWords.compared, { window: windowText(before, speech) })}{" "}
        · {say(accountsWords.amounts, { currency })}
      </p>
      {missing.length > 0 && (
        <details>
          <summary>{say(accountsWords.missing)}</summary>
          <ul>
            {missing.map(({ line, reason }) => (
              <li key={line}>
                {line.replaceAll("_", " ")}: {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </header>
  );
}
