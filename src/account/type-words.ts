import type { Wording } from "../lib/language.ts";
import type { StatedType } from "./account-type.ts";

/** What each type is called; Smith and Jones are names in every language. */
export const typeWords: Readonly<Record<StatedType, Wording>> = {
  Smith: { en: "Smith", pl: "Smith" },
  Jones: { en: "Jones", pl: "Jones" },
  Demanding: { en: "Demanding", pl: "Wymagający" },
  Thrifty: { en: "Thrifty", pl: "Oszczędny" },
  Unclear: { en: "Unclear", pl: "Niejasny" },
};
