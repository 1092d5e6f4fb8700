import { shellWords } from "../../shell/shell-words.ts";
import { useSay } from "../../words/language-context.ts";

export function AccountScreen() {
  const say = useSay();
  return <h1>{say(shellWords.accounts)}</h1>;
}
