import type { MissingLine } from "../../api/missing-line.ts";
import type { Quality } from "../../account/quality.ts";
import type { ShownFigures } from "../../account/shown-figures.ts";
import { percent } from "../text/figure-text.ts";
import { lineTitle } from "./line-title.ts";

interface Noted {
  readonly figures: Pick<ShownFigures, "quality">;
  readonly missing: readonly MissingLine[];
}

/** Returns what a reader must know of a book's figures: what is estimated, what is missing. */
export function bookNotes(stated: {
  readonly totals: ShownFigures;
  readonly missing: readonly MissingLine[];
}): readonly string[] {
  return qualityNotes({ figures: stated.totals, missing: stated.missing });
}

/** Returns plain sentences on how well figures are known, the gravest first. */
export function qualityNotes({ figures, missing }: Noted): readonly string[] {
  const { quality } = figures;
  return [
    ...(quality.cost_model === "illustrative"
      ? ["The cost model still holds its example figures: put your own into cost-model.toml."]
      : []),
    ...missingNotes(missing),
    ...goodsNotes(quality),
    ...listNotes(quality),
    ...timeNotes(quality),
  ];
}

/** One sentence for each reason, with all the lines that it hides. */
function missingNotes(missing: readonly MissingLine[]): readonly string[] {
  const reasons = [...new Set(missing.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const lines = missing.filter((one) => one.reason === reason);
    return `Missing: ${lines.map(({ line }) => lineTitle(line)).join(", ")} (${reason}).`;
  });
}

function goodsNotes({ cost_of_goods }: Quality): readonly string[] {
  if (cost_of_goods === null) return [];
  const { estimated, missing, standard } = cost_of_goods;
  return [
    ...(missing > 0
      ? [`${percent(missing)} of net sales has no cost of goods and counts as all profit.`]
      : []),
    ...(estimated > 0
      ? [`${percent(estimated)} of net sales has its cost estimated by the family's margin.`]
      : []),
    ...(standard > 0 ? [`${percent(standard)} of net sales has the product's standard cost.`] : []),
  ];
}

function listNotes({ list_prices }: Quality): readonly string[] {
  if (list_prices === null || list_prices === 0 || list_prices >= 1) return [];
  return [
    `${percent(1 - list_prices)} of the invoiced amount names no list price and shows no discount.`,
  ];
}

function timeNotes({ time }: Quality): readonly string[] {
  if (time === null) return [];
  return [
    ...(time.estimated > 0 ? [estimatedText(time)] : []),
    ...(time.unpriced > 0
      ? [
          `${percent(time.unpriced)} of the time has no rate in cost-model.toml and costs nothing here.`,
        ]
      : []),
  ];
}

function estimatedText({ estimated, measured }: NonNullable<Quality["time"]>): string {
  if (measured === 0) return "All time is estimated by time equations; none was recorded.";
  return `${percent(estimated)} of the time is estimated by time equations, the rest was recorded.`;
}
