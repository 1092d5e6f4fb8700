import type { Speech } from "../../lib/speech.ts";
import { rankedAccounts } from "../question-accounts.ts";
import type { Question } from "../review.ts";
import { ofType, type ReviewRow, type ReviewRows, shareOf, sumOver } from "../review-row.ts";

/** More Smiths or Joneses? */
export function mixQuestion(rows: ReviewRows, speech: Speech): Question {
  const smiths = ofType(rows.now, "Smith");
  const joneses = ofType(rows.now, "Jones");
  return {
    id: "mix",
    question: speech.say(words.question),
    number: {
      value: smiths.length,
      unit: "count",
      label: speech.say(words.label, { joneses: joneses.length }),
      before: rows.before === null ? null : ofType(rows.before, "Smith").length,
    },
    answer: [
      speech.say(words.answer, {
        smiths: smiths.length,
        joneses: joneses.length,
        smithSales: part(smiths, rows.now, netSales, speech),
        smithProfit: speech.money(sumOver(smiths, netProfit)),
        jonesSales: part(joneses, rows.now, netSales, speech),
        jonesProfit: speech.money(sumOver(joneses, netProfit)),
      }),
      ...moved(rows, speech),
    ].join(" "),
    follows: follows(rows, smiths, speech),
    accounts: rankedAccounts(rows, {
      figure: netProfit,
      unit: "money",
      label: speech.say(words.profit),
      among: smiths,
      rising: true,
    }),
  };
}

const netSales = (row: ReviewRow) => row.net_sales;
const netProfit = (row: ReviewRow) => row.net_profit;

function part(
  some: readonly ReviewRow[],
  all: readonly ReviewRow[],
  figure: (row: ReviewRow) => number,
  speech: Speech,
): string {
  return speech.share(shareOf(some, all, figure) ?? 0);
}

function moved({ now, before }: ReviewRows, speech: Speech): readonly string[] {
  if (before === null) return [];
  const typeBefore = new Map(before.map((row) => [row.account_id, row.type]));
  const became = (type: "Smith" | "Jones") =>
    ofType(now, type).filter((row) => {
      const then = typeBefore.get(row.account_id);
      return then !== undefined && then !== "Unclear" && then !== type;
    }).length;
  return [speech.say(words.moved, { smiths: became("Smith"), joneses: became("Jones") })];
}

function follows({ now }: ReviewRows, smiths: readonly ReviewRow[], speech: Speech): string {
  const losing = smiths.filter((row) => row.net_profit < 0 && !row.ring_fenced);
  const fenced = now.filter((row) => row.ring_fenced && !row.prospect).length;
  if (losing.length === 0) return speech.say(words.noneLoses, { fenced });
  return speech.say(words.follows, {
    losing: losing.length,
    loss: speech.money(-sumOver(losing, netProfit)),
    fenced,
  });
}

const words = {
  question: { en: "More Smiths or more Joneses?", pl: "Więcej Smithów czy Jonesów?" },
  label: {
    en: "Smiths, to {joneses, plural, one {# Jones} other {# Joneses}}",
    pl: "Smithów, na {joneses, plural, one {# Jonesa} other {# Jonesów}}",
  },
  profit: { en: "net profit", pl: "zysk netto" },
  answer: {
    en: "{smiths, plural, =0 {No account is a Smith} one {# account is a Smith} other {# accounts are Smiths}}, with {smithSales} of net sales and {smithProfit} of net profit; {joneses, plural, =0 {none is a Jones} one {# is a Jones} other {# are Joneses}}, with {jonesSales} of net sales and {jonesProfit}.",
    pl: "{smiths, plural, =0 {Żaden klient nie jest Smithem} one {# klient to Smith} few {# klienci to Smithowie} many {# klientów to Smithowie} other {# klienta to Smith}}: {smithSales} sprzedaży netto i {smithProfit} zysku netto; {joneses, plural, =0 {żaden nie jest Jonesem} one {# to Jones} few {# to Jonesowie} many {# to Jonesowie} other {# to Jones}}: {jonesSales} sprzedaży netto i {jonesProfit} zysku.",
  },
  moved: {
    en: "Since the window before, {smiths, plural, =0 {none has} one {# has} other {# have}} become a Smith and {joneses, plural, =0 {none} other {#}} a Jones that had been something else.",
    pl: "Od poprzedniego okresu {smiths, plural, =0 {nikt nie stał się} one {# klient stał się} few {# klienci stali się} many {# klientów stało się} other {# klienta stało się}} Smithem, a {joneses, plural, =0 {nikt} other {#}} Jonesem (wcześniej mieli inny typ).",
  },
  follows: {
    en: "Begin with the {losing, plural, one {Smith that loses} other {# Smiths that lose}} money, {loss} together: understand why, then price and terms. {fenced, plural, =0 {} one {# new or growing account is ring-fenced and to be left in peace.} other {# new or growing accounts are ring-fenced and to be left in peace.}}",
    pl: "Na początek {losing, plural, one {Smith, który przynosi} few {# Smithowie, którzy przynoszą} many {# Smithów, którzy przynoszą} other {# Smitha, którzy przynoszą}} stratę, razem {loss}: najpierw zrozumieć dlaczego, potem ceny i warunki. {fenced, plural, =0 {} one {# nowy lub rosnący klient jest pod ochroną: dać mu spokój.} few {# nowi lub rosnący klienci są pod ochroną: dać im spokój.} many {# nowych lub rosnących klientów jest pod ochroną: dać im spokój.} other {# klienta pod ochroną.}}",
  },
  noneLoses: {
    en: "No Smith loses money: nothing here is urgent. {fenced, plural, =0 {} one {# new or growing account is ring-fenced.} other {# new or growing accounts are ring-fenced.}}",
    pl: "Żaden Smith nie przynosi straty: nic tu nie jest pilne. {fenced, plural, =0 {} one {# nowy lub rosnący klient jest pod ochroną.} few {# nowi lub rosnący klienci są pod ochroną.} many {# nowych lub rosnących klientów jest pod ochroną.} other {# klienta pod ochroną.}}",
  },
} as const;
