import { shellWords } from "../../shell/shell-words.ts";
import { useSay } from "../../words/language-context.ts";

export function DecisionsScreen() {
  const say = useSay();
  return <h1>{say(shellWords.decisions)}</h1>;
}
