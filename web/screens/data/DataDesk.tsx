import { shellWords } from "../../shell/shell-words.ts";
import { useSay } from "../../words/language-context.ts";
import { BringNext } from "./BringNext.tsx";
import { dataWords } from "./data-words.ts";
import { FileDrop } from "./FileDrop.tsx";
import { FileTable } from "./FileTable.tsx";
import { ImportActs } from "./ImportActs.tsx";
import { ImportList } from "./ImportList.tsx";
import { ImportOutcome } from "./ImportOutcome.tsx";
import { ImportState } from "./ImportState.tsx";
import { MappingForm } from "./MappingForm.tsx";
import { useBroughtFiles } from "./use-brought-files.ts";
import { useImport } from "./use-import.ts";

/** Brings files in: chosen, mapped, checked, imported; lists what was brought before. */
export function DataDesk() {
  const say = useSay();
  const { files, bring, remove, map, clear } = useBroughtFiles();
  const imported = useImport(files, clear);
  const { isRunning, forget, result } = imported;
  const isShown = result !== null && (files.length > 0 || !result.dry_run);
  return (
    <article className="data">
      <h1>{say(shellWords.data)}</h1>
      <p>{say(dataWords.lead)}</p>
      <section>
        <h2>{say(dataWords.bring)}</h2>
        <FileDrop
          onBring={(chosen) => {
            if (!isRunning) forget();
            bring(chosen);
          }}
        />
        {files.length > 0 && <FileTable files={files} onRemove={remove} onMap={map} />}
        {files.map(
          ({ key, looked, mapping }) =>
            looked !== null &&
            mapping !== null && (
              <MappingForm
                key={key}
                looked={looked}
                mapping={mapping}
                onMap={(next) => map(key, next)}
              />
            ),
        )}
        {files.length > 0 && <ImportActs imported={imported} />}
        <ImportState imported={imported} />
      </section>
      {isShown && <ImportOutcome answer={result} />}
      <BringNext />
      <ImportList />
    </article>
  );
}
