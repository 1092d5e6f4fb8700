import type { ShownCapacity } from "../account/shown-capacity.ts";
import { html, type Markup } from "./browser/html.js";
import type { PageSpeech } from "./page-speech.ts";

/** Returns the paid time of each role: supplied is what accounts used and what nobody did, in hours and money. */
export function capacityTable(capacity: readonly ShownCapacity[], page: PageSpeech): Markup {
  const head = [
    page.tell("supplied_hours"),
    page.tell("used_hours"),
    page.tell("unused_hours"),
    page.tell("hour_rate"),
    page.tell("supplied_cost"),
    page.tell("assigned_cost"),
    page.tell("unused_cost"),
  ];
  return html`<table class="capacity"><thead><tr><th scope="col">${page.tell("role")}</th>${head.map((title) => html`<th scope="col" class="number">${title}</th>`)}</tr></thead>
<tbody>${capacity.map((line) => row(line, page))}</tbody>
<tfoot><tr><th scope="row">${page.tell("all_types")}</th>${totals(capacity, page)}</tr></tfoot></table>`;
}

function row(line: ShownCapacity, page: PageSpeech): Markup {
  return html`<tr><th scope="row">${line.role.replaceAll("_", " ")}</th>${cells([
    hours(line.supplied_minutes, page),
    hours(line.used_minutes, page),
    hours(line.unused_minutes, page),
    page.money(line.rate * 60, 2),
    page.money(line.supplied_cost, 2),
    page.money(line.assigned_cost, 2),
    page.money(line.unused_cost, 2),
  ])}</tr>`;
}

function totals(capacity: readonly ShownCapacity[], page: PageSpeech): Markup {
  const sum = (read: (line: ShownCapacity) => number) =>
    capacity.reduce((total, line) => total + read(line), 0);
  return cells([
    hours(
      sum(({ supplied_minutes }) => supplied_minutes),
      page,
    ),
    hours(
      sum(({ used_minutes }) => used_minutes),
      page,
    ),
    hours(
      sum(({ unused_minutes }) => unused_minutes),
      page,
    ),
    "",
    page.money(
      sum(({ supplied_cost }) => supplied_cost),
      2,
    ),
    page.money(
      sum(({ assigned_cost }) => assigned_cost),
      2,
    ),
    page.money(
      sum(({ unused_cost }) => unused_cost),
      2,
    ),
  ]);
}

function hours(minutes: number, page: PageSpeech): string {
  return page.number(minutes / 60);
}

function cells(texts: readonly string[]): Markup {
  return html`${texts.map((text) => html`<td class="number">${text}</td>`)}`;
}
