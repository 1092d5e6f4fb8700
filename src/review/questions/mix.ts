import type { Speech } from "../../lib/speech.ts";
import { rankedAccounts } from "../question-accounts.ts";
import type { Question } from "../review.ts";
import { unanswered } from "../unanswered.ts";
import { ofType, type ReviewRow, type ReviewRows, sumOver } from "../review-row.ts";
import { spelledPart } from "../spelled-part.ts";

/** More Smiths or Joneses? */
export function mixQuestion(rows: ReviewRows, speech: Speech): Question {
  const smiths = ofType(rows.now, "Smith");
  const joneses = ofType(rows.now, "Jones");
  const question = { id: "mix", question: speech.say(words.question) } as const;
  if (!rows.knows.types) return unanswered(question, untold(rows, speech));
  return {
    ...question,
    number: {
      value: smiths.length,
      unit: "count",
      label: speech.say(words.label, { smiths: smiths.length, joneses: joneses.length }),
      before: smithsBefore(rows),
    },
    answer: [
      speech.say(words.answer, {
        smiths: smiths.length,
        joneses: joneses.length,
        smithSales: spelledPart(smiths, rows.now, netSales, speech),
        smithProfit: speech.money(sumOver(smiths, netProfit)),
        jonesSales: spelledPart(joneses, rows.now, netSales, speech),
        jonesProfit: speech.money(sumOver(joneses, netProfit)),
      }),
      ...unclear(rows, speech),
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

function smithsBefore({ before, knew }: ReviewRows): number | null {
  return before === null || knew?.types !== true ? null : ofType(before, "Smith").length;
}

function untold(rows: ReviewRows, speech: Speech): Pick<Question, "answer" | "follows"> {
  const lacks = lackOf(rows.knows);
  return {
    answer: [speech.say(words.unknown, { lacks }), ...byMargin(rows, speech)].join(" "),
    follows: speech.say(words.bring, { lacks }),
  };
}

function lackOf({
  sales,
  goods,
  service,
}: ReviewRows["knows"]): "sales" | "goods" | "service" | "both" | "distance" {
  if (!sales) return "sales";
  if (goods && service) return "distance";
  if (goods) return "service";
  return service ? "goods" : "both";
}

/** What margin alone says, where it is known. */
function byMargin({ now }: ReviewRows, speech: Speech): readonly string[] {
  const low = now.filter((row) => row.low_margin === true);
  const high = now.filter((row) => row.low_margin === false);
  if (low.length + high.length === 0) return [];
  return [
    speech.say(words.byMargin, {
      low: low.length,
      lowProfit: speech.money(sumOver(low, netProfit)),
      high: high.length,
      highProfit: speech.money(sumOver(high, netProfit)),
    }),
  ];
}

const netSales = (row: ReviewRow) => row.net_sales;
const netProfit = (row: ReviewRow) => row.net_profit;

function unclear({ now }: ReviewRows, speech: Speech): readonly string[] {
  const count = ofType(now, "Unclear").length;
  return count === 0 ? [] : [speech.say(words.unclear, { count })];
}

function moved({ now, before, knew }: ReviewRows, speech: Speech): readonly string[] {
  if (before === null || knew?.types !== true) return [];
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
    en: "{smiths, plural, one {Smith} other {Smiths}}, to {joneses, plural, one {# Jones} other {# Joneses}}",
    pl: "{smiths, plural, one {Smith} few {Smithów} many {Smithów} other {Smitha}} na {joneses, plural, one {# Jonesa} few {# Jonesów} many {# Jonesów} other {# Jonesa}}",
  },
  profit: { en: "net profit", pl: "zysk netto" },
  answer: {
    en: "{smiths, plural, =0 {No account is a Smith} one {# account is a Smith} other {# accounts are Smiths}}, with {smithSales} of net sales and {smithProfit} of net profit; {joneses, plural, =0 {none is a Jones} one {# is a Jones} other {# are Joneses}}, with {jonesSales} of net sales and {jonesProfit}.",
    pl: "{smiths, plural, =0 {Żaden klient nie jest Smithem} one {# klient to Smith} few {# klienci to Smithowie} many {# klientów to Smithowie} other {# klienta to Smith}}: {smithSales} sprzedaży netto i {smithProfit} zysku netto; {joneses, plural, =0 {żaden nie jest Jonesem} one {# to Jones} few {# to Jonesowie} many {# to Jonesowie} other {# to Jones}}: {jonesSales} sprzedaży netto i {jonesProfit} zysku netto.",
  },
  unclear: {
    en: "{count, plural, one {# account is} other {# accounts are}} Unclear.",
    pl: "{count, plural, one {# klient jest Niejasny} few {# klienci są Niejaśni} many {# klientów jest Niejasnych} other {# klienta jest Niejasne}}.",
  },
  moved: {
    en: "Since the window before, {smiths, plural, =0 {none has} one {# has} other {# have}} become a Smith and {joneses, plural, =0 {none} other {#}} a Jones that had been something else.",
    pl: "Od poprzedniego okresu {smiths, plural, =0 {żaden klient nie zmienił się w Smitha} one {# klient zmienił się w Smitha} few {# klienci zmienili się w Smithów} many {# klientów zmieniło się w Smithów} other {# klienta zmieniło się w Smitha}}{joneses, plural, =0 {{smiths, plural, =0 { ani w Jonesa} other {, a żaden w Jonesa}}} one {, a # w Jonesa} few {, a # w Jonesów} many {, a # w Jonesów} other {, a # w Jonesa}}.",
  },
  follows: {
    en: "Begin with the {losing, plural, one {Smith that loses money, {loss}} other {# Smiths that lose money, {loss} together}}: understand why, then price and terms.{fenced, plural, =0 {} one { # new or growing account is ring-fenced and to be left in peace.} other { # new or growing accounts are ring-fenced and to be left in peace.}}",
    pl: "Zacznij od {losing, plural, one {Smitha, który przynosi stratę ({loss})} few {# Smithów, którzy przynoszą stratę (razem {loss})} many {# Smithów, którzy przynoszą stratę (razem {loss})} other {# Smitha, którzy przynoszą stratę (razem {loss})}}: najpierw ustal przyczynę, potem zajmij się cenami i warunkami.{fenced, plural, =0 {} one { # nowy lub rosnący klient jest pod ochroną: zostaw go w spokoju.} few { # nowi lub rosnący klienci są pod ochroną: zostaw ich w spokoju.} many { # nowych lub rosnących klientów jest pod ochroną: zostaw ich w spokoju.} other { # nowego lub rosnącego klienta jest pod ochroną: zostaw ich w spokoju.}}",
  },
  unknown: {
    en: "The book cannot tell: {lacks, select, sales {no account with a name has net sales in this window} service {nothing says what serving accounts takes, so next to all are Unclear} goods {most goods have no cost, so next to all are Unclear} distance {hardly an account has orders enough, and stands far enough from the lines, to be sure of its type, so next to all are Unclear} other {most goods have no cost, and nothing says what serving accounts takes, so next to all are Unclear}}.",
    pl: "Z danych to nie wynika: {lacks, select, sales {w tym okresie żaden znany z nazwy klient nie ma sprzedaży netto} service {nie wiadomo, ile pochłania obsługa klientów, więc prawie wszyscy klienci są Niejaśni} goods {większość towaru nie ma kosztu, więc prawie wszyscy klienci są Niejaśni} distance {prawie żaden klient nie ma dość zamówień i nie leży dość daleko od progów, by z pewnością określić jego typ, więc prawie wszyscy klienci są Niejaśni} other {większość towaru nie ma kosztu i nie wiadomo, ile pochłania obsługa klientów, więc prawie wszyscy klienci są Niejaśni}}.",
  },
  byMargin: {
    en: "By margin alone, {low, plural, one {# account stands} other {# accounts stand}} below the line with {lowProfit} of net profit, and {high} above it with {highProfit}.",
    pl: "Według samej marży {low, plural, one {# klient leży} few {# klienci leżą} many {# klientów leży} other {# klienta leży}} poniżej progu ({lowProfit} zysku netto), a {high} powyżej ({highProfit}).",
  },
  bring: {
    en: "{lacks, select, sales {Choose a window with sales, or import invoices with account_id and their invoice_lines.} service {Bring the touches first, and give roles and minutes in cost-model.toml.} distance {A longer window tells more, and so do touches: calls, visits and their minutes.} other {Bring the cost of goods first: cost_amount with the invoice lines, or unit_cost with the products.}}",
    pl: "{lacks, select, sales {Wybierz okres ze sprzedażą albo zaimportuj faktury (invoices) z account_id i ich pozycje (invoice_lines).} service {Najpierw zaimportuj kontakty (touches) oraz podaj stanowiska (roles) i minuty w cost-model.toml.} distance {Więcej powie dłuższy okres oraz kontakty (touches): rozmowy, wizyty i ich czas.} other {Najpierw uzupełnij koszt towaru: cost_amount w pozycjach faktur (invoice_lines) albo unit_cost w produktach (products).}}",
  },
  noneLoses: {
    en: "No Smith loses money: nothing here is urgent.{fenced, plural, =0 {} one { # new or growing account is ring-fenced.} other { # new or growing accounts are ring-fenced.}}",
    pl: "Żaden Smith nie przynosi straty: nic tu nie jest pilne.{fenced, plural, =0 {} one { # nowy lub rosnący klient jest pod ochroną.} few { # nowi lub rosnący klienci są pod ochroną.} many { # nowych lub rosnących klientów jest pod ochroną.} other { # nowego lub rosnącego klienta jest pod ochroną.}}",
  },
} as const;
