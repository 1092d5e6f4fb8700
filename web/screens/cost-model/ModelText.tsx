import { useSay } from "../../words/language-context.ts";
import { costModelWords } from "./cost-model-words.ts";

interface ModelTextProps {
  readonly text: string;
  readonly isRight: boolean;
  readonly onWrite: (text: string) => void;
}

/** The cost model as the text that is kept. */
export function ModelText({ text, isRight, onWrite }: ModelTextProps) {
  const say = useSay();
  return (
    <section className="model-as-text">
      <h2>{say(costModelWords.as_text)}</h2>
      <p className="soft">{say(costModelWords.as_text_told)}</p>
      <textarea
        className="model-text"
        aria-label={say(costModelWords.as_text)}
        aria-invalid={!isRight}
        spellCheck={false}
        rows={18}
        value={text}
        onChange={({ target }) => onWrite(target.value)}
      />
    </section>
  );
}
