import type { CostModelVersion } from "../../../src/api/cost-model.ts";
import { WideTable } from "../../parts/WideTable.tsx";
import { useLanguage, useSay } from "../../words/language-context.ts";
import { costModelWords } from "./cost-model-words.ts";
import { Differences } from "./Differences.tsx";

interface VersionListProps {
  /** The newest first. */
  readonly versions: readonly CostModelVersion[];
  readonly draft: string;
  readonly onGoBack: (version: CostModelVersion) => void;
}

/** The versions of the model, each with who saved it and why, and the way back to it. */
export function VersionList({ versions, draft, onGoBack }: VersionListProps) {
  const say = useSay();
  const { language } = useLanguage();
  const moment = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  return (
    <section>
      <h2>{say(costModelWords.versions)}</h2>
      {versions.length === 0 && <p>{say(costModelWords.no_versions)}</p>}
      {versions.length > 0 && (
        <WideTable label={say(costModelWords.versions)}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say(costModelWords.version)}</th>
                <th scope="col">{say(costModelWords.saved_at)}</th>
                <th scope="col">{say(costModelWords.saved_by)}</th>
                <th scope="col">{say(costModelWords.reason)}</th>
                <th scope="col">{say(costModelWords.differences)}</th>
              </tr>
            </thead>
            <tbody>
              {versions.map((one) => (
                <tr key={one.version}>
                  <th scope="row">{one.version}</th>
                  <td>{moment.format(new Date(one.saved_at))}</td>
                  <td>{one.saved_by}</td>
                  <td>{one.reason}</td>
                  <td>
                    {one.toml === draft ? (
                      <span className="soft">{say(costModelWords.same)}</span>
                    ) : (
                      <>
                        <Differences version={one} draft={draft} />
                        <button
                          type="button"
                          aria-label={say(costModelWords.go_back_to, { n: one.version })}
                          onClick={() => onGoBack(one)}
                        >
                          {say(costModelWords.go_back)}
                        </button>
                      </>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </section>
  );
}
