import type { ShownPlan } from "../../plan/shown-plan.ts";
import { changeText } from "../browser/figures.js";
import { html, type Markup } from "../browser/html.js";
import { valueBar } from "../browser/strips.js";
import type { PageSpeech } from "../page-speech.ts";
import { planWords } from "./plan-words.ts";

/** Returns where the change of the firm's profit comes from, the most first; null where nothing changes. */
export function sourceTable(plan: ShownPlan, page: PageSpeech): Markup | null {
  const sources = plan.sources.toSorted((a, b) => b.firm_profit - a.firm_profit);
  if (sources.length === 0) return null;
  const profits = sources.map(({ firm_profit }) => firm_profit);
  const column = { low: Math.min(0, ...profits), high: Math.max(0, ...profits), className: "gain" };
  const change = (amount: number) => changeText(amount, (size) => page.money(size));
  const total = profits.reduce((sum, profit) => sum + profit, 0);
  return html`<h3 class="part-title">${page.say(planWords.sources)}</h3><p class="small">${page.say(planWords.sources_told, { quarters: plan.horizon_quarters })}</p>
<table class="sources"><thead><tr><th scope="col">${page.say(planWords.way)}</th><th scope="col" class="number">${page.say(planWords.accounts)}</th><th scope="col" class="number">${page.say(planWords.firm_profit)}</th><td></td></tr></thead>
<tbody>${sources.map(({ title, accounts, firm_profit }) => html`<tr><th scope="row">${title}</th><td class="number">${page.number(accounts)}</td><td class="number">${change(firm_profit)}</td><td class="bar-cell">${valueBar(firm_profit, column)}</td></tr>`)}</tbody>
<tfoot><tr><th scope="row">${page.say(planWords.all_ways)}</th><td></td><td class="number">${change(total)}</td><td></td></tr></tfoot></table>`;
}
