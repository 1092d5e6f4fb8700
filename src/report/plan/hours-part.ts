import type { ShownPlan } from "../../plan/shown-plan.ts";
import { html, type Markup } from "../browser/html.js";
import { figureFrame } from "../figure-frame.ts";
import type { PageSpeech } from "../page-speech.ts";
import { hourDrawing } from "./hour-chart.ts";
import { type HourFlow, hourFlow, type HourPart } from "./hour-flow.ts";
import { planWords } from "./plan-words.ts";
import { roleTable } from "./role-table.ts";

/** Returns where freed hours of sellers go, and everybody's hours. */
export function hoursPart(plan: ShownPlan, page: PageSpeech): Markup | null {
  if (plan.roles.length === 0) return null;
  const flow = hourFlow(plan.freed_hours);
  return html`<h3 class="part-title">${page.say(planWords.hours)}</h3>
${flow.total > 0 && hourFigure(plan, flow, page)}<h4>${page.say(planWords.roles)}</h4><p class="small text">${page.say(planWords.roles_told)}</p>${roleTable(plan, page)}`;
}

function hourFigure(plan: ShownPlan, flow: HourFlow, page: PageSpeech): Markup {
  const parts = { flow, page, description: told(flow, page) };
  return html`${figureFrame({
    id: "plan-hours",
    title: page.say(planWords.hours_chart),
    note: page.say(planWords.hours_told),
    charts: [
      hourDrawing({ ...parts, className: "wide", width: 960, height: 84 }),
      hourDrawing({ ...parts, className: "narrow", width: 340, height: 116 }),
      key(flow, page),
    ],
    summary: page.texts.words.as_table,
    table: hourTable(plan, flow, page),
  })}`;
}

function told({ from, to }: HourFlow, page: PageSpeech): string {
  const side = (title: string, parts: readonly HourPart[]) =>
    `${title}: ${parts.map(({ use, hours }) => `${page.say(planWords[use])} ${page.number(hours)}`).join(", ")}`;
  const sides = [
    side(page.say(planWords.hours_from), from),
    side(page.say(planWords.hours_to), to),
  ];
  return page.say(planWords.hours_drawn, { parts: sides.join(". ") });
}

function key({ from, to }: HourFlow, page: PageSpeech): Markup {
  return html`<ul class="hour-key">${[...from, ...to].map(({ use, hours }) => html`<li class="${use.replace("_", "-")}">${page.say(planWords[use])} <strong>${page.tell("hours_of", { n: page.number(hours) })}</strong></li>`)}</ul>`;
}

function hourTable(
  { freed_hours: { spare_today, spare_then } }: ShownPlan,
  { from, to }: HourFlow,
  page: PageSpeech,
): Markup {
  const row = (title: string, hours: number, className = "") =>
    html`<tr class="${className}"><th scope="row">${title}</th><td class="number">${page.number(hours)}</td></tr>`;
  return html`<table class="hours"><thead><tr><th scope="col">${page.say(planWords.use)}</th><th scope="col" class="number">${page.say(planWords.hours_a_year)}</th></tr></thead>
<tbody>${from.map(({ use, hours }) => row(page.say(planWords[use]), hours, "sum"))}${to.map(({ use, hours }) => row(page.say(planWords[use]), hours, "piece"))}${row(page.say(planWords.spare_today), spare_today)}${row(page.say(planWords.spare_then), spare_then)}</tbody></table>`;
}
