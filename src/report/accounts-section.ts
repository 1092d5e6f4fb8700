import { statedTypes } from "../account/account-type.ts";
import type { Review } from "../review/review.ts";
import { type AccountRow, accountRow as rowView } from "./account-view.ts";
import { accountRow, columnHeads, shownColumns, sumRow } from "./browser/account-rows.js";
import { html, type Markup } from "./browser/html.js";
import { knownOf } from "./known-review.ts";
import type { PageSpeech } from "./page-speech.ts";
import { scrolling } from "./figure-frame.ts";

const printed = 60;

/** Returns the table of all accounts: the largest for paper, and the means to sort and filter on screen. */
export function accountsSection(review: Review, page: PageSpeech): Markup {
  const { accounts } = review;
  const known = knownOf(review);
  const rows = accounts.map((account) => rowView(account, known));
  return html`<section id="accounts" aria-labelledby="accounts-title"><h2 id="accounts-title">${page.tell("all_accounts")}</h2>
${accounts.length === 0 ? html`<p>${page.tell("no_accounts")}</p>` : [liveTable(rows, page), printedTable(rows, page)]}</section>`;
}

function liveTable(accounts: readonly AccountRow[], page: PageSpeech): Markup {
  const owners = new Set(accounts.map(({ owner }) => owner ?? ""));
  const { words, types } = page.texts;
  return html`<div class="live-only" id="all-accounts"><form class="filters" id="account-filters" role="search" aria-label="${page.tell("filter")}">
<label>${page.tell("filter_text")} <input type="search" name="text" autocomplete="off" spellcheck="false"></label>
<label>${page.tell("type")} <select name="type"><option value="">${page.tell("any_type")}</option>${statedTypes.map((type) => html`<option value="${type}">${types[type]}</option>`)}${accounts.some(({ prospect }) => prospect) && html`<option value="Prospect">${words.prospect}</option>`}</select></label>
<label>${page.tell("filter_owner")} <select name="owner"><option value="*">${page.tell("any")}</option>${[...owners].toSorted((a, b) => a.localeCompare(b, page.locale)).map((owner) => html`<option value="${owner}">${owner === "" ? words.no_owner : owner}</option>`)}</select></label></form>
<p class="small" id="rows-told" role="status"></p>
${scrolling(page.tell("all_accounts"), html`<table class="accounts"><thead><tr>${columnHeads(shownColumns(accounts), page.texts, true)}</tr></thead><tbody id="account-rows"></tbody><tfoot id="account-sums"></tfoot></table>`)}
<p class="pager"><button type="button" id="rows-before">${page.tell("previous")}</button> <button type="button" id="rows-after">${page.tell("next")}</button></p></div>`;
}

function printedTable(accounts: readonly AccountRow[], page: PageSpeech): Markup {
  const views = accounts.toSorted((a, b) => (b.lines.net_sales ?? 0) - (a.lines.net_sales ?? 0));
  const columns = shownColumns(accounts);
  const speech = { columns, texts: page.texts, figures: page };
  const [shown, rest] = [views.slice(0, printed), views.slice(printed)];
  const told = page.tell("print_accounts", { n: shown.length, all: page.number(views.length) });
  return html`<div class="still-only"><p class="small">${told}</p>${scrolling(
    page.tell("all_accounts"),
    html`<table class="accounts"><thead><tr>${columnHeads(columns, page.texts, false)}</tr></thead><tbody>${shown.map((view) => accountRow(view, speech))}</tbody>
<tfoot>${rest.length > 0 && sumRow(page.tell("rest_accounts"), rest, speech)}${sumRow(page.tell("whole_book"), views, speech)}</tfoot></table>`,
  )}</div>`;
}
