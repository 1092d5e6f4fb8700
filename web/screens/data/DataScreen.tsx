import { shellWords } from "../../shell/shell-words.ts";
import { useSay } from "../../words/language-context.ts";

export function DataScreen() {
  const say = useSay();
  return <h1>{say(shellWords.data)}</h1>;
}
