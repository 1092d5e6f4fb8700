import type { CostModelVersion } from "../../../src/api/cost-model.ts";
import { useSay } from "../../words/language-context.ts";
import { costModelWords } from "./cost-model-words.ts";
import { lineDifferences } from "./line-differences.ts";

interface DifferencesProps {
  readonly version: CostModelVersion;
  readonly draft: string;
}

/** The lines by which what stands now differs from a version. */
export function Differences({ version, draft }: DifferencesProps) {
  const say = useSay();
  const lines = lineDifferences(version.toml, draft).filter(({ kind }) => kind !== "same");
  return (
    <details>
      <summary>{say(costModelWords.differences_of, { n: version.version })}</summary>
      <ul className="differences">
        {lines.map(({ kind, text }, i) => (
          <li key={`${i} ${text}`} data-kind={kind}>
            <span className="visually-hidden">
              {say(kind === "added" ? costModelWords.added_line : costModelWords.removed_line)}
            </span>
            <code>
              {kind === "added" ? "+" : "−"} {text}
            </code>
          </li>
        ))}
      </ul>
    </details>
  );
}
