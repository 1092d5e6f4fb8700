import type { Review } from "../review/review.ts";
import { html, type Markup } from "./browser/html.js";
import { typeMark } from "./browser/type-mark.js";
import { knownOf } from "./known-review.ts";
import type { PageSpeech } from "./page-speech.ts";
import { together, type TypeRow, typeRows } from "./type-rows.ts";

const columns = [
  "accounts",
  "ring_fenced",
  "net_sales",
  "gross_profit",
  "service",
  "net_profit",
  "hours",
  "problems",
  "accounts_before",
  "profit_before",
] as const;

type Column = (typeof columns)[number];

/** Returns the types with their sums, then prospects, who have none, and the book as the last row. */
export function typeTable(review: Review, page: PageSpeech): Markup {
  const rows = typeRows(review);
  const heads = knownColumns(review);
  const cells = (row: TypeRow) =>
    heads.map((column) => html`<td class="number">${cellText(row[column], column, page)}</td>`);
  return html`<table><thead><tr><th scope="col">${page.tell("type")}</th>${heads.map((word) => html`<th scope="col" class="number">${page.tell(word)}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr><th scope="row">${typeMark(row.type, page.texts)}</th>${cells(row)}</tr>`)}</tbody>
<tfoot><tr><th scope="row">${page.tell("all_types")}</th>${cells(together(rows))}</tr></tfoot></table>`;
}

function knownColumns(review: Review): readonly Column[] {
  const { goods, service, time } = knownOf(review);
  const hasBefore = review.totals_before !== null;
  const isKnown: Readonly<Partial<Record<Column, boolean>>> = {
    gross_profit: goods,
    service,
    net_profit: goods,
    hours: time,
    accounts_before: hasBefore,
    profit_before: hasBefore && goods,
  };
  return columns.filter((column) => isKnown[column] ?? true);
}

const counts: readonly Column[] = [
  "accounts",
  "ring_fenced",
  "hours",
  "problems",
  "accounts_before",
];

function cellText(value: number | null, column: Column, page: PageSpeech): string {
  if (value === null) return "–";
  return counts.includes(column) ? page.number(value) : page.money(value);
}
