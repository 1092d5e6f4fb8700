import type { Sentence } from "../lib/language.ts";
import type { Result } from "../lib/result.ts";
import type { ShownPlan } from "../plan/shown-plan.ts";
import type { Review } from "../review/review.ts";
import { accountSection } from "./account-section.ts";
import { accountsSection } from "./accounts-section.ts";
import { pageScript, pageStyle } from "./assets.ts";
import { html, type Markup, trusted } from "./browser/html.js";
import { headlineSection } from "./headline-section.ts";
import { knownReview } from "./known-review.ts";
import { type PageSpeech, pageSpeech, windowText } from "./page-speech.ts";
import { pagePolicy } from "./page-policy.ts";
import { payload } from "./payload.ts";
import { type Planned, planSection } from "./plan/plan-section.ts";
import { quadrantSection } from "./quadrant-section.ts";
import { questionsSection } from "./questions-section.ts";
import { readingSection } from "./reading-section.ts";
import { titleSection } from "./title-section.ts";
import { whaleSection } from "./whale-section.ts";

/** Stands near the beginning of every page: by it a file is known to be one that Warto wrote. */
export const reportMark = '<meta name="generator" content="Warto">';

/**
 * Returns the review and the plan, or why there is none, as one HTML page that stands alone: style, script and figures
 * are in it, and its policy lets it load and send nothing.
 */
export function reportPage(reviewed: Review, plan: Result<ShownPlan, Sentence>): string {
  const review = knownReview(reviewed);
  const page = pageSpeech(review);
  const [style, script] = [pageStyle(), pageScript()];
  const title = page.tell("page_title", {
    book: review.book,
    window: windowText(review.window, page),
  });
  return html`<!doctype html>
<html lang="${review.language}">
<head>
<meta charset="utf-8">
${trusted(reportMark)}
<meta http-equiv="Content-Security-Policy" content="${pagePolicy({ style, script })}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#headline">${page.tell("skip")}</a>
<main>${sections({ review, plan }, page)}</main>
<footer><p>${page.tell("made_with")}</p><noscript><p>${page.tell("needs_script")}</p></noscript></footer>
<script type="application/json" id="review">${trusted(inScript(payload(review, page)))}</script>
<script type="module">${trusted(script)}</script>
</body>
</html>
`.text;
}

function sections(planned: Planned, page: PageSpeech): readonly (Markup | null)[] {
  const { review } = planned;
  return [
    titleSection(review, page),
    headlineSection(review, page),
    questionsSection(review, page),
    planSection(planned, page),
    whaleSection(review, page),
    quadrantSection(review, page),
    accountSection(review, page),
    accountsSection(review, page),
    readingSection(review, page),
  ];
}

/** No `<` in it: nothing in a book can end the script or begin a comment. */
function inScript(value: object): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
