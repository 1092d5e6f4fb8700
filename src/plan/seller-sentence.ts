import type { Wording } from "../lib/language.ts";
import type { Speech } from "../lib/speech.ts";
import type { PlannedSeller } from "./shown-plan.ts";

/** Less than this a year is neither more nor less. */
const nothing = 1;

/** Returns what the plan does to one seller's income, and whether another would suit the seller better. */
export function sellerSentence(seller: Omit<PlannedSeller, "sentence">, speech: Speech): string {
  const { today, year_2, own_best } = seller;
  const change = year_2 - today;
  const figures = {
    name: seller.name ?? seller.employee_id,
    amount: speech.money(Math.abs(change)),
    year_2: speech.money(year_2),
    given: seller.accounts_given,
  };
  const wording = Math.abs(change) < nothing ? words.same : change > 0 ? words.ahead : words.behind;
  const told = speech.say(wording, figures);
  const more = own_best === null ? 0 : own_best.income - own_best.planned_income;
  if (own_best === null || more < nothing) return told;
  const suits = speech.say(own_best.firm_profit < 0 ? words.harmful : words.suits, {
    more: speech.money(more),
    firm: speech.money(Math.abs(own_best.firm_profit)),
  });
  return `${told} ${suits}`;
}

const words = {
  ahead: {
    en: "{name} is ahead by {amount} in year two, with {year_2} of commission.",
    pl: "{name} w drugim roku zyskuje {amount}: prowizja wynosi {year_2}.",
  },
  behind: {
    en: "{name} is behind by {amount} in year two, with {year_2} of commission{given, plural, =0 {} one {: # account goes to another seller} other {: # accounts go to other sellers}}.",
    pl: "{name} w drugim roku traci {amount}: prowizja wynosi {year_2}{given, plural, =0 {} one {, bo # klient przechodzi do innego handlowca} few {, bo # klienci przechodzą do innych handlowców} many {, bo # klientów przechodzi do innych handlowców} other {, bo # klienta przechodzi do innych handlowców}}.",
  },
  same: {
    en: "{name} earns as much as today.",
    pl: "{name} zarabia tyle co dziś.",
  },
  suits: {
    en: "Another plan would suit this seller better, by {more} over the horizon; it would bring the firm {firm}.",
    pl: "Inny plan byłby dla tego handlowca lepszy o {more} w całym okresie; firmie przyniósłby {firm}.",
  },
  harmful: {
    en: "Another plan would suit this seller better, by {more} over the horizon, and cost the firm {firm}: here the commission pays for what harms the firm.",
    pl: "Inny plan byłby dla tego handlowca lepszy o {more} w całym okresie, a firmę kosztowałby {firm}: tu prowizja nagradza to, co firmie szkodzi.",
  },
} as const satisfies Readonly<Record<string, Wording>>;
