import { changeText, filled } from "./figures.js";
import { html } from "./html.js";
import { rangeStrip } from "./strips.js";
import { sideNotes } from "./side-notes.js";
import { traitTable } from "./trait-table.js";
import { accountMark, calledOf, sureText, typeClass, typeWordsOf } from "./type-mark.js";
import { narrowWaterfall, waterfallSteps, wideWaterfall } from "./waterfall.js";

/**
 * @import { AccountStory, AccountView } from "../account-view.ts"
 * @import { PanelTexts } from "../panel-words.ts"
 * @import { Figures } from "./figures.js"
 * @import { Step } from "./waterfall.js"
 * @typedef {object} PanelSpeech
 * @property {PanelTexts} texts
 * @property {Figures} figures
 * @property {string} book
 * @property {Readonly<Record<string, 1 | -1>>} towards_smith by trait: 1 where more is more of a Smith
 */

/**
 * Returns all that the page tells of an account.
 *
 * @param {AccountView} account
 * @param {PanelSpeech} speech
 */
export function accountPanel(account, speech) {
  const { texts, figures } = speech;
  const known = typeWordsOf(account, texts, (share) => figures.share(share));
  return html`<header class="account-head"><h3>${account.name ?? texts.words.unnamed}</h3>
<p class="account-line"><span class="id">${account.id}</span> <span>${texts.words.owner}: ${account.owner ?? texts.words.no_owner}</span> <span>${accountMark(account, texts)}${known.map((one) => html`, ${one}`)}</span></p></header>
<div class="account-body"><div>${waterfallFigure(account, speech)}</div><div class="account-side">${netProfit(account, speech)}${account.story && reasons(account, account.story, speech)}</div></div>
${account.story === null ? noStory(account, speech) : [traitTable(account.story.traits, speech), sideNotes(account, account.story, speech)]}`;
}

/** @param {AccountView} account @param {PanelSpeech} speech */
function waterfallFigure(account, { texts, figures, book }) {
  const { words, lines } = texts;
  const steps = waterfallSteps(account.lines);
  const figure = (/** @type {Step} */ { amount, kind }) =>
    amount === null ? words.unknown : figures.money(kind === "sum" ? amount : -amount);
  const isKnown = account.lines.gross_profit !== null;
  const told = filled(isKnown ? words.waterfall_told : words.waterfall_untold, {
    name: calledOf(account),
    sales: moneyOr(account.lines.net_sales, words.unknown, figures),
    gross: moneyOr(account.lines.gross_profit, words.unknown, figures),
    net: moneyOr(account.lines.net_profit, words.unknown, figures),
  });
  const drawing = {
    steps,
    title: (/** @type {Step["line"]} */ line) => lines[line],
    figure,
    className: typeClass(account),
    name: `${words.waterfall}: ${calledOf(account)}`,
    description: `${told} ${words.waterfall_drawn}`,
  };
  return html`<figure class="waterfall"><figcaption><strong>${words.waterfall}</strong></figcaption>${wideWaterfall(drawing)}${narrowWaterfall(drawing)}
<details><summary>${words.as_table}</summary><div class="scroll" tabindex="0" role="group" aria-label="${words.waterfall}"><table><thead><tr><th scope="col">${words.line}</th><th scope="col" class="number">${words.amount}</th><th scope="col" class="number">${words.of_sales}</th></tr></thead>
<tbody>${steps.map((step) => [stepRow(step, account, { texts, figures }), partRows(step, account.story, { texts, figures })])}</tbody></table></div></details>
<p class="command">${words.why_command} <code>warto account ${quoted(book)} ${quoted(account.id)} --why cost_to_serve</code></p></figure>`;
}

/** @param {number | null} amount @param {string} otherwise @param {Figures} figures */
function moneyOr(amount, otherwise, figures) {
  return amount === null ? otherwise : figures.money(amount);
}

