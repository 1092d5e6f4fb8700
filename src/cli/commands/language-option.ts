import { type Command, InvalidArgumentError } from "commander";
import { type Language, languages } from "../../lib/language.ts";

export interface LanguageOption {
  readonly lang: Language;
}

/** Adds `--lang`. */
export function withLanguage(command: Command): Command {
  return command.option("--lang <language>", "en or pl", languageArgument, "en");
}

function languageArgument(text: string): Language {
  const language = languages.find((one) => one === text.toLowerCase());
  if (language === undefined) throw new InvalidArgumentError(`Choose ${languages.join(" or ")}.`);
  return language;
}
