import { useSay } from "../../words/language-context.ts";
import { dataWords } from "./data-words.ts";
import type { SectionMapping } from "./mapping-text.ts";

interface StyleChoiceProps {
  readonly mapping: SectionMapping;
  readonly onMap: (mapping: SectionMapping) => void;
}

const decimals = [".", ","] as const;
const dateStyles = ["YMD", "DMY", "MDY"] as const;

/** Says how numbers and dates of a list are written, where they do not tell themselves. */
export function StyleChoice({ mapping, onMap }: StyleChoiceProps) {
  const say = useSay();
  return (
    <>
      <label>
        {say(dataWords.decimal)}{" "}
        <select
          value={mapping.decimal ?? ""}
          onChange={({ target }) =>
            onMap({ ...mapping, decimal: decimals.find((one) => one === target.value) ?? null })
          }
        >
          <option value="">{say(dataWords.by_itself)}</option>
          {decimals.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      <label>
        {say(dataWords.dates)}{" "}
        <select
          value={mapping.dates ?? ""}
          onChange={({ target }) =>
            onMap({ ...mapping, dates: dateStyles.find((one) => one === target.value) ?? null })
          }
        >
          <option value="">{say(dataWords.by_itself)}</option>
          {dateStyles.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
    </>
  );
}
