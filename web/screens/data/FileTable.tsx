import { WideTable } from "../../parts/WideTable.tsx";
import { useSay, useSpeech } from "../../words/language-context.ts";
import type { BroughtFile, FileMapping } from "./brought-file.ts";
import { dataWords } from "./data-words.ts";
import { FileState } from "./FileState.tsx";
import { MapButton } from "./MapButton.tsx";

interface FileTableProps {
  readonly files: readonly BroughtFile[];
  readonly onRemove: (key: string) => void;
  readonly onMap: (key: string, mapping: FileMapping | null) => void;
}

/** The chosen files: how far each is, and what it is. */
export function FileTable({ files, onRemove, onMap }: FileTableProps) {
  const say = useSay();
  const speech = useSpeech();
  return (
    <WideTable label={say(dataWords.bring)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(dataWords.file)}</th>
            <th scope="col" className="figure">
              {say(dataWords.size)}
            </th>
            <th scope="col">{say(dataWords.what_it_is)}</th>
            <th scope="col">
              <span className="visually-hidden">{say(dataWords.remove)}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <tr key={file.key}>
              <th scope="row" className="file-name">
                {file.name}
              </th>
              <td className="figure">
                {say(dataWords.kilobytes, { n: speech.number(Math.ceil(file.bytes / 1024)) })}
              </td>
              <td>
                <FileState file={file} />
              </td>
              <td className="file-actions">
                {file.looked !== null && file.looked.sections.length > 0 && (
                  <MapButton file={file} onMap={onMap} />
                )}
                <button
                  type="button"
                  aria-label={say(dataWords.remove_named, { name: file.name })}
                  onClick={() => onRemove(file.key)}
                >
                  {say(dataWords.remove)}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
