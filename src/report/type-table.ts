import type { TypeGroup, TypeSums } from "../review/review.ts";
import { html, type Markup } from "./browser/html.js";
import { typeMark } from "./browser/type-mark.js";
import type { PageSpeech } from "./page-speech.ts";

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

/** Returns the types with their sums, and the book as the last row. */
export function typeTable(mix: readonly TypeGroup[], page: PageSpeech): Markup {
  const heads = hasBefore(mix) ? [...columns, ...columnsBefore] : columns;
  return html`<table><thead><tr><th scope="col">${page.tell("type")}</th>${heads.map((word) => html`<th scope="col" class="number">${page.tell(word)}</th>`)}</tr></thead>
<tbody>${mix.map((group) => html`<tr><th scope="row">${typeMark(group.type, page.texts)}</th>${cells(group, group.before, mix, page)}</tr>`)}</tbody>
<tfoot><tr><th scope="row">${page.tell("all_types")}</th>${cells(together(mix), hasBefore(mix) ? together(mix.flatMap(({ before }) => before ?? [])) : null, mix, page)}</tr></tfoot></table>`;
}

function hasBefore(mix: readonly TypeGroup[]): boolean {
  return mix.some(({ before }) => before !== null);
}

function cells(
  now: TypeSums,
  before: TypeSums | null,
  mix: readonly TypeGroup[],
  page: PageSpeech,
): Markup {
  const texts = [
    page.number(now.accounts),
    page.number(now.ring_fenced),
    page.money(now.net_sales),
    page.money(now.gross_profit),
    page.money(now.service),
    page.money(now.net_profit),
    page.number(now.hours),
    page.number(now.problems),
    ...(hasBefore(mix)
      ? [
          before === null ? "–" : page.number(before.accounts),
          before === null ? "–" : page.money(before.net_profit),
        ]
      : []),
  ];
  return html`${texts.map((text) => html`<td class="number">${text}</td>`)}`;
}

function together(groups: readonly TypeSums[]): TypeSums {
  const sum = (read: (sums: TypeSums) => number) => groups.reduce((all, one) => all + read(one), 0);
  return {
    accounts: sum(({ accounts }) => accounts),
    ring_fenced: sum(({ ring_fenced }) => ring_fenced),
    net_sales: sum(({ net_sales }) => net_sales),
    gross_profit: sum(({ gross_profit }) => gross_profit),
    service: sum(({ service }) => service),
    net_profit: sum(({ net_profit }) => net_profit),
    hours: sum(({ hours }) => hours),
    problems: sum(({ problems }) => problems),
  };
}
