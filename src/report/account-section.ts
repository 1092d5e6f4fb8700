import type { Review, ReviewedAccount } from "../review/review.ts";
import { accountView } from "./account-view.ts";
import { accountPanel } from "./browser/account-panel.js";
import { html, type Markup } from "./browser/html.js";
import { knownOf } from "./known-review.ts";
import type { PageSpeech } from "./page-speech.ts";
import { towardsSmith } from "./towards-smith.ts";

/** Returns one account line by line, first the one that earns least or, where that is not known, sells most, and the means to choose another. */
export function accountSection(review: Review, page: PageSpeech): Markup | null {
  const { accounts, book } = review;
  const first = firstShown(review);
  if (first === undefined) return null;
  const speech = { texts: page.texts, figures: page, book, towards_smith: towardsSmith(accounts) };
  return html`<section id="account" aria-labelledby="account-title" tabindex="-1"><h2 id="account-title">${page.tell("one_account")}</h2>
<p class="lead">${page.tell(leadWord(first, review))}</p>
<form class="chooser live-only" id="account-form"><label for="account-choice">${page.tell("choose")}</label><input id="account-choice" type="search" list="account-names" autocomplete="off" spellcheck="false" aria-describedby="account-hint"><datalist id="account-names"></datalist><span class="small" id="account-hint">${page.tell("choose_hint")}</span><p class="small" id="account-found" role="status"></p></form>
<div id="account-panel">${accountPanel(accountView(first, knownOf(review)), speech)}</div></section>`;
}

function firstShown({ accounts, told }: Review): ReviewedAccount | undefined {
  if (told.goods) return accounts.at(-1);
  return accounts.find(({ typing }) => typing.unclear_because !== "nobody") ?? accounts[0];
}

function leadWord({ economics }: ReviewedAccount, { told }: Review) {
  if (!told.goods) return "most_sales";
  return (economics.net_profit ?? 0) < 0 ? "largest_loss" : "least_profit";
}
