import type { ExplainedTerm, Explanation } from "../../api/explanation.ts";
import { wrapText } from "../text/fit-text.ts";
import { headerLine, windowText } from "./header-lines.ts";
import { whyTitle } from "./line-title.ts";
import type { View } from "./view.ts";
import { whyRowLines } from "./why-rows.ts";
import { whyTermLines } from "./why-terms.ts";

export interface WhyReport {
  readonly folder: string;
  readonly explanation: Explanation;
  readonly all: boolean;
}

const rowsOfOne = 20;
const rowsOfEach = 5;

/** Returns why a figure is what it is: its terms, then the rows behind each. */
export function whyScreen({ folder, explanation, all }: WhyReport, view: View): readonly string[] {
  const { account_id, name, book, window, currency, line, terms } = explanation;
  const told = terms.filter(({ rows }) => rows !== null);
  const most = all ? Number.POSITIVE_INFINITY : told.length > 1 ? rowsOfEach : rowsOfOne;
  return [
    ...headerLine(
      `${whyTitle(line)} of ${name ?? account_id}`,
      `${book} · ${windowText(window)} · ${currency}`,
      view,
    ),
    "",
    ...(isRowsAlone(terms) ? [] : [...whyTermLines(explanation, view), ""]),
    ...told.flatMap((term) =>
      whyRowLines(term, { most, currency, title: !isRowsAlone(terms) }, view),
    ),
    ...askLines({ folder, account_id, terms }, view),
  ];
}

/** One term that is nothing but its rows needs no table of its own. */
function isRowsAlone(terms: readonly ExplainedTerm[]): boolean {
  const [only] = terms;
  return terms.length === 1 && only?.product === null && only.rows !== null;
}

function askLines(
  {
    folder,
    account_id,
    terms,
  }: { readonly folder: string; readonly account_id: string; readonly terms: Explanation["terms"] },
  { width }: View,
): readonly string[] {
  const asks = [...new Set(terms.map(({ ask }) => ask).filter((ask) => ask !== null))];
  const [first, ...others] = asks.map((ask) => (ask.includes(" ") ? `"${ask}"` : ask));
  if (first === undefined) return [];
  const also = others.length === 0 ? "" : ` (or ${others.join(", ")})`;
  return wrapText(
    `Further: warto account ${folder} ${account_id} --why ${first}${also}`,
    width,
    "  ",
  );
}
