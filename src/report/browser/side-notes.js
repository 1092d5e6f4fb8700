import { html } from "./html.js";

/**
 * @import { Coverage, CoveragePart } from "../../account/coverage.ts"
 * @import { Invested, Returned } from "../../account/justification.ts"
 * @import { Substance } from "../../account/substance.ts"
 * @import { AccountStory, AccountView } from "../account-view.ts"
 * @import { PanelTexts } from "../panel-words.ts"
 * @import { PanelSpeech } from "./account-panel.js"
 * @import { Figures } from "./figures.js"
 */

/**
 * Returns whether the account is justified, what was delivered and sold, and what the figures rest on.
 *
 * @param {AccountView} account
 * @param {AccountStory} story
 * @param {PanelSpeech} speech
 */
export function sideNotes(account, { justification, substance, coverage }, { texts, figures }) {
  const { words } = texts;
  return html`<div class="notes"><section><h4>${words.justified}</h4><p class="verdict ${justification.verdict}">${texts.verdicts[justification.verdict]}</p><p>${justification.sentence}</p>${investedTable(account, justification, { texts, figures })}</section>
<section><h4>${words.substance}</h4><p>${substance.sentence}</p>${substanceFacts(substance, { texts, figures })}</section>
<section><h4>${words.coverage}</h4>${coverageNotes(coverage, texts)}</section></div>`;
}

/**
 * @param {AccountView} account
 * @param {AccountStory["justification"]} justification
 * @param {{ readonly texts: PanelTexts, readonly figures: Figures }} speech
 */
function investedTable({ lines, hours: taken, costed }, { invested, returned, before }, speech) {
  const { words } = speech.texts;
  const { figures } = speech;
  const isPriced = [lines.cost_to_serve, lines.charges, lines.expenses].some((one) => one !== null);
  const money = (/** @type {number | undefined} */ amount, /** @type {boolean} */ isKnown) =>
    !isKnown ? words.unknown : amount === undefined ? "–" : figures.money(amount);
  const hours = (/** @type {Invested | undefined} */ put) =>
    taken === null ? words.unknown : put === undefined ? "–" : figures.number(put.hours);
  const put = (/** @type {Invested | undefined} */ one) => money(one?.money, isPriced);
  const gross = (/** @type {Returned | undefined} */ back) => money(back?.gross_profit, costed);
  const net = (/** @type {Returned | undefined} */ back) => money(back?.net_profit, costed);
  return html`<table class="plain"><thead><tr><td></td><th scope="col" class="number">${words.now}</th><th scope="col" class="number">${words.before}</th></tr></thead><tbody>
<tr><th scope="row">${words.hours}</th><td class="number">${hours(invested)}</td><td class="number">${hours(before?.invested)}</td></tr>
<tr><th scope="row">${words.put_in}</th><td class="number">${put(invested)}</td><td class="number">${put(before?.invested)}</td></tr>
<tr><th scope="row">${words.gross_profit}</th><td class="number">${gross(returned)}</td><td class="number">${gross(before?.returned)}</td></tr>
<tr><th scope="row">${words.net_profit}</th><td class="number">${net(returned)}</td><td class="number">${net(before?.returned)}</td></tr></tbody></table>`;
}

/**
 * @param {Substance} substance
 * @param {{ readonly texts: PanelTexts, readonly figures: Figures }} speech
 */
function substanceFacts({ delivered, sold }, { texts, figures }) {
  const { words } = texts;
  const count = (/** @type {number | null} */ value) =>
    value === null ? words.unknown : figures.number(value);
  /** @type {readonly (readonly [string, string])[]} */
  const facts = [
    [words.orders, count(delivered.orders)],
    [words.complaints, count(delivered.complaints)],
    [words.returns, count(delivered.returns)],
    [words.disputes, count(delivered.disputes)],
    [words.on_time, delivered.on_time === null ? words.unknown : figures.share(delivered.on_time)],
    [words.asks, count(sold.asks)],
    [words.yes, count(sold.yes)],
    [words.proposals, count(sold.proposals)],
    [words.visits, count(sold.visits)],
    [words.meals, count(sold.meals)],
  ];
  return html`<dl class="facts">${facts.map(([title, value]) => html`<div><dt>${title}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/**
 * Returns what the figures rest on: measured, estimated, missing.
 *
 * @param {Coverage} coverage
 * @param {PanelTexts} texts
 */
export function coverageNotes({ cost_of_goods, payment_dates, time }, { words }) {
  /** @type {readonly (readonly [string, CoveragePart])[]} */
  const parts = [
    [words.cost_of_goods, cost_of_goods],
    [words.payment_dates, payment_dates],
    [words.time, time],
  ];
  return parts.map(([title, part]) => coverageNote(title, part));
}

/**
 * @param {string} title
 * @param {CoveragePart} part
 */
function coverageNote(title, { shares, sentence }) {
  return html`<div class="covered"><p class="part-title">${title}</p>${shares && sharesBar(shares)}<p>${sentence}</p></div>`;
}

/** @param {NonNullable<CoveragePart["shares"]>} shares */
function sharesBar({ measured, estimated }) {
  const [first, second] = [measured * 100, (measured + estimated) * 100];
  return html`<svg class="shares" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="missing" width="100" height="6"/><rect class="estimated" width="${second.toFixed(1)}" height="6"/><rect class="measured" width="${first.toFixed(1)}" height="6"/></svg>`;
}
