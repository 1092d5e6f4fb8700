import { lackPhrases } from "../../../src/account/lack-words.ts";
import type { LineName } from "../../../src/account/lines.ts";
import { columnWords } from "../../../src/api/account-column-words.ts";
import type { AccountTable } from "../../../src/api/account-table.ts";
import type { Wording } from "../../../src/lib/language.ts";
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
            {missing.map(({ line, lacks }) => (
              <li key={line}>
                {lineTitle(line, say)}: {say(lackPhrases[lacks])}
              </li>
            ))}
          </ul>
        </details>
      )}
    </header>
  );
}

function lineTitle(line: LineName, say: ReturnType<typeof useSay>): string {
  const words: Readonly<Record<string, { readonly title: Wording }>> = columnWords;
  const known = words[line];
  return known === undefined ? line.replaceAll("_", " ") : say(known.title);
}
