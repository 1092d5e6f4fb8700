import type { FileOutcome } from "../../../src/ledger/imports.ts";
import { WideTable } from "../../parts/WideTable.tsx";
import { useSay, useSpeech } from "../../words/language-context.ts";
import { dataWords } from "./data-words.ts";

interface ControlTotalsProps {
  readonly files: readonly FileOutcome[];
}

const heads = ["read", "accepted", "rejected"] as const;

/** Money by file and column: what the file holds, what was accepted, what was rejected. */
export function ControlTotals({ files }: ControlTotalsProps) {
  const say = useSay();
  const speech = useSpeech();
  const rows = files.flatMap(({ file, totals }) =>
    Object.entries(totals).map(([field, total]) => ({ file, field, total })),
  );
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{say(dataWords.tie_out)}</h3>
      <p className="soft">{say(dataWords.tie_out_told)}</p>
      <WideTable label={say(dataWords.tie_out)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say(dataWords.file)}</th>
              <th scope="col">{say(dataWords.column)}</th>
              {heads.map((head) => (
                <th key={head} scope="col" className="figure">
                  {say(dataWords[head])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ file, field, total }) => (
              <tr key={`${file} ${field}`}>
                <th scope="row">{file}</th>
                <td>
                  <code>{field}</code>
                </td>
                {heads.map((head) => (
                  <td key={head} className="figure">
                    {speech.number(Number(total[head]), 2)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </>
  );
}
