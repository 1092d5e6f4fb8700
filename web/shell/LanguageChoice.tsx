import { languages } from "../../src/lib/language.ts";
import { useLanguage, useSay } from "../words/language-context.ts";
import { shellWords } from "./shell-words.ts";

const names = { en: "English", pl: "Polski" } as const;

/** Chooses the language of the page. */
export function LanguageChoice() {
  const say = useSay();
  const { language, choose } = useLanguage();
  return (
    <label className="choice">
      <span className="visually-hidden">{say(shellWords.language)}</span>
      <select
        value={language}
        onChange={({ target }) => {
          const chosen = languages.find((one) => one === target.value);
          if (chosen !== undefined) choose(chosen);
        }}
      >
        {languages.map((one) => (
          <option key={one} value={one} lang={one}>
            {names[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
