import type { Review } from "../review/review.ts";
import { html, type Markup } from "./browser/html.js";
import { typeMark } from "./browser/type-mark.js";
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
] as const;

const columnsBefore = ["accounts_before", "profit_before"] as const;

/** Returns the types with their sums, then prospects, who have none, and the book as the last row. */
export function typeTable(review: Review, page: PageSpeech): Markup {
  const rows = typeRows(review);
  const hasBefore = review.totals_before !== null;
  const heads = hasBefore ? [...columns, ...columnsBefore] : columns;
  const cells = (row: TypeRow) =>
    texts(row, hasBefore, page).map((text) => html`<td class="number">${text}</td>`);
  return html`<table><thead><tr><th scope="col">${page.tell("type")}</th>${heads.map((word) => html`<th scope="col" class="number">${page.tell(word)}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr><th scope="row">${typeMark(row.type, page.texts)}</th>${cells(row)}</tr>`)}</tbody>
<tfoot><tr><th scope="row">${page.tell("all_types")}</th>${cells(together(rows))}</tr></tfoot></table>`;
}

function texts(row: TypeRow, hasBefore: boolean, page: PageSpeech): readonly string[] {
  const { accounts_before: accounts, profit_before: profit } = row;
  return [
    page.number(row.accounts),
    page.number(row.ring_fenced),
    page.money(row.net_sales),
    page.money(row.gross_profit),
    page.money(row.service),
    page.money(row.net_profit),
    page.number(row.hours),
    page.number(row.problems),
    ...(hasBefore
      ? [
          accounts === null ? "–" : page.number(accounts),
          profit === null ? "–" : page.money(profit),
        ]
      : []),
  ];
}
