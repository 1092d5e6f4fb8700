import { type Estimate, estimateOf } from "../costing/cost-model.ts";
import { elasticityThrough } from "./response-curve.ts";
import { type TermEstimates, type TermName, termNames } from "./terms.ts";

type SectionOf<Name> = Name extends `${infer Section}.${string}` ? Section : never;

/** The part of a term's name before the dot: a table of `plan.toml`. */
export type SectionName = SectionOf<TermName>;

export const sectionNames: readonly SectionName[] = [...new Set(termNames.map(sectionOf))];

/** Returns the terms of a section, in the order of the table of defaults. */
export function termsIn(section: SectionName): readonly TermName[] {
  return termNames.filter((name) => name.startsWith(`${section}.`));
}

/** Returns the part of a term's name before the dot. */
export function sectionOf(name: TermName): SectionName {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what stands before the dot of a term's name is a section
  return name.slice(0, name.indexOf(".")) as SectionName;
}

/** Returns the part of a term's name after the dot. */
export function keyOf(name: TermName): string {
  return name.slice(name.indexOf(".") + 1);
}

/** Terms that somebody has set; the others stay as they are. */
export type TermOverlay = Partial<TermEstimates>;

/** Terms as a file gives them, by section and key. */
export type TermSections = {
  readonly [Section in SectionName]?:
    | { readonly [key: string]: number | Estimate | undefined }
    | undefined;
};

/**
 * Returns the terms that the sections of a file set. `grow.at_150` becomes the elasticity of the curve through it, with
 * `none` and `saturation` as they then are: of the same sections, else of `below`.
 */
export function overlayOf(sections: TermSections, below: TermEstimates): TermOverlay {
  const set = Object.fromEntries(
    sectionNames.flatMap((section) =>
      termsIn(section).flatMap((name) => {
        const value = sections[section]?.[keyOf(name)];
        return value === undefined ? [] : [[name, estimateOf(value)]];
      }),
    ),
  );
  const sales = sections.grow?.at_150;
  if (sales === undefined) return set;
  return { ...set, "grow.elasticity": elasticityAt(estimateOf(sales), { ...below, ...set }) };
}

function elasticityAt(sales: Estimate, terms: TermEstimates): Estimate {
  const curve = { none: terms["grow.none"].likely, saturation: terms["grow.saturation"].likely };
  const through = (at: number) => elasticityThrough(curve, { effort: 1.5, sales: at });
  return { likely: through(sales.likely), low: through(sales.low), high: through(sales.high) };
}
