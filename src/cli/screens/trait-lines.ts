import stringWidth from "string-width";
import { traits as knownTraits } from "../../account/traits/traits.ts";
import type { TraitReading } from "../../account/traits/trait.ts";
import type { Speech } from "../../lib/speech.ts";
import { fitText, wrapText } from "../text/fit-text.ts";
import { judgementWords } from "./review-words.ts";
import { typePaint } from "./type-paint.ts";
import type { View } from "./view.ts";

const cells = 10;
const gap = "  ";
/** From here on sentences stand beside the traits, else below. */
const besideFrom = 110;

/**
 * Returns the traits as a table: where the account stands in the book between Jones, on the left, and
 * Smith; `~` marks what is estimated, `–` what is missing.
 */
export function traitLines(
  traits: readonly TraitReading[],
  view: View,
  speech: Speech,
): readonly string[] {
  const title = speech.say(judgementWords.traits);
  const names = Math.max(stringWidth(title), ...traits.map((trait) => stringWidth(nameOf(trait))));
  const head = `${fitText(title, names)}${gap}${fitText("Jones", cells - 3)}Smith`;
  const rule = view.ink.dim("─".repeat(names + cells + 2 + "Smith".length + 2 * gap.length));
  return [view.ink.bold(head), rule, ...traits.flatMap((trait) => traitRow(trait, names, view))];
}

function traitRow(trait: TraitReading, names: number, { width, ink }: View): readonly string[] {
  const paint = typePaint(trait.direction, ink);
  const leaning = fitText(trait.direction ?? "", "Smith".length);
  const row = `${fitText(nameOf(trait), names)}${gap}${paint(stripOf(trait))}${gap}${paint(leaning)}`;
  if (width < besideFrom)
    return [row.trimEnd(), ...wrapText(trait.sentence, width - 4).map((text) => `    ${text}`)];
  const indent = names + cells + 2 + "Smith".length + 3 * gap.length;
  const [first = "", ...rest] = wrapText(trait.sentence, width - indent);
  return [`${row}${gap}${first}`, ...rest.map((text) => " ".repeat(indent) + text)];
}

function nameOf({ title, evidence }: TraitReading): string {
  if (evidence === "measured") return title;
  return `${title} ${evidence === "estimated" ? "~" : "–"}`;
}

/** `├──────●───┤`: the account's place, Smith on the right. */
function stripOf({ name, percentile }: TraitReading): string {
  if (percentile === null) return " ".repeat(cells + 2);
  const towards = knownTraits.find((trait) => trait.name === name)?.towards_smith ?? 1;
  const place = towards === 1 ? percentile : 100 - percentile;
  const at = Math.min(cells - 1, Math.floor((place / 100) * cells));
  return `├${"─".repeat(at)}●${"─".repeat(cells - 1 - at)}┤`;
}
