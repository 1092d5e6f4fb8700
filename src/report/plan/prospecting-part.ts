import type { PlannedProspecting, ShownPlan } from "../../plan/shown-plan.ts";
import { html, type Markup } from "../browser/html.js";
import { scrolling } from "../figure-frame.ts";
import type { PageSpeech } from "../page-speech.ts";
import { planWords } from "./plan-words.ts";
import { quarterText } from "./quarters.ts";

/** Returns the year's asks and what they are expected to win, against today; null where there is nobody to ask. */
export function prospectingPart(plan: ShownPlan, page: PageSpeech): Markup | null {
  const { prospecting } = plan;
  if (prospecting === null) return null;
  return html`<h3 class="part-title">${page.say(planWords.prospecting)}</h3><p class="text">${groundsText(prospecting, page)}</p>
<div class="asking-table">${askingTable(prospecting, page)}<details><summary>${page.say(planWords.by_start)}</summary>${scrolling(page.say(planWords.by_start), roundTable(plan, prospecting, page))}</details></div>`;
}

function groundsText(prospecting: PlannedProspecting, page: PageSpeech): string {
  return page.say(planWords.prospecting_told, {
    prospects: Math.round(prospecting.prospects),
    yes: page.share(prospecting.yes_rate),
    hours: page.number(prospecting.hours_per_ask, 1),
    profit: page.money(prospecting.new_account_profit),
  });
}

function askingTable(prospecting: PlannedProspecting, page: PageSpeech): Markup {
  const { hours_today, hours, hours_per_ask, asks, new_accounts, new_accounts_today } = prospecting;
  const asks_today = hours_per_ask > 0 ? hours_today / hours_per_ask : 0;
  const range = page.say(planWords.from_to, {
    low: page.number(prospecting.new_accounts_low),
    high: page.number(prospecting.new_accounts_high),
  });
  const row = (title: string, today: string, then: string, className = "") =>
    html`<tr class="${className}"><th scope="row">${title}</th><td class="number">${today}</td><td class="number">${then}</td></tr>`;
  return html`<table><thead><tr><th scope="col">${page.say(planWords.in_a_year)}</th><th scope="col" class="number">${page.say(planWords.as_today)}</th><th scope="col" class="number">${page.say(planWords.with_plan)}</th></tr></thead>
<tbody>${row(page.say(planWords.asking_hours), page.number(hours_today), page.number(hours))}${row(page.say(planWords.asks), page.number(asks_today), page.number(asks))}${row(page.say(planWords.new_accounts), page.number(new_accounts_today, 1), page.number(new_accounts, 1), "sum")}${row(page.say(planWords.nine_in_ten), "", range, "piece")}</tbody></table>`;
}

function roundTable(
  { quarters }: ShownPlan,
  { by_quarter }: PlannedProspecting,
  page: PageSpeech,
): Markup {
  const rows = by_quarter.map(({ hours, asks }, i) => {
    const quarter = quarters[i];
    return html`<tr><th scope="row">${quarter !== undefined && quarterText(quarter, page)}</th><td class="number">${page.number(hours)}</td><td class="number">${page.number(asks)}</td></tr>`;
  });
  return html`<table><thead><tr><th scope="col">${page.say(planWords.quarter)}</th><th scope="col" class="number">${page.say(planWords.asking_hours)}</th><th scope="col" class="number">${page.say(planWords.asks)}</th></tr></thead><tbody>${rows}</tbody></table>`;
}
