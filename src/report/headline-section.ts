import type { Review, TypeGroup } from "../review/review.ts";
import { changeText } from "./browser/figures.js";
import { html, type Markup } from "./browser/html.js";
import { mixFigure } from "./mix-figure.ts";
import type { PageSpeech } from "./page-speech.ts";

/** Returns the three figures to remember, and what each type is and takes. */
export function headlineSection(review: Review, page: PageSpeech): Markup {
  return html`<section id="headline" aria-labelledby="headline-title"><h2 id="headline-title">${page.tell("headline")}</h2>
<div class="headline">${netProfit(review, page)}${smithsAndJoneses(review, page)}${whalePeak(review, page)}</div>
${review.accounts.length > 0 && mixFigure(review, page)}</section>`;
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
    value: html`${net === null ? page.tell("unknown") : page.money(net)}`,
    told: [told, change],
  });
}

function changed(now: number, before: number, page: PageSpeech): string {
  const was = page.money(before);
  if (page.money(now) === was) return page.tell("same", { before: was });
  const change = changeText(now - before, (size) => page.money(size));
  return page.tell("since", { before: was, change });
}

function smithsAndJoneses({ mix, accounts }: Review, page: PageSpeech): Markup {
  const prospects = accounts.filter(({ prospect }) => prospect).length;
  const [smiths, joneses] = [groupOf(mix, "Smith"), groupOf(mix, "Jones")];
  const counted = (n: number, word: "smiths" | "joneses") =>
    `${page.number(n)} ${page.tell(word, { n })}`;
  const then =
    smiths?.before && joneses?.before
      ? page.tell("mix_before", {
          smiths: counted(smiths.before.accounts, "smiths"),
          joneses: counted(joneses.before.accounts, "joneses"),
        })
      : null;
  const part = (n: number, word: "smiths" | "joneses", className: string) =>
    html`<span class="counted"><span class="mark ${className}">${page.number(n)}</span><span class="unit">${page.tell(word, { n })}</span></span>`;
  return figure({
    title: page.tell("smiths_joneses"),
    value: html`${part(smiths?.accounts ?? 0, "smiths", "smith")} ${part(joneses?.accounts ?? 0, "joneses", "jones")}`,
    told: [page.tell("others", { n: accounts.length - prospects, prospects }), then],
  });
}

function groupOf(mix: readonly TypeGroup[], type: TypeGroup["type"]): TypeGroup | undefined {
  return mix.find((group) => group.type === type);
}

function whalePeak({ whale, accounts }: Review, page: PageSpeech): Markup {
  const { peak_percent, peak_at, fall_percent } = whale;
  const title = page.tell("whale_peak");
  if (peak_percent === null) {
    return figure({ title, value: html`–`, told: [page.tell("whale_none")] });
  }
  const fall =
    fall_percent === null || fall_percent < 0.05 ? "none" : page.share(fall_percent / 100);
  const told = page.tell("whale_peak_told", {
    n: peak_at,
    all: page.number(accounts.length),
    fall,
  });
  return figure({ title, value: html`${page.share(peak_percent / 100)}`, told: [told] });
}

interface HeadlineFigure {
  readonly title: string;
  readonly value: Markup;
  readonly told: readonly (string | null)[];
}

function figure({ title, value, told }: HeadlineFigure): Markup {
  return html`<div class="headline-figure"><h3>${title}</h3><p class="huge">${value}</p>${told.map((one) => one !== null && html`<p class="told">${one}</p>`)}</div>`;
}
