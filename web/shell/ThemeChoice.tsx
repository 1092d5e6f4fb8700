import { useEffect, useState } from "react";
import { useSay } from "../words/language-context.ts";
import { shellWords } from "./shell-words.ts";

const themes = ["system", "light", "dark"] as const;
type Theme = (typeof themes)[number];

const storageKey = "warto.theme";

/** Chooses between light and dark, or leaves it to the system. */
export function ThemeChoice() {
  const say = useSay();
  const [theme, setTheme] = useState(firstTheme);
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
    localStorage.setItem(storageKey, theme);
  }, [theme]);
  return (
    <label className="choice">
      <span className="visually-hidden">{say(shellWords.theme)}</span>
      <select
        value={theme}
        onChange={({ target }) => setTheme(themes.find((one) => one === target.value) ?? "system")}
      >
        {themes.map((one) => (
          <option key={one} value={one}>
            {say(shellWords[`theme_${one}`])}
          </option>
        ))}
      </select>
    </label>
  );
}

function firstTheme(): Theme {
  const kept = localStorage.getItem(storageKey);
  return themes.find((one) => one === kept) ?? "system";
}
