import type { AccountStatement } from "../../../src/api/account-statement.ts";
import { typeWords } from "../../../src/account/type-words.ts";
import { TypeMark } from "../../parts/TypeMark.tsx";
import { windowText } from "../../parts/window-text.ts";
import { useSpeech } from "../../words/language-context.ts";
import { WindowForm } from "./WindowForm.tsx";
import { accountWords, fenceWords, unclearWords } from "./account-words.ts";

interface AccountHeadProps {
  readonly account: AccountStatement;
}

/** Who the account is, of what type and how surely, and where it stands in the book. */
export function AccountHead({ account }: AccountHeadProps) {
  const speech = useSpeech(account.currency);
  const { account_id, name, type, typing, rank, window } = account;
  const { say } = speech;
  return (
    <header className="account-head">
      <h1>{name ?? account_id}</h1>
      <p className="account-line">
        <span className="soft">{account_id}</span>
        {type !== null && (
          <span>
            <TypeMark type={type} /> {sureText()}
          </span>
        )}
        {rank !== null && <span>{say(accountWords.rank, rank)}</span>}
        <span className="soft">{windowText(window, speech)}</span>
      </p>
      <WindowForm key={`${window.from} ${window.to}`} account_id={account_id} window={window} />
      {typing?.ring_fenced_because && (
        <p className="account-fence">{say(fenceWords[typing.ring_fenced_because])}</p>
      )}
    </header>
  );

  function sureText(): string {
    if (typing === null || typing.probability === null) return "";
    // Chance is never shown as none left: a model of it is not that good.
    const share =
      typing.probability > 0.99
        ? say(accountWords.over, { share: speech.share(0.99) })
        : speech.share(typing.probability);
    if (type !== "Unclear") return say(accountWords.type_line, { share });
    const because = typing.unclear_because;
    const why = because === null ? "" : say(unclearWords[because]);
    if (typing.leaning === null) return why;
    const leaning = say(accountWords.leaning, { type: say(typeWords[typing.leaning]), share });
    return [why, leaning].filter((one) => one !== "").join("; ");
  }
}
