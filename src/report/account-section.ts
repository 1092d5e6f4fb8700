import type { Review } from "../review/review.ts";
import { accountView } from "./account-view.ts";
import { accountPanel } from "./browser/account-panel.js";
import { html, type Markup } from "./browser/html.js";
import type { PageSpeech } from "./page-speech.ts";
import { towardsSmith } from "./towards-smith.ts";

/** Returns one account line by line, first the one that earns least, and the means to choose another. */
export function accountSection({ accounts, book }: Review, page: PageSpeech): Markup | null {
  const first = accounts.at(-1);
  if (first === undefined) return null;
  const hasLoss = (first.economics.net_profit ?? 0) < 0;
  const speech = { texts: page.texts, figures: page, book, towards_smith: towardsSmith(accounts) };
  return html`<section id="account" aria-labelledby="account-title" tabindex="-1"><h2 id="account-title">${page.tell("one_account")}</h2>
<p class="lead">${page.tell(hasLoss ? "largest_loss" : "least_profit")}</p>
<form class="chooser live-only" id="account-form"><label for="account-choice">${page.tell("choose")}</label><input id="account-choice" type="search" list="account-names" autocomplete="off" spellcheck="false" aria-describedby="account-hint"><datalist id="account-names"></datalist><span class="small" id="account-hint">${page.tell("choose_hint")}</span><p class="small" id="account-found" role="status"></p></form>
<div id="account-panel">${accountPanel(accountView(first), speech)}</div></section>`;
}
