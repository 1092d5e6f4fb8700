import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ImportRecord, UndoOutcome } from "../../../src/ledger/imports.ts";
import { WideTable } from "../../parts/WideTable.tsx";
import { useLanguage, useSay, useSpeech } from "../../words/language-context.ts";
import { dataWords } from "./data-words.ts";
import { importsQuery } from "./imports-query.ts";
import { UndoImport } from "./UndoImport.tsx";

/** What was imported, the newest first, with the way to take it back. */
export function ImportList() {
  const say = useSay();
  const speech = useSpeech();
  const { language } = useLanguage();
  const [undone, setUndone] = useState<UndoOutcome | null>(null);
  const { data: imports, error } = useQuery(importsQuery);
  const moment = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  return (
    <section>
      <h2>{say(dataWords.imports)}</h2>
      {error !== null && <p role="alert">{error.message}</p>}
      {undone !== null && <output>{undoneText(undone, say)}</output>}
      {imports?.length === 0 && <p>{say(dataWords.no_imports)}</p>}
      {imports !== undefined && imports.length > 0 && (
        <WideTable label={say(dataWords.imports)}>
          <table>
            <thead>
              <tr>
                <th scope="col" className="figure">
                  {say(dataWords.import_number)}
                </th>
                <th scope="col">{say(dataWords.made_at)}</th>
                <th scope="col" className="figure">
                  {say(dataWords.rows)}
                </th>
                <th scope="col">{say(dataWords.files)}</th>
                <th scope="col">{say(dataWords.state)}</th>
                <th scope="col">
                  <span className="visually-hidden">{say(dataWords.undo)}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {imports.toReversed().map((one) => (
                <tr key={one.import_id}>
                  <th scope="row" className="figure">
                    {one.import_id}
                  </th>
                  <td className="nowrap">{moment.format(new Date(one.at))}</td>
                  <td className="figure">{speech.number(acceptedIn(one))}</td>
                  <td className="import-files">{filesIn(one)}</td>
                  <td>{say(one.live ? dataWords.live : dataWords.undone)}</td>
                  <td>
                    {one.live && <UndoImport import_id={one.import_id} onUndone={setUndone} />}
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

function acceptedIn({ files }: ImportRecord): number {
  return files.reduce((sum, { accepted }) => sum + accepted, 0);
}

/** A file read from the command line bears its path. */
function filesIn({ files }: ImportRecord): string {
  const names = files.map(({ file }) => file.split(/[/\\]/).at(-1) ?? file);
  return [...new Set(names)].join(", ");
}

function undoneText(
  { import_id, removed, restored }: UndoOutcome,
  say: ReturnType<typeof useSay>,
): string {
  const sum = (counts: Readonly<Record<string, number>>) =>
    Object.values(counts).reduce((all, count) => all + count, 0);
  return say(dataWords.undo_done, {
    id: import_id,
    removed: sum(removed),
    restored: sum(restored),
  });
}
