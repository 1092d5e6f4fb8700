import { useSay } from "../../words/language-context.ts";
import { costModelWords } from "./cost-model-words.ts";

interface ModelProblemsProps {
  readonly problems: readonly string[];
}

/** What keeps a text from being a cost model. */
export function ModelProblems({ problems }: ModelProblemsProps) {
  const say = useSay();
  return (
    <section className="model-problems" role="alert">
      <h2>{say(costModelWords.problems)}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </section>
  );
}
