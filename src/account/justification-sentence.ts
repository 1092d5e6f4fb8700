import type { Wording } from "../lib/language.ts";
import type { Speech } from "../lib/speech.ts";
import type { Exchange, Justification, Verdict } from "./justification.ts";

/** Returns what an account took and gave back, and whether that pays; `years` where both windows are years. */
export function justificationSentence(
  { verdict, invested, returned, before }: Omit<Justification, "sentence">,
  years: boolean,
  speech: Speech,
): string {
  if (before === null && isNothing({ invested, returned })) return speech.say(wordings.nothing);
  const money = (amount: number) => speech.money(amount);
  const changed = (now: number, read: (from: Exchange) => number, spell = money) =>
    before === null ? "" : change({ now, before: read(before), spell }, speech);
  const hours = spelledHours(invested.hours);
  return speech.say(wordings.took, {
    against: before === null ? "nothing" : years ? "year" : "window",
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
  return speech.say(wordings[verdict], values);
}

/** A loss below one unit is spelled to the cent, so that it never reads as zero. */
function centsBelow(amount: number): 0 | 2 {
  return amount < 1 ? 2 : 0;
}

const wordings = {
  took: {
    en: "{against, select, year {Compared with the year before, it took} window {Compared with the window before, it took} other {It took}} {hours, plural, one {# hour} other {# hours}}{hours_change} and {money}{money_change} and returned {gross_profit} gross profit{gross_profit_change}: {end}.",
    pl: "{against, select, year {W porównaniu z poprzednim rokiem obsługa} window {W porównaniu z poprzednim okresem obsługa} other {Obsługa}} zajęła {hours, plural, one {# godzinę} few {# godziny} many {# godzin} other {# godziny}}{hours_change} i kosztowała {money}{money_change}, a przyniosła {gross_profit} marży brutto{gross_profit_change}: {end}.",
  },
  nothing: {
    en: "Nothing was put into it and nothing came back.",
    pl: "Niczego w niego nie włożono i niczego nie przyniósł.",
  },
  hours: {
    en: "{hours, plural, one {# hour} other {# hours}}",
    pl: "{hours, plural, one {# godzina} few {# godziny} many {# godzin} other {# godziny}}",
  },
  unchanged: { en: " (unchanged)", pl: " (bez zmian)" },
  was: { en: " ({before} then)", pl: " (wtedy {before})" },
  times: { en: " ({times} times as much)", pl: " ({times} razy tyle)" },
  more: { en: " ({share} more)", pl: " (o {share} więcej)" },
  less: { en: " ({share} less)", pl: " (o {share} mniej)" },
  pays: {
    en: "it earns {net_profit} net{per_unit, select, none {} other {, and each {one} put in brings back {per_unit}}}",
    pl: "klient przynosi {net_profit} zysku netto{per_unit, select, none {} other {, a z {one} nakładów wraca {per_unit}}}",
  },
  pays_less: {
    en: "it still earns {net_profit} net, but more was put in than before for less than the {before} it earned then",
    pl: "klient nadal przynosi {net_profit} zysku netto, ale przy większych nakładach jest to mniej niż wcześniejsze {before}",
  },
  does_not_pay: {
    en: "it does not pay, a net loss of {loss}",
    pl: "to się nie opłaca, strata netto wynosi {loss}",
  },
} as const satisfies Readonly<Record<string, Wording>>;
