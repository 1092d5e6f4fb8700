import { pick, type Random } from "../lib/random.ts";
import type { Kind } from "./archetypes.ts";

const stems = [
  ["Alder", "Amber", "Arbor", "Ash", "Bay", "Birch", "Blue", "Bright", "Cedar", "Clear"],
  ["Copper", "Cross", "Elm", "Fair", "Fern", "Flint", "Fox", "Glen", "Gold", "Granite"],
  ["Green", "Grove", "Harbor", "Haw", "Hazel", "Heron", "High", "Iron", "Kings", "Lake"],
  ["Lark", "Linden", "Maple", "Marsh", "Mill", "Moss", "North", "Oak", "Pine", "Quarry"],
  ["Raven", "Red", "Ridge", "River", "Rock", "Sage", "Silver", "Spruce", "Stone", "Willow"],
].flat();

const endings = ["brook", "bury", "dale", "field", "ford", "gate", "ham", "point", "ton", "wood"];

const trades: Readonly<Record<string, readonly string[]>> = {
  "metal fabrication": ["Fabrication", "Metalworks", "Steel Products"],
  machining: ["Machine Works", "Precision Parts", "Tool & Die"],
  "general manufacturing": ["Manufacturing", "Industries", "Products"],
  "building products": ["Building Products", "Windows & Doors", "Millwork"],
  packaging: ["Packaging", "Container", "Box Company"],
  automotive: ["Automotive", "Motor Components", "Trailer Works"],
  "food processing": ["Foods", "Dairy", "Bakeries"],
  medical: ["Medical", "Surgical Supply", "Health Devices"],
  laboratories: ["Laboratories", "Diagnostics", "Research"],
  pharmaceuticals: ["Pharma", "Biologics", "Therapeutics"],
  "water treatment": ["Water Works", "Utilities", "Filtration"],
  logistics: ["Logistics", "Distribution", "Freight Lines"],
};

const clean = ["medical", "laboratories", "pharmaceuticals", "food processing", "water treatment"];
const metal = ["metal fabrication", "machining", "general manufacturing", "automotive"];
const dry = ["packaging", "building products", "logistics", "general manufacturing"];

const likelyIndustries: Readonly<Record<Kind, readonly string[]>> = {
  smith: [...metal, ...metal, ...dry],
  jones: [...clean, ...clean, ...clean, "packaging"],
  demanding: [...clean, ...dry],
  thrifty: [...dry, ...metal],
  plain: [...dry, ...metal, ...clean],
};

/** Returns an industry as is likely for the kind of account. */
export function drawIndustry(random: Random, kind: Kind): string {
  return pick(random, likelyIndustries[kind]);
}

/** Returns a made-up company name for each industry, all of them different and none of `taken`. */
export function drawNames(
  random: Random,
  industries: readonly string[],
  taken: readonly string[] = [],
): readonly string[] {
  const names = new Set(taken);
  for (const industry of industries) names.add(drawNewName(random, industry, names));
  return [...names].slice(taken.length);
}

function drawNewName(random: Random, industry: string, taken: ReadonlySet<string>): string {
  for (;;) {
    const trade = pick(random, trades[industry] ?? ["Company"]);
    const name = `${pick(random, stems)}${pick(random, endings)} ${trade}`;
    if (!taken.has(name)) return name;
  }
}
