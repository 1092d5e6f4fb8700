import type { AccountStatement } from "../../../src/api/account-statement.ts";
import { useSay } from "../../words/language-context.ts";
import { accountWords, verdictWords } from "./account-words.ts";
import "./judgement.css";

interface JudgementProps {
  readonly account: AccountStatement;
}

/** Whether what it takes is justified, and the quality delivered beside the selling done. */
export function Judgement({ account: { justification, substance } }: JudgementProps) {
  const say = useSay();
  return (
    <div className="account-notes">
      <section aria-labelledby="justified-title">
        <h2 id="justified-title">{say(accountWords.justified)}</h2>
        <p className="judgement">{say(verdictWords[justification.verdict])}</p>
        <p>{justification.sentence}</p>
      </section>
      <section aria-labelledby="substance-title">
        <h2 id="substance-title">{say(accountWords.substance)}</h2>
        <p>{substance.sentence}</p>
      </section>
    </div>
  );
}
