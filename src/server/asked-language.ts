import type { Context } from "hono";
import { type Language, languages } from "../lib/language.ts";

/** Returns the language that a request asks for most; English where it asks for none that is spoken here. */
export function askedLanguage(context: Context): Language {
  const header = context.req.header("accept-language") ?? "";
  const asked = header.split(",").map(preferenceIn);
  const [first] = asked.flatMap(known).toSorted((a, b) => b.weight - a.weight);
  return first?.language ?? "en";
}

interface Preference {
  readonly tag: string;
  readonly weight: number;
}

/** Reads `pl-PL;q=0.9`. */
function preferenceIn(text: string): Preference {
  const [tag = "", quality = ""] = text.split(";");
  const weight = /^\s*q=([\d.]+)\s*$/.exec(quality)?.[1] ?? "1";
  return { tag: tag.trim().toLowerCase(), weight: Number(weight) };
}

/** A language stands for all of its regions. */
function known({ tag, weight }: Preference) {
  return languages
    .filter((language) => weight > 0 && tag.split("-")[0] === language)
    .map((language) => ({ language, weight }));
}
