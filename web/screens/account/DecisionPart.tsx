import type { AccountStatement } from "../../../src/api/account-statement.ts";
import { useSay } from "../../words/language-context.ts";
import { decisionWords } from "./decision-words.ts";
import { DecisionDesk } from "./DecisionDesk.tsx";
import "./decision.css";

interface DecisionPartProps {
  readonly account: AccountStatement;
}

/** What can be done about the account: every way for both purses, what it supposes, and the decision. */
export function DecisionPart({ account }: DecisionPartProps) {
  const say = useSay();
  const { decision: card } = account;
  if (card !== null) return <DecisionDesk account={account} card={card} />;
  return (
    <section aria-labelledby="decision-title">
      <h2 id="decision-title">{say(decisionWords.title)}</h2>
      <p>{say(decisionWords.none)}</p>
    </section>
  );
}
