import { useSay } from "../words/language-context.ts";
import { shellWords } from "./shell-words.ts";

/** Stands where a screen will be. */
export function Loading() {
  const say = useSay();
  return <output className="loading">{say(shellWords.loading)}</output>;
}
