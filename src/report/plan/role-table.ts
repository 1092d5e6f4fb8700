import type { PlannedRole, ShownPlan } from "../../plan/shown-plan.ts";
import { html, type Markup } from "../browser/html.js";
import { scrolling } from "../figure-frame.ts";
import type { PageSpeech } from "../page-speech.ts";
import { planWords } from "./plan-words.ts";

const heads = ["capacity", "used_today", "used_then", "unused_then", "worth"] as const;

/** Returns each role's hours: what there is, what is used today and then, and what one more would add. */
export function roleTable({ roles }: ShownPlan, page: PageSpeech): Markup {
  const table = html`<table class="roles"><thead><tr><th scope="col">${page.say(planWords.role)}</th>${heads.map((head) => html`<th scope="col" class="number">${page.say(planWords[head])}</th>`)}</tr></thead>
<tbody>${roles.map((role) => roleRow(role, page))}</tbody></table>`;
  return scrolling(page.say(planWords.roles), table);
}

function roleRow({ role, hours, worth_of_hour }: PlannedRole, page: PageSpeech): Markup {
  const then = hours.by_period.at(-1) ?? hours.today;
  const figures = [
    page.number(hours.supplied),
    page.number(hours.today),
    page.number(then),
    page.number(hours.supplied - then),
    page.money(worth_of_hour),
  ];
  return html`<tr><th scope="row">${role.replaceAll("_", " ")}</th>${figures.map((figure) => html`<td class="number">${figure}</td>`)}</tr>`;
}
