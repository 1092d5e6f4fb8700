import { shellWords } from "../../shell/shell-words.ts";
import { useSay } from "../../words/language-context.ts";

export function CostModelScreen() {
  const say = useSay();
  return <h1>{say(shellWords.cost_model)}</h1>;
}
