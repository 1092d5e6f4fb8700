import { kindTitle } from "../../decision/card/way-words.ts";
import type { ShownLock, ShownPlan } from "../../plan/shown-plan.ts";
import { html, type Markup } from "../browser/html.js";
import type { PageSpeech } from "../page-speech.ts";
import { exactShare } from "./exact-share.ts";
import { planWords } from "./plan-words.ts";

/** Returns how good the plan is at least, and what was settled beforehand. */
export function proofPart(plan: ShownPlan, page: PageSpeech): Markup {
  return html`<h3 class="part-title">${page.say(planWords.proof)}</h3><p class="text">${proofText(plan, page)}</p><p class="small text">${page.say(planWords.by_exact)}</p>${lockTable(plan.locks, page)}`;
}

function proofText(plan: ShownPlan, page: PageSpeech): string {
  const { proof, horizon_quarters: quarters } = plan;
  const [objective, bound] = [page.money(proof.objective), page.money(proof.bound)];
  const wording = objective === bound ? planWords.proof_closed : planWords.proof_open;
  const gap =
    proof.gap === null ? page.money(proof.bound - proof.objective) : exactShare(proof.gap, page);
  return page.say(wording, { objective, bound, gap, goal: goalText(plan, page), quarters });
}

function goalText({ objective, sellers }: ShownPlan, page: PageSpeech): string {
  if (objective === "firm") return page.say(planWords.goal_firm);
  if (objective === "sellers") return page.say(planWords.goal_sellers);
  const seller = sellers.find(({ employee_id }) => employee_id === objective);
  return page.say(planWords.goal_seller, { name: seller?.name ?? objective });
}

function lockTable(locks: readonly ShownLock[], page: PageSpeech): Markup | null {
  if (locks.length === 0) return null;
  const rows = locks.map(
    ({ account_id, name, way, reason }) =>
      html`<tr><th scope="row"><a href="#account" data-account="${account_id}">${name ?? account_id}</a></th><td>${kindTitle(way, page)}</td><td>${reason ?? "–"}</td></tr>`,
  );
  return html`<h4>${page.say(planWords.locks)}</h4><table><thead><tr><th scope="col">${page.tell("account")}</th><th scope="col">${page.say(planWords.way)}</th><th scope="col">${page.say(planWords.reason)}</th></tr></thead><tbody>${rows}</tbody></table>`;
}
