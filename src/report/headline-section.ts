import type { Review, TypeGroup } from "../review/review.ts";
import { changeText } from "./browser/figures.js";
import { html, type Markup } from "./browser/html.js";
import { knownOf } from "./known-review.ts";
import { mixFigure } from "./mix-figure.ts";
import type { PageSpeech } from "./page-speech.ts";
import { uncostedShare } from "./uncosted-share.ts";

/** Returns the three figures to remember, and what each type is and takes. */
export function headlineSection(review: Review, page: PageSpeech): Markup {
  return html`<section id="headline" aria-labelledby="headline-title"><h2 id="headline-title">${page.tell("headline")}</h2>
<div class="headline">${figures(review, page)}</div>
${knownOf(review).types && mixFigure(review, page)}</section>`;
}

function figures(review: Review, page: PageSpeech): readonly Markup[] {
  return review.told.goods
    ? [netProfit(review, page), smithsAndJoneses(review, page), whalePeak(review, page)]
    : [netSales(review, page), unknownProfit(review, page), smithsAndJoneses(review, page)];
}

function netSales({ totals, totals_before }: Review, page: PageSpeech): Markup {
  const sales = totals.economics.net_sales;
  const before = totals_before?.economics.net_sales ?? null;
  return figure({
    title: page.tell("net_sales"),
    value: sales === null ? null : html`${page.money(sales)}`,
    told: [sales === null || before === null ? null : changed(sales, before, page)],
    otherwise: page.tell("no_number"),
  });
}

function unknownProfit(review: Review, page: PageSpeech): Markup {
  return figure({
    title: page.tell("net_profit"),
    value: null,
    told: [page.tell("profit_unknown", { share: uncostedShare(review, page) })],
    otherwise: page.tell("no_number"),
  });
}

function netProfit({ totals, totals_before }: Review, page: PageSpeech): Markup {
  const net = totals.economics.net_profit;
  const sales = totals.economics.net_sales ?? 0;
  const before = totals_before?.economics.net_profit ?? null;
  const of = page.money(sales);
  const told =
    net !== null && sales > 0
      ? page.tell("net_profit_told", { share: page.share(net / sales, 1), sales: of })
      : page.tell("net_profit_alone", { sales: of });
  const change = net === null || before === null ? null : changed(net, before, page);
  return figure({
    title: page.tell("net_profit"),
    value: net === null ? null : html`${page.money(net)}`,
    told: [told, change],
    otherwise: page.tell("no_number"),
  });
}

function changed(now: number, before: number, page: PageSpeech): string {
  const was = page.money(before);
  if (page.money(now) === was) return page.tell("same", { before: was });
  const change = changeText(now - before, (size) => page.money(size));
  return page.tell("since", { before: was, change });
}

function smithsAndJoneses(review: Review, page: PageSpeech): Markup {
  const { mix, accounts } = review;
  const isKnown = knownOf(review).types || accounts.length === 0;
  const prospects = accounts.filter(({ prospect }) => prospect).length;
  const [smiths, joneses] = [groupOf(mix, "Smith"), groupOf(mix, "Jones")];
  const counted = (n: number, word: "smiths" | "joneses") =>
    `${page.number(n)} ${page.tell(word, { n })}`;
  const then =
    smiths?.before && joneses?.before && mix.some(hadType)
      ? page.tell("mix_before", {
          smiths: counted(smiths.before.accounts, "smiths"),
          joneses: counted(joneses.before.accounts, "joneses"),
        })
      : null;
  const part = (n: number, word: "smiths" | "joneses", className: string) =>
    html`<span class="counted"><span class="mark ${className}">${page.number(n)}</span><span class="unit">${page.tell(word, { n })}</span></span>`;
  return figure({
    title: page.tell("smiths_joneses"),
    value: isKnown
      ? html`${part(smiths?.accounts ?? 0, "smiths", "smith")} ${part(joneses?.accounts ?? 0, "joneses", "jones")}`
      : null,
    told: [
      page.tell("others", { n: accounts.length - prospects, prospects }),
      isKnown ? mostlyUnclear(mix, page) : null,
      then,
    ],
    otherwise: page.tell("no_types"),
  });
}

function hadType({ type, before }: TypeGroup): boolean {
  return type !== "Unclear" && before !== null && before.accounts > 0;
}

/** Few Smiths and Joneses say little where most accounts are neither because nothing tells. */
function mostlyUnclear(mix: readonly TypeGroup[], page: PageSpeech): string | null {
  const n = groupOf(mix, "Unclear")?.accounts ?? 0;
  const all = mix.reduce((sum, { accounts }) => sum + accounts, 0);
  return n > all / 2 ? page.tell("unclear_of", { n }) : null;
}

function groupOf(mix: readonly TypeGroup[], type: TypeGroup["type"]): TypeGroup | undefined {
  return mix.find((group) => group.type === type);
}

function whalePeak({ whale, accounts }: Review, page: PageSpeech): Markup {
  const { peak_percent, peak_at, fall_percent } = whale;
  const title = page.tell("whale_peak");
  if (peak_percent === null) {
    return figure({ title, value: null, told: [page.tell("whale_none")], otherwise: "–" });
  }
  const fall =
    fall_percent === null || fall_percent < 0.05 ? "none" : page.share(fall_percent / 100);
  const told = page.tell("whale_peak_told", {
    n: peak_at,
    all: page.number(accounts.length),
    fall,
  });
  return figure({
    title,
    value: html`${page.share(peak_percent / 100)}`,
    told: [told],
    otherwise: "–",
  });
}

interface HeadlineFigure {
  readonly title: string;
  readonly value: Markup | null;
  readonly told: readonly (string | null)[];
  /** What stands there without a value. */
  readonly otherwise: string;
}

function figure({ title, value, told, otherwise }: HeadlineFigure): Markup {
  const shown =
    value === null
      ? html`<p class="big faint">${otherwise}</p>`
      : html`<p class="huge">${value}</p>`;
  return html`<div class="headline-figure"><h3>${title}</h3>${shown}${told.map((one) => one !== null && html`<p class="told">${one}</p>`)}</div>`;
}
