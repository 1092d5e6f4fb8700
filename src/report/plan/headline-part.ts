import type { ShownPlan } from "../../plan/shown-plan.ts";
import { html, type Markup } from "../browser/html.js";
import { scrolling } from "../figure-frame.ts";
import type { PageSpeech } from "../page-speech.ts";
import { planWords } from "./plan-words.ts";
import { quarterFigure } from "./quarter-figure.ts";
import { sourceTable } from "./source-table.ts";

/** Returns what the plan comes to: in words, year by year, quarter by quarter, and where it comes from. */
export function headlinePart(plan: ShownPlan, page: PageSpeech): Markup {
  const [first, ...others] = plan.sentences;
  return html`${cautionList(plan, page)}<p class="lead">${first}</p>${others.map((sentence) => html`<p class="text">${sentence}</p>`)}
<div class="plan-head"><div>${yearTable(plan, page)}<p class="small">${settledText(plan, page)}</p>${sourceTable(plan, page)}</div>
${quarterFigure(plan, page)}</div>`;
}

function cautionList({ cautions }: ShownPlan, page: PageSpeech): Markup | null {
  if (cautions.length === 0) return null;
  return html`<div class="cautions plan-cautions"><h3>${page.say(planWords.cautions)}</h3><ul>${cautions.map((caution) => html`<li>${caution}</li>`)}</ul></div>`;
}

const years = ["today", "year_1", "year_2"] as const;

function yearTable({ firm, sellers }: ShownPlan, page: PageSpeech): Markup {
  const commission = (year: (typeof years)[number]) =>
    sellers.reduce((sum, seller) => sum + seller[year], 0);
  const row = (title: string, of: (year: (typeof years)[number]) => number) =>
    html`<tr><th scope="row">${title}</th>${years.map((year) => html`<td class="number">${page.number(of(year))}</td>`)}</tr>`;
  const table = html`<table class="years"><thead><tr><th scope="col">${page.say(planWords.a_year, { currency: page.currency })}</th>${years.map((year) => html`<th scope="col" class="number">${page.say(planWords[year])}</th>`)}</tr></thead>
<tbody>${row(page.say(planWords.firm_profit), (year) => firm[year])}${row(page.say(planWords.commission), commission)}</tbody></table>`;
  return scrolling(page.say(planWords.firm_and_sellers), table);
}

function settledText({ net_sales, gross_profit }: ShownPlan, page: PageSpeech): string {
  return page.say(planWords.settled, {
    sales: page.money(net_sales.settled),
    sales_today: page.money(net_sales.today),
    gross: page.money(gross_profit.settled),
    gross_today: page.money(gross_profit.today),
  });
}
