import type { Wording } from "../lib/language.ts";
import type { Speech } from "../lib/speech.ts";
import type { Exchange, Justification, Returned, Verdict } from "./justification.ts";
import type { Told } from "./told.ts";

export interface JustificationTerms {
  /** Whether both windows are years. */
  readonly years: boolean;
  /** Whether the book knows any time at all. */
  readonly timed: boolean;
  readonly told: Told;
}

/** Returns what an account took and gave back, and whether that pays. */
export function justificationSentence(
  { verdict, invested, returned, before }: Omit<Justification, "sentence">,
  { years, timed, told }: JustificationTerms,
  speech: Speech,
): string {
  if (before === null && isNothing({ invested, returned })) return speech.say(wordings.nothing);
  if (!told.goods) return speech.say(wordings.no_goods);
  if (!told.service) return withoutService(returned, speech);
  const money = (amount: number) => speech.money(amount);
  const changed = (now: number, read: (from: Exchange) => number, spell = money) =>
    before === null ? "" : change({ now, before: read(before), spell }, speech);
  const hours = spelledHours(invested.hours);
  return speech.say(wordings.took, {
    against: before === null ? "nothing" : years ? "year" : "window",
    timed: timed ? "yes" : "no",
    hours,
    hours_change: changed(
      invested.hours,
      (from) => from.invested.hours,
      (value) => speech.say(wordings.hours, { hours: spelledHours(value) }),
    ),
    money: money(invested.money),
    money_change: changed(invested.money, (from) => from.invested.money),
    gross_profit: money(returned.gross_profit),
    gross_profit_change: changed(returned.gross_profit, (from) => from.returned.gross_profit),
    end: ending(verdict, { invested, returned }, before, speech),
  });
}

function withoutService({ gross_profit, net_profit }: Returned, speech: Speech): string {
  return speech.say(wordings.no_service, {
    gross_profit: speech.money(gross_profit),
    loss: net_profit < 0 ? speech.money(-net_profit, centsBelow(-net_profit)) : "none",
  });
}

function isNothing({ invested, returned }: Exchange): boolean {
  const { gross_profit, net_profit } = returned;
  return [invested.hours, invested.money, gross_profit, net_profit].every((figure) => figure === 0);
}

/** Whole hours, and tenths of the few. */
function spelledHours(hours: number): number {
  return hours < 10 ? Math.round(hours * 10) / 10 : Math.round(hours);
}

interface Change {
  readonly now: number;
  readonly before: number;
  readonly spell: (value: number) => string;
}

/** A change from nothing or from a loss has no percentage: it says what there was. */
function change({ now, before, spell }: Change, speech: Speech): string {
  if (now === before) return speech.say(wordings.unchanged);
  if (before <= 0 || now <= 0) return speech.say(wordings.was, { before: spell(before) });
  const times = now / before;
  if (times >= manyTimes) return speech.say(wordings.times, { times: speech.number(times, 1) });
  const share = speech.share(Math.abs(times - 1));
  if (share === speech.share(0)) return speech.say(wordings.unchanged);
  return speech.say(times > 1 ? wordings.more : wordings.less, { share });
}

const manyTimes = 3;

function ending(
  verdict: Verdict,
  { invested, returned }: Exchange,
  before: Exchange | null,
  speech: Speech,
): string {
  const { per_unit, net_profit } = returned;
  if (verdict === "does_not_pay")
    return speech.say(wordings.does_not_pay, {
      loss: speech.money(-net_profit, centsBelow(-net_profit)),
    });
  const values = {
    net_profit: speech.money(net_profit),
    one: speech.money(1),
    per_unit: per_unit === null || invested.money <= 0 ? "none" : speech.money(per_unit, 2),
    before: speech.money(before?.returned.net_profit ?? 0),
  };
  return speech.say(verdict === "unknown" ? wordings.no_goods : wordings[verdict], values);
}

/** A loss below one unit is spelled to the cent, so that it never reads as zero. */
function centsBelow(amount: number): 0 | 2 {
  return amount < 1 ? 2 : 0;
}

const wordings = {
  took: {
    en: "{against, select, year {Compared with the year before, it took} window {Compared with the window before, it took} other {It took}} {timed, select, yes {{hours, plural, one {# hour} other {# hours}}{hours_change} and } other {}}{money}{money_change} and returned {gross_profit} gross profit{gross_profit_change}: {end}.",
    pl: "{against, select, year {W porównaniu z poprzednim rokiem obsługa} window {W porównaniu z poprzednim okresem obsługa} other {Obsługa}} {timed, select, yes {zajęła {hours, plural, one {# godzinę} few {# godziny} many {# godzin} other {# godziny}}{hours_change} i } other {}}kosztowała {money}{money_change}, a klient przyniósł {gross_profit} marży brutto{gross_profit_change}: {end}.",
  },
  no_goods: {
    en: "It cannot be told: most goods have no cost.",
    pl: "Nie da się tego ocenić: większość towaru nie ma kosztu.",
  },
  no_service: {
    en: "What it takes is not known; it returned {gross_profit} gross profit: {loss, select, none {whether that pays cannot be told} other {it does not pay, a net loss of {loss} before any service}}.",
    pl: "Nie wiadomo, ile kosztuje obsługa; klient przyniósł {gross_profit} marży brutto: {loss, select, none {nie da się ocenić, czy to się opłaca} other {to się nie opłaca, strata netto wynosi {loss} jeszcze przed kosztem obsługi}}.",
  },
  nothing: {
    en: "Nothing was put into it and nothing came back.",
    pl: "Nie poniesiono na niego nakładów i niczego nie przyniósł.",
  },
  hours: {
    en: "{hours, plural, one {# hour} other {# hours}}",
    pl: "{hours, plural, one {# godzina} few {# godziny} many {# godzin} other {# godziny}}",
  },
  unchanged: { en: " (unchanged)", pl: " (bez zmian)" },
  was: { en: " ({before} then)", pl: " (wtedy {before})" },
  times: { en: " ({times} times as much)", pl: " ({times} raza tyle)" },
  more: { en: " ({share} more)", pl: " (o {share} więcej)" },
  less: { en: " ({share} less)", pl: " (o {share} mniej)" },
  pays: {
    en: "it earns {net_profit} net{per_unit, select, none {} other {, and each {one} put in brings back {per_unit}}}",
    pl: "zysk netto wynosi {net_profit}{per_unit, select, none {} other {, a z {one} nakładów wraca {per_unit}}}",
  },
  pays_less: {
    en: "it still earns {net_profit} net, but more was put in than before for less than the {before} it earned then",
    pl: "zysk netto nadal wynosi {net_profit}, ale mimo większych nakładów to mniej niż poprzednie {before}",
  },
  does_not_pay: {
    en: "it does not pay, a net loss of {loss}",
    pl: "to się nie opłaca, strata netto wynosi {loss}",
  },
} as const satisfies Readonly<Record<string, Wording>>;
