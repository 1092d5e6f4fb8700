import { useSay } from "../words/language-context.ts";
import { shellWords } from "./shell-words.ts";

/** Says that an address leads nowhere. */
export function NotFound() {
  const say = useSay();
  return <h1>{say(shellWords.not_found)}</h1>;
}
