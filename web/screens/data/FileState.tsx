import { useLanguage, useSay, useSpeech } from "../../words/language-context.ts";
import type { BroughtFile } from "./brought-file.ts";
import { dataWords, tableWords } from "./data-words.ts";

interface FileStateProps {
  readonly file: BroughtFile;
}

/** How far a file is, what it is, or why it was not taken. */
export function FileState({ file }: FileStateProps) {
  const say = useSay();
  const { language } = useLanguage();
  const speech = useSpeech();
  const { fault, looked, mapping, sent } = file;
  if (fault !== null)
    return (
      <span role="alert">
        <strong>{say(dataWords.failed)}</strong>: {fault}
      </span>
    );
  if (looked === null)
    return (
      <output className="soft">
        {sent < 1 ? say(dataWords.sending, { share: speech.share(sent) }) : say(dataWords.looking)}
      </output>
    );
  if (mapping !== null) return <span>{say(dataWords.mapped)}</span>;
  if (looked.problem !== null)
    return (
      <span role="alert">
        <strong>{say(dataWords.failed)}</strong>: {looked.problem[language]}
      </span>
    );
  return (
    <span>{looked.sections.map(({ table }) => table && say(tableWords[table])).join(", ")}</span>
  );
}
