import { whaleCurve } from "../account/whale.ts";
import type { Review, ReviewedAccount } from "../review/review.ts";
import { html, type Markup } from "./browser/html.js";
import { figureFrame } from "./figure-frame.ts";
import type { PageSpeech } from "./page-speech.ts";
import { uncostedShare } from "./uncosted-share.ts";
import { type Whale, whaleDrawing } from "./whale-chart.ts";
import { whaleTable } from "./whale-table.ts";

/** Returns the whale curve with its figures, and how much hangs on few accounts; or what they would take. */
export function whaleSection(review: Review, page: PageSpeech): Markup {
  const isKnown = review.told.goods;
  return html`<section id="whale" aria-labelledby="whale-title"><h2 id="whale-title">${page.tell("whale")}</h2>${isKnown ? curveParts(review, page) : html`<p class="lead">${page.tell("whale_unknown", { share: uncostedShare(review, page) })}</p>`}</section>`;
}

function curveParts(review: Review, page: PageSpeech): Markup {
  return html`<p class="lead">${page.tell("whale_lead")}</p>
${review.accounts.length > 0 && curveFigure(review, page)}${concentration(review, page)}`;
}

function curveFigure(review: Review, page: PageSpeech): Markup {
  const whale = whaleOf(review);
  const spell = (value: number) => levelText(value, whale, page);
  const description = page.tell("whale_told", {
    all: page.number(whale.classes.length),
    peak: spell(whale.peak),
    at: page.number(whale.peak_at),
    end: spell(whale.cumulative.at(-1) ?? 0),
  });
  const parts = { whale, page, description, spell };
  return figureFrame({
    id: "whale",
    title: page.tell("whale_chart"),
    note: page.tell("whale_rug"),
    charts: [
      whaleDrawing({ ...parts, className: "wide", width: 960, height: 420 }),
      whaleDrawing({ ...parts, className: "narrow", width: 340, height: 300 }),
    ],
    summary: page.texts.words.as_table,
    table: whaleTable(review, whale, page),
  });
}

/** The review's accounts stand in the curve's order already. */
function whaleOf({ accounts }: Review): Whale {
  const profits = accounts.map(({ economics }) => economics.net_profit ?? 0);
  const { order, ...curve } = whaleCurve(profits);
  const classes = order.map((i) => classOf(accounts[i]));
  return { ...curve, order, classes };
}

function classOf(account: ReviewedAccount | undefined): string {
  return account === undefined || account.prospect ? "prospect" : account.typing.type.toLowerCase();
}

function levelText(value: number, { unit }: Pick<Whale, "unit">, page: PageSpeech): string {
  return unit === "percent" ? page.share(value / 100) : page.money(value);
}

function concentration({ whale }: Review, page: PageSpeech): Markup {
  const share = (value: number | null) => (value === null ? "–" : page.share(value, 1));
  const index = (value: number | null) => (value === null ? "–" : page.number(value, 2));
  const facts = [
    [page.tell("top_1"), share(whale.top_1)],
    [page.tell("top_5"), share(whale.top_5)],
    [page.tell("gini"), index(whale.gini)],
    [page.tell("hhi"), whale.hhi === null ? "–" : page.number(whale.hhi * 10_000)],
    [page.tell("stobachoff"), index(whale.stobachoff)],
  ];
  return html`<h3>${page.tell("concentration")}</h3><dl class="facts wide-facts">${facts.map(([title, value]) => html`<div><dt>${title}</dt><dd>${value}</dd></div>`)}</dl>`;
}
