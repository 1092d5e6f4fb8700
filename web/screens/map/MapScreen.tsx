import { shellWords } from "../../shell/shell-words.ts";
import { useSay } from "../../words/language-context.ts";

export function MapScreen() {
  const say = useSay();
  return <h1>{say(shellWords.map)}</h1>;
}
