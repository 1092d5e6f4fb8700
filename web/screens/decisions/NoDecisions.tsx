import { Link } from "@tanstack/react-router";
import { useSay } from "../../words/language-context.ts";
import { decisionsWords } from "./decisions-words.ts";

/** What a decision is and where it is taken, as long as there is none. */
export function NoDecisions() {
  const say = useSay();
  return (
    <>
      <p>{say(decisionsWords.no_decisions)}</p>
      <p className="decision-links">
        <Link to="/accounts">{say(decisionsWords.to_accounts)}</Link>
        <Link to="/plan">{say(decisionsWords.to_plan)}</Link>
      </p>
    </>
  );
}
