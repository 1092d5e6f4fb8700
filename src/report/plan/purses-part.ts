import type { PlannedSeller, ShownPlan } from "../../plan/shown-plan.ts";
import { html, type Markup } from "../browser/html.js";
import type { PageSpeech } from "../page-speech.ts";
import { planWords } from "./plan-words.ts";

const years = ["today", "year_1", "year_2"] as const;

/** Returns every seller's commission today, under the plan, and under the plan that would suit the seller best. */
export function pursesPart(plan: ShownPlan, page: PageSpeech): Markup | null {
  const { sellers, commission_conflict: conflict, horizon_quarters: quarters } = plan;
  if (sellers.length === 0) return null;
  const wording = conflict.accounts === 0 ? planWords.no_conflict : planWords.conflict;
  const told = page.say(wording, { amount: page.money(conflict.on_losses), n: conflict.accounts });
  return html`<h3 class="part-title">${page.say(planWords.purses)}</h3><p class="text">${told}</p><p class="small text">${page.say(planWords.purses_told, { quarters })}</p>${purseTable(sellers, page)}`;
}

function purseTable(sellers: readonly PlannedSeller[], page: PageSpeech): Markup {
  const heads = [...years, "own_best"] as const;
  const sum = (year: (typeof years)[number]) =>
    page.money(sellers.reduce((total, seller) => total + seller[year], 0));
  return html`<table class="purses"><thead><tr><th scope="col">${page.say(planWords.seller)}</th>${heads.map((head) => html`<th scope="col" class="number">${page.say(planWords[head])}</th>`)}<th scope="col" class="said">${page.say(planWords.in_words)}</th></tr></thead>
<tbody>${sellers.map((seller) => purseRow(seller, page))}</tbody>
<tfoot><tr><th scope="row">${page.say(planWords.all_sellers)}</th>${years.map((year) => amount(year, sum(year), page))}<td></td><td></td></tr></tfoot></table>`;
}

function purseRow(seller: PlannedSeller, page: PageSpeech): Markup {
  const { name, employee_id, own_best, sentence } = seller;
  return html`<tr><th scope="row">${name ?? employee_id}</th>${years.map((year) => amount(year, page.money(seller[year]), page))}${amount("own_best", ownText(own_best, page), page)}<td class="said">${sentence}</td></tr>`;
}

/** On narrow screens each amount stands beside its own title. */
function amount(head: (typeof years)[number] | "own_best", text: string, page: PageSpeech): Markup {
  return html`<td class="number" data-head="${page.say(planWords[head])}">${text}</td>`;
}

/** What the best plan for the seller would bring beyond this one. */
function ownText(own: PlannedSeller["own_best"], page: PageSpeech): string {
  if (own === null) return "–";
  const more = page.money(Math.max(0, own.income - own.planned_income));
  return /[1-9]/.test(more) ? `+${more}` : more;
}
