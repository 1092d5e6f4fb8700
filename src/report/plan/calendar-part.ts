import type { PlannedChange, PlannedSeller, ShownPlan } from "../../plan/shown-plan.ts";
import { changeText } from "../browser/figures.js";
import { html, type Markup } from "../browser/html.js";
import { typeMark } from "../browser/type-mark.js";
import type { PageSpeech } from "../page-speech.ts";
import { planWords } from "./plan-words.ts";
import { quarterText } from "./quarters.ts";

/** So many changes of a quarter are read before anybody asks for all of them. */
const shown = 8;

/** Returns the changes in the quarters in which they begin, those that bring most first. */
export function calendarPart(plan: ShownPlan, page: PageSpeech): Markup {
  const { changes, kept, max_changes, horizon_quarters: quarters } = plan;
  const some = changes.length > 0;
  return html`<h3 class="part-title">${page.say(planWords.calendar)}</h3>
<p class="small text">${some && `${page.say(planWords.calendar_told, { quarters })} ${page.say(planWords.at_most, { n: max_changes })} `}${page.say(planWords.kept, { n: kept })}</p>
${some && html`<div class="calendar">${plan.quarters.map((_, i) => quarterColumn(plan, i + 1, page))}</div>`}`;
}

function quarterColumn(plan: ShownPlan, quarter: number, page: PageSpeech): Markup {
  const span = plan.quarters[quarter - 1];
  const begun = plan.changes.filter((change) => change.quarter === quarter);
  const profit = begun.reduce((sum, change) => sum + change.firm_profit, 0);
  const sum = { n: begun.length, profit: signed(profit, page) };
  const list = (changes: readonly PlannedChange[], start: number) =>
    html`<ol start="${start}">${changes.map((change) => changeItem(change, plan.sellers, page))}</ol>`;
  const rest = begun.slice(shown);
  return html`<div class="quarter"><h4>${span !== undefined && quarterText(span, page)}</h4><p class="small">${page.say(planWords.quarter_sum, sum)}</p>
${begun.length > 0 && list(begun.slice(0, shown), 1)}${rest.length > 0 && html`<details><summary>${page.say(planWords.more_changes, { n: rest.length })}</summary>${list(rest, shown + 1)}</details>`}</div>`;
}

function changeItem(
  change: PlannedChange,
  sellers: readonly PlannedSeller[],
  page: PageSpeech,
): Markup {
  const { account_id, name, type, title, firm_profit, locked } = change;
  const told = [title, successorText(change, sellers, page), visitsText(change, page)];
  return html`<li><p class="change-name"><a href="#account" data-account="${account_id}">${name ?? account_id}</a> <span class="small">${typeMark(type, page.texts)}</span></p>
<p>${told.filter((part) => part !== null).join(", ")}</p><p class="small">${signed(firm_profit, page)} · ${hoursText(change, page)}${locked && ` · ${page.say(planWords.settled_change)}`}</p></li>`;
}

function successorText(
  { successor }: PlannedChange,
  sellers: readonly PlannedSeller[],
  page: PageSpeech,
): string | null {
  if (successor === null) return null;
  const seller = sellers.find(({ employee_id }) => employee_id === successor);
  return page.say(planWords.passed_on, { name: seller?.name ?? successor });
}

function visitsText({ visits_kept }: PlannedChange, page: PageSpeech): string | null {
  if (visits_kept === null || visits_kept <= 0) return null;
  return page.say(planWords.visits_kept, { n: Math.round(visits_kept) });
}

function hoursText({ seller_hours_freed: hours }: PlannedChange, page: PageSpeech): string {
  const n = page.number(Math.abs(hours));
  if (n === "0") return page.say(planWords.hours_same);
  return page.say(hours > 0 ? planWords.hours_freed : planWords.hours_taken, { n });
}

function signed(amount: number, page: PageSpeech): string {
  return changeText(amount, (size) => page.money(size));
}
