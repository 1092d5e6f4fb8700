import type { FrontierPoint, ShownPlan } from "../../plan/shown-plan.ts";
import { changeText } from "../browser/figures.js";
import { html, type Markup } from "../browser/html.js";
import { figureFrame } from "../figure-frame.ts";
import type { PageSpeech } from "../page-speech.ts";
import { exactShare } from "./exact-share.ts";
import { frontierDrawing } from "./frontier-chart.ts";
import { planWords } from "./plan-words.ts";

/** Returns the plans between the firm's best and the sellers' best; null where they were not asked for. */
export function frontierPart(
  { frontier, horizon_quarters }: ShownPlan,
  page: PageSpeech,
): Markup | null {
  const first = frontier?.[0];
  const last = frontier?.at(-1);
  if (!frontier || first === undefined || last === undefined) return null;
  const gained = last.sellers_income - first.sellers_income;
  const title = html`<h3 class="part-title">${page.say(planWords.frontier)}</h3>`;
  if (gained < 1) return html`${title}<p class="text">${page.say(planWords.frontier_same)}</p>`;
  const lead = page.say(planWords.frontier_lead, {
    firm: page.money(Math.max(0, first.firm_profit - last.firm_profit)),
    sellers: page.money(gained),
  });
  return html`${title}<p class="text">${lead}</p>${figure({ frontier, first, last, horizon_quarters }, page)}`;
}

interface Frontier {
  readonly frontier: readonly FrontierPoint[];
  /** The plan itself. */
  readonly first: FrontierPoint;
  /** The sellers' best. */
  readonly last: FrontierPoint;
  readonly horizon_quarters: number;
}

function figure(
  { frontier, first, last, horizon_quarters: quarters }: Frontier,
  page: PageSpeech,
): Markup {
  const description = page.say(planWords.frontier_drawn, {
    n: page.number(frontier.length),
    firm: signed(first.firm_profit, page),
    sellers: signed(first.sellers_income, page),
    last_firm: signed(last.firm_profit, page),
    last_sellers: signed(last.sellers_income, page),
  });
  const parts = { points: frontier, page, description };
  return figureFrame({
    id: "plan-frontier",
    title: page.say(planWords.frontier_chart),
    note: page.say(planWords.frontier_told, { quarters }),
    charts: [
      frontierDrawing({ ...parts, className: "wide", width: 960, height: 380 }),
      frontierDrawing({ ...parts, className: "narrow", width: 340, height: 300 }),
    ],
    summary: page.texts.words.as_table,
    table: pointTable(frontier, page),
  });
}

function pointTable(frontier: readonly FrontierPoint[], page: PageSpeech): Markup {
  const rows = frontier.map(({ firm_profit, sellers_income, changes, gap }, i) => {
    const name = i === 0 ? ` (${page.say(planWords.this_plan)})` : "";
    return html`<tr class="${i === 0 && "sum"}"><th scope="row">${i + 1}${name}</th><td class="number">${signed(firm_profit, page)}</td><td class="number">${signed(sellers_income, page)}</td><td class="number">${page.number(changes)}</td><td class="number">${gap === null ? "–" : exactShare(gap, page)}</td></tr>`;
  });
  return html`<table><thead><tr><th scope="col">${page.say(planWords.plan)}</th><th scope="col" class="number">${page.say(planWords.firm_profit)}</th><th scope="col" class="number">${page.say(planWords.commission)}</th><th scope="col" class="number">${page.say(planWords.changes)}</th><th scope="col" class="number">${page.say(planWords.within)}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function signed(amount: number, page: PageSpeech): string {
  return changeText(amount, (size) => page.money(size));
}
