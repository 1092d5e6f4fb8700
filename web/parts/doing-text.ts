import type { useSay } from "../words/language-context.ts";
import { doingWords, jobWords } from "./job-words.ts";

const rowByRow = " row by row";

/** Returns what a job is doing in the page's language; what has no words there stands as the server says it. */
export function doingText(doing: string | null, say: ReturnType<typeof useSay>): string {
  if (doing === null) return say(jobWords.working);
  const known = doingWords[doing];
  if (known !== undefined) return say(known);
  const isSlow = doing.endsWith(rowByRow);
  const [verb = "", ...rest] = (isSlow ? doing.slice(0, -rowByRow.length) : doing).split(" ");
  const file = rest.join(" ").split(/[/\\]/).at(-1) ?? "";
  if (verb === "reading" && isSlow) return say(jobWords.reading_rows, { file });
  if (verb === "opening") return say(jobWords.opening, { file });
  if (verb === "reading") return say(jobWords.reading, { file });
  return doing;
}