/** @param {string} word */
function quoted(word) {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/**
 * @param {Step} step
 * @param {AccountView} account
 * @param {Pick<PanelSpeech, "texts" | "figures">} speech
 */
function stepRow({ line, kind, amount }, { lines }, { texts, figures }) {
  const signed = amount === null ? null : kind === "sum" ? amount : -amount;
  const sales = lines.net_sales ?? 0;
  return html`<tr class="${kind}"><th scope="row">${texts.lines[line]}</th><td class="number">${signed === null ? texts.words.unknown : figures.money(signed, 2)}</td><td class="number">${signed !== null && sales > 0 ? figures.share(signed / sales, 1) : "–"}</td></tr>`;
}

/**
 * @param {Step} step
 * @param {AccountStory | null} story
 * @param {Pick<PanelSpeech, "texts" | "figures">} speech
 */
function partRows({ line }, story, { texts, figures }) {
  const parts =
    line === "cost_to_serve"
      ? story?.cost_by_role
      : line === "charges"
        ? story?.charges_by_name
        : {};
  return Object.entries(parts ?? {})
    .filter(([, amount]) => amount !== 0)
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, amount]) => {
      const title = filled(texts.words.made_of, { name: name.replaceAll("_", " ") });
      const hours = line === "cost_to_serve" ? story?.hours_by_role[name] : undefined;
      const taken = hours === undefined ? null : ` (${figures.number(hours, 1)} h)`;
      return html`<tr class="part"><th scope="row">${title}${taken}</th><td class="number">${figures.money(-amount, 2)}</td><td></td></tr>`;
    });
}

/** @param {AccountView} account @param {PanelSpeech} speech */
function netProfit(account, { texts, figures }) {
  const { lines, hours, orders, problems } = account;
  const { words } = texts;
  const net = lines.net_profit;
  const count = (/** @type {number | null} */ value) =>
    value === null ? words.unknown : figures.number(value);
  return html`<div class="account-profit"><h4>${words.net_profit}</h4>${
    net === null
      ? html`<p class="big faint">${words.unknown}</p><p class="small">${words.no_costs}</p>`
      : [
          html`<p class="big">${figures.money(net)}</p>`,
          rangePart(account, net, { texts, figures }),
        ]
  }
<dl class="facts">${net !== null && profitFacts(account, net, { texts, figures })}<div><dt>${words.hours}</dt><dd>${count(hours)}</dd></div>
<div><dt>${words.orders}</dt><dd>${figures.number(orders)}</dd></div>
<div><dt>${words.problems}</dt><dd>${count(problems)}</dd></div></dl></div>`;
}

/**
 * @param {AccountView} account
 * @param {number} net
 * @param {Pick<PanelSpeech, "texts" | "figures">} speech
 */
function rangePart(account, net, { texts, figures }) {
  const { p5, p95, loss } = account;
  if (p5 === null || p95 === null || loss === null) return null;
  const { words } = texts;
  const [low, high] = [figures.money(p5), figures.money(p95)];
  const title = filled(words.range_figure, { net: figures.money(net), low, high });
  return html`${rangeStrip({ low: p5, value: net, high: p95, title, className: typeClass(account) })}
<p class="small">${filled(words.range_line, { low, high, loss: loss === 1 ? figures.share(1) : sureText(loss, texts, figures.share) })}</p>`;
}

/**
 * @param {AccountView} account
 * @param {number} net
 * @param {Pick<PanelSpeech, "texts" | "figures">} speech
 */
function profitFacts({ profit_before, per_hour }, net, { texts: { words }, figures }) {
  const change = profit_before === null ? null : net - profit_before;
  return html`<div><dt>${words.before}</dt><dd>${profit_before === null ? "–" : figures.money(profit_before)}</dd></div>
<div><dt>${words.change}</dt><dd>${change === null ? "–" : changeText(change, (size) => figures.money(size))}</dd></div>
<div><dt>${words.per_hour}</dt><dd>${per_hour === null ? "–" : figures.money(per_hour)}</dd></div>
`;
}

/** @param {AccountView} account @param {AccountStory} story @param {PanelSpeech} speech */
function reasons(account, { reasons: told }, { texts }) {
  return html`<div class="reasons ${typeClass(account)}"><h4>${texts.words.why_type}</h4><ol>${told.map((reason) => html`<li>${reason}</li>`)}</ol></div>`;
}

/** @param {AccountView} account @param {PanelSpeech} speech */
function noStory({ id }, { texts, book }) {
  return html`<p class="note">${texts.words.no_story} <code>warto account ${quoted(book)} ${quoted(id)}</code></p>`;
}
