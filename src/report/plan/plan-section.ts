import type { Sentence } from "../../lib/language.ts";
import type { Result } from "../../lib/result.ts";
import type { ShownPlan } from "../../plan/shown-plan.ts";
import type { Review } from "../../review/review.ts";
import { html, type Markup } from "../browser/html.js";
import type { PageSpeech } from "../page-speech.ts";
import { uncostedShare } from "../uncosted-share.ts";
import { calendarPart } from "./calendar-part.ts";
import { frontierPart } from "./frontier-part.ts";
import { headlinePart } from "./headline-part.ts";
import { hoursPart } from "./hours-part.ts";
import { planWords } from "./plan-words.ts";
import { proofPart } from "./proof-part.ts";
import { prospectingPart } from "./prospecting-part.ts";
import { pursesPart } from "./purses-part.ts";

/** A review with the plan of its book, or why there is none. */
export interface Planned {
  readonly review: Review;
  readonly plan: Result<ShownPlan, Sentence>;
}

/** Returns the plan: what it comes to, what changes when, hours, both purses, and how good it is at least. */
export function planSection({ review, plan }: Planned, page: PageSpeech): Markup {
  return html`<section id="plan" aria-labelledby="plan-title"><h2 id="plan-title">${page.tell("plan")}</h2>
${plan.ok ? planParts(plan.value, page) : absence(review, plan.problem, page)}</section>`;
}

function planParts(plan: ShownPlan, page: PageSpeech): readonly (Markup | null)[] {
  return [
    headlinePart(plan, page),
    calendarPart(plan, page),
    hoursPart(plan, page),
    pursesPart(plan, page),
    prospectingPart(plan, page),
    frontierPart(plan, page),
    proofPart(plan, page),
  ];
}

function absence(review: Review, reason: Sentence, page: PageSpeech): Markup {
  if (!review.told.goods) {
    const share = uncostedShare(review, page);
    return html`<p class="lead">${page.say(planWords.without_costs, { share })}</p>`;
  }
  if (review.accounts.every(({ prospect }) => prospect))
    return html`<p class="lead">${page.say(planWords.without_customers)}</p>`;
  return html`<p class="lead">${page.say(planWords.no_plan)}</p><p class="text">${reason[page.language]}</p>`;
}
