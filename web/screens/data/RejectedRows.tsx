import type { ImportAnswer } from "../../../src/api/uploads.ts";
import { WideTable } from "../../parts/WideTable.tsx";
import { useLanguage, useSay, useSpeech } from "../../words/language-context.ts";
import { dataWords } from "./data-words.ts";

interface RejectedRowsProps {
  readonly answer: ImportAnswer;
}

/** The rows that are not taken in, each with its reason. */
export function RejectedRows({ answer }: RejectedRowsProps) {
  const say = useSay();
  const speech = useSpeech();
  const { language } = useLanguage();
  const { rejections, rejections_in_all, rejections_file } = answer;
  return (
    <>
      <h3>{say(dataWords.rejected_rows)}</h3>
      {rejections_file !== null && (
        <p>
          <a href={`/api/uploads/${rejections_file}/rejections`} download>
            {say(dataWords.download)}
          </a>
        </p>
      )}
      {rejections_in_all > rejections.length && (
        <p className="soft">
          {say(dataWords.rejected_told, {
            shown: rejections.length,
            all: speech.number(rejections_in_all),
          })}
        </p>
      )}
      <WideTable label={say(dataWords.rejected_rows)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say(dataWords.file)}</th>
              <th scope="col" className="figure">
                {say(dataWords.row)}
              </th>
              <th scope="col">{say(dataWords.column)}</th>
              <th scope="col">{say(dataWords.value)}</th>
              <th scope="col">{say(dataWords.reason)}</th>
            </tr>
          </thead>
          <tbody>
            {rejections.map(({ file, row, column, value, reason }) => (
              <tr key={`${file} ${row} ${column} ${reason.en}`}>
                <th scope="row">{file}</th>
                <td className="figure">{row}</td>
                <td>{column ?? "–"}</td>
                <td className="sample">{value ?? "–"}</td>
                <td>{reason[language]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </>
  );
}
