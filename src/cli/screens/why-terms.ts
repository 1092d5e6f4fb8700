import type { ExplainedTerm, Explanation } from "../../api/explanation.ts";
import { fixed, loose, rateText } from "../text/figure-text.ts";
import { type Column, tableLines } from "../text/table.ts";
import { lineTitle, whyTitle } from "./line-title.ts";
import type { View } from "./view.ts";

/** Returns the terms of a figure, with what each is a product of, and their sum. */
export function whyTermLines(
  { terms, figure, currency, line }: Explanation,
  view: View,
): readonly string[] {
  const sum = { label: whyTitle(line), amount: figure, product: null, ask: null, rows: null };
  const columns = [labelColumn, ...productColumns(terms, currency), amountColumn(currency)];
  return tableLines({ columns, rows: terms, foot: [sum] }, view);
}

const labelColumn: Column<ExplainedTerm> = {
  title: "",
  align: "left",
  importance: 0,
  flex: { least: 20 },
  text: ({ label }) => lineTitle(label),
};

function amountColumn(currency: string): Column<ExplainedTerm> {
  return rightColumn(currency, 0, ({ amount }) => fixed(amount, 2));
}

function productColumns(
  terms: readonly ExplainedTerm[],
  currency: string,
): readonly Column<ExplainedTerm>[] {
  const products = terms.map(({ product }) => product).filter((product) => product !== null);
  const [first] = products;
  if (first === undefined) return [];
  const minutes = rightColumn("× minutes", 1, ({ product }) =>
    product === null || product.minutes === null ? "" : loose(product.minutes),
  );
  return [
    rightColumn(countTitles[first.of](currency), 1, ({ product }) => countText(product)),
    ...(products.some((product) => product.minutes !== null) ? [minutes] : []),
    rightColumn("× rate", 1, ({ product }) => (product === null ? "" : rateText(product.rate))),
  ];
}

const countTitles = {
  driver: () => "count",
  minutes: () => "count",
  money: (currency: string) => `on ${currency}`,
  money_days: (currency: string) => `${currency} × days`,
} as const;

function countText(product: ExplainedTerm["product"]): string {
  if (product === null) return "";
  switch (product.of) {
    case "driver":
      return loose(product.count);
    case "minutes":
      return `${loose(product.count)} min`;
    case "money":
    case "money_days":
      return fixed(product.count, 2);
    default:
      return product.of satisfies never;
  }
}

function rightColumn(
  title: string,
  importance: number,
  text: Column<ExplainedTerm>["text"],
): Column<ExplainedTerm> {
  return { title, align: "right", importance, text };
}
