import type { Review } from "../review/review.ts";
import { html, type Markup } from "./browser/html.js";
import type { PageSpeech } from "./page-speech.ts";
import type { Whale } from "./whale-chart.ts";

/** Returns the curve at each tenth of the accounts, at its peak, and after the first 1, 3 and 5. */
export function whaleTable({ accounts, totals }: Review, whale: Whale, page: PageSpeech): Markup {
  const profits = whale.order.map((i) => accounts[i]?.economics.net_profit ?? 0);
  const total = totals.economics.net_profit ?? 0;
  const rows = stepsOf(whale).map((count) => {
    const sum = profits.slice(0, count).reduce((all, profit) => all + profit, 0);
    const last = accounts[whale.order[count - 1] ?? -1];
    const isPeak = count === whale.peak_at;
    return html`<tr class="${isPeak ? "sum" : ""}"><th scope="row" class="number">${page.number(count)}</th><td>${last?.name ?? last?.account_id ?? ""}</td><td class="number">${page.money(sum)}</td><td class="number">${total > 0 ? page.share(sum / total, 1) : "–"}</td></tr>`;
  });
  return html`<table><thead><tr><th scope="col" class="number">${page.tell("rank")}</th><th scope="col">${page.tell("rank_last")}</th><th scope="col" class="number">${page.tell("rank_profit")}</th><th scope="col" class="number">${page.tell("rank_share")}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function stepsOf({ classes, peak_at }: Whale): readonly number[] {
  const count = classes.length;
  const tenths = Array.from({ length: 10 }, (_, i) => Math.round(((i + 1) * count) / 10));
  const steps = new Set([1, 3, 5, ...tenths, peak_at, count]);
  return [...steps].filter((step) => step > 0 && step <= count).toSorted((a, b) => a - b);
}
