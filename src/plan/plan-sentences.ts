import type { Wording } from "../lib/language.ts";
import type { Speech } from "../lib/speech.ts";
import type { FreedHours, PlannedProspecting, ShownPlan } from "./shown-plan.ts";

type Told = Omit<ShownPlan, "sentences" | "cautions">;

/** Returns what a plan comes to in a few sentences, the most important first. */
export function planSentences(plan: Told, speech: Speech): readonly string[] {
  if (plan.changes.length === 0 && asked(plan) === 0) return [speech.say(words.nothing)];
  return [
    firmSentence(plan, speech),
    sellersSentence(plan, speech),
    ...hoursSentences(plan, speech),
  ];
}

function asked({ freed_hours }: Told): number {
  return freed_hours.asking;
}

function firmSentence({ firm, changes }: Told, speech: Speech): string {
  return speech.say(words.firm, {
    changes: changes.length,
    today: speech.money(firm.today),
    year_1: speech.money(firm.year_1),
    year_2: speech.money(firm.year_2),
  });
}

function sellersSentence({ sellers }: Told, speech: Speech): string {
  const today = sellers.reduce((sum, seller) => sum + seller.today, 0);
  const then = sellers.reduce((sum, seller) => sum + seller.year_2, 0);
  const behind = sellers.filter((seller) => seller.year_2 < seller.today - 1);
  return speech.say(words.sellers, {
    today: speech.money(today),
    year_2: speech.money(then),
    behind: behind.length,
    names: behind.map(({ name, employee_id }) => name ?? employee_id).join(", "),
  });
}

/** Hours that nobody uses are worth a word where they are more than this share of all. */
const manyOf = 0.05;

function hoursSentences(plan: Told, speech: Speech): readonly string[] {
  const { freed_hours: hours, prospecting, roles } = plan;
  const supplied = roles.reduce((sum, { hours: of }) => sum + of.supplied, 0);
  const isSpare = prospecting !== null && hours.spare_then > manyOf * supplied;
  return [
    freedSentence(hours, speech),
    ...(prospecting === null ? [] : [prospectingSentence(prospecting, speech)]),
    ...(isSpare ? [speech.say(words.spare, { spare: speech.number(hours.spare_then) })] : []),
  ];
}

const destinations = ["taken_over", "growing", "asking", "serving_new_accounts"] as const;

function freedSentence(hours: FreedHours, speech: Speech): string {
  const parts = destinations.flatMap((to) =>
    hours[to] < 0.5 ? [] : [speech.say(words[to], { hours: speech.number(hours[to]) })],
  );
  const freed = speech.say(words.hours, { freed: speech.number(hours.freed) });
  return parts.length === 0 ? `${freed}.` : `${freed}; ${parts.join(", ")}.`;
}

function prospectingSentence(of: PlannedProspecting, speech: Speech): string {
  return speech.say(words.prospecting, {
    asks: speech.number(of.asks),
    prospects: speech.number(of.prospects),
    won: speech.number(of.new_accounts),
    low: speech.number(of.new_accounts_low),
    high: speech.number(of.new_accounts_high),
    today: speech.number(of.new_accounts_today),
  });
}

const words = {
  nothing: {
    en: "Nothing that can be done would bring more than doing nothing.",
    pl: "Żadna z możliwych zmian nie przyniosłaby więcej niż pozostawienie wszystkiego bez zmian.",
  },
  firm: {
    en: "With {changes, plural, one {# change} other {# changes}} the firm earns {year_1} in year one and {year_2} in year two, instead of {today} a year.",
    pl: "Po {changes, plural, one {# zmianie} other {# zmianach}} firma zarabia {year_1} w pierwszym roku i {year_2} w drugim zamiast {today} rocznie.",
  },
  sellers: {
    en: "All sellers together earn {year_2} of commission in year two instead of {today}; {behind, plural, =0 {nobody is behind} one {{names} is behind} other {{names} are behind}}.",
    pl: "Wszyscy handlowcy razem zarabiają w drugim roku {year_2} prowizji zamiast {today}; {behind, plural, =0 {nikt nie traci} one {traci {names}} other {tracą: {names}}}.",
  },
  hours: {
    en: "It frees {freed} hours of sellers a year",
    pl: "Uwalnia {freed} godzin handlowców rocznie",
  },
  taken_over: { en: "{hours} go to other sellers", pl: "{hours} przejmują inni handlowcy" },
  growing: { en: "{hours} go into growing accounts", pl: "{hours} idzie na rozwój klientów" },
  asking: { en: "{hours} into asking prospects", pl: "{hours} na pozyskiwanie nowych" },
  serving_new_accounts: {
    en: "{hours} into serving those who are won",
    pl: "{hours} na obsługę pozyskanych",
  },
  prospecting: {
    en: "{prospects} prospects are asked {asks} times in a year, which wins {won} new accounts (nine times in ten {low} to {high}); as today it would be {today}.",
    pl: "Prośby o zamówienie trafiają do {prospects} potencjalnych klientów, łącznie {asks} razy w roku, co daje {won} nowych klientów (w dziewięciu przypadkach na dziesięć od {low} do {high}); przy dzisiejszej pracy byłoby ich {today}.",
  },
  spare: {
    en: "{spare} hours of sellers stay unused: there is nobody left to ask. A longer list of prospects would put them to use.",
    pl: "{spare} godzin handlowców pozostaje niewykorzystanych, bo nie ma już kogo prosić o zamówienie. Pomogłaby dłuższa lista potencjalnych klientów.",
  },
} as const satisfies Readonly<Record<string, Wording>>;
