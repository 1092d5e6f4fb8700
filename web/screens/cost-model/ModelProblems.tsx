import type { Sentence } from "../../../src/lib/language.ts";
import { useLanguage, useSay } from "../../words/language-context.ts";
import { costModelWords } from "./cost-model-words.ts";

interface ModelProblemsProps {
  readonly problems: readonly Sentence[];
}

/** What keeps a text from being a cost model. */
export function ModelProblems({ problems }: ModelProblemsProps) {
  const say = useSay();
  const { language } = useLanguage();
  return (
    <section className="model-problems" role="alert">
      <h2>{say(costModelWords.problems)}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.en}>{problem[language]}</li>
        ))}
      </ul>
    </section>
  );
}
