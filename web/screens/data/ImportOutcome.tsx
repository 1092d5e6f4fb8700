import type { ImportAnswer } from "../../../src/api/uploads.ts";
import type { FileOutcome } from "../../../src/ledger/imports.ts";
import { WideTable } from "../../parts/WideTable.tsx";
import { useLanguage, useSay, useSpeech } from "../../words/language-context.ts";
import { ControlTotals } from "./ControlTotals.tsx";
import { dataWords, tableWords } from "./data-words.ts";
import { RejectedRows } from "./RejectedRows.tsx";

interface ImportOutcomeProps {
  readonly answer: ImportAnswer;
}

const counts = [
  "rows",
  "left_out",
  "folded",
  "created",
  "changed",
  "unchanged",
  "rejected",
] as const;

/** What became, or would become, of every row and every amount. */
export function ImportOutcome({ answer }: ImportOutcomeProps) {
  const say = useSay();
  const speech = useSpeech();
  const { language } = useLanguage();
  const { files, warnings, dry_run } = answer;
  const shown = counts.filter(
    (count) =>
      (count !== "left_out" && count !== "folded") || files.some((file) => file[count] > 0),
  );
  return (
    <section>
      <h2>{say(dry_run ? dataWords.preview : dataWords.outcome)}</h2>
      <p role="status">{verdict(answer, say)}</p>
      <WideTable label={say(dry_run ? dataWords.preview : dataWords.outcome)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say(dataWords.file)}</th>
              <th scope="col">{say(dataWords.table)}</th>
              {shown.map((count) => (
                <th key={count} scope="col" className="figure">
                  {say(dataWords[count])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {files.map((file) => (
              <tr key={`${file.file} ${file.table}`}>
                <th scope="row">{file.file}</th>
                <td>{say(tableWords[file.table])}</td>
                {shown.map((count) => (
                  <td key={count} className="figure">
                    {speech.number(file[count])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <ControlTotals files={files} />
      {warnings.length > 0 && (
        <>
          <h3>{say(dataWords.warnings)}</h3>
          <ul>
            {warnings.map((warning) => (
              <li key={warning.en}>{warning[language]}</li>
            ))}
          </ul>
        </>
      )}
      {answer.rejections.length > 0 && <RejectedRows answer={answer} />}
    </section>
  );
}

function verdict(answer: ImportAnswer, say: ReturnType<typeof useSay>): string {
  const { files, dry_run, import_id } = answer;
  const sum = (of: (file: FileOutcome) => number) => files.reduce((all, file) => all + of(file), 0);
  const told = { accepted: sum((file) => file.accepted), rejected: sum((file) => file.rejected) };
  if (dry_run) return say(dataWords.preview_told, told);
  if (import_id === null) return say(dataWords.outcome_nothing, told);
  return say(dataWords.outcome_told, { ...told, id: import_id });
}
