import type { ShownPlan } from "../../plan/shown-plan.ts";
import { changeText } from "../browser/figures.js";
import { html, type Markup } from "../browser/html.js";
import { figureFrame } from "../figure-frame.ts";
import type { PageSpeech } from "../page-speech.ts";
import { planWords } from "./plan-words.ts";
import { quarterDrawing } from "./quarter-chart.ts";
import { horizonQuarters, quarterText } from "./quarters.ts";

/** Returns the change of the firm's profit in each quarter, as bars and as a table. */
export function quarterFigure(plan: ShownPlan, page: PageSpeech): Markup {
  const values = plan.firm.change_by_quarter;
  const quarters = horizonQuarters(plan);
  const parts = { values, quarters, page, description: told(plan, page) };
  return figureFrame({
    id: "plan-quarters",
    title: page.say(planWords.by_quarter),
    note: page.say(planWords.by_quarter_told, {
      pays: values.some((value) => value < 0) ? "yes" : "no",
    }),
    charts: [
      quarterDrawing({ ...parts, className: "wide", width: 600, height: 330 }),
      quarterDrawing({ ...parts, className: "narrow", width: 340, height: 260 }),
    ],
    summary: page.texts.words.as_table,
    table: quarterTable(plan, page),
  });
}

function told(plan: ShownPlan, page: PageSpeech): string {
  const { change_by_quarter: values } = plan.firm;
  return page.say(planWords.by_quarter_drawn, {
    n: values.length,
    from: page.date(plan.window.to),
    first: signed(values[0] ?? 0, page),
    last: signed(values.at(-1) ?? 0, page),
    sum: signed(
      values.reduce((sum, value) => sum + value, 0),
      page,
    ),
  });
}

function quarterTable(plan: ShownPlan, page: PageSpeech): Markup {
  let sum = 0;
  const rows = horizonQuarters(plan).map((quarter, i) => {
    const value = plan.firm.change_by_quarter[i] ?? 0;
    sum += value;
    return html`<tr><th scope="row">${quarterText(quarter, page)}</th><td class="number">${signed(value, page)}</td><td class="number">${signed(sum, page)}</td></tr>`;
  });
  return html`<table><thead><tr><th scope="col">${page.say(planWords.quarter)}</th><th scope="col" class="number">${page.say(planWords.change)}</th><th scope="col" class="number">${page.say(planWords.added_up)}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function signed(amount: number, page: PageSpeech): string {
  return changeText(amount, (size) => page.money(size));
}
