import { useSay } from "../../words/language-context.ts";
import { type BroughtFile, type FileMapping, firstMapping } from "./brought-file.ts";
import { dataWords } from "./data-words.ts";

interface MapButtonProps {
  readonly file: BroughtFile;
  readonly onMap: (key: string, mapping: FileMapping | null) => void;
}

/** Begins to map the columns of a file, or reads it as it is after all. */
export function MapButton({ file, onMap }: MapButtonProps) {
  const say = useSay();
  const { looked, mapping, key } = file;
  if (looked === null || (mapping !== null && looked.problem !== null)) return null;
  return (
    <button
      type="button"
      onClick={() => onMap(key, mapping === null ? firstMapping(looked) : null)}
    >
      {say(mapping === null ? dataWords.map_columns : dataWords.no_mapping)}
    </button>
  );
}
