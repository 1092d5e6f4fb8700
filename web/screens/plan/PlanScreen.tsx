import { shellWords } from "../../shell/shell-words.ts";
import { useSay } from "../../words/language-context.ts";

export function PlanScreen() {
  const say = useSay();
  return <h1>{say(shellWords.plan)}</h1>;
}
