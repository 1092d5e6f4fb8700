import type { Wording } from "../../lib/language.ts";
import type { Speech } from "../../lib/speech.ts";
import type { AccountWays, HeldBack, Standing } from "../account-ways.ts";
import type { WayKind } from "../way-out.ts";
import type { LastResort, ShownHeldBack } from "./card.ts";
import type { CardQuestion } from "./card-question.ts";
import { toHundredths } from "./to-hundredths.ts";
import { kindTitle, wayDoing } from "./way-words.ts";

/** Returns the kinds of ways that are not open, each with the reason. */
export function shownHeldBack(
  { held_back, milder }: AccountWays,
  { account, terms }: CardQuestion,
  speech: Speech,
): readonly ShownHeldBack[] {
  return held_back.map(({ kind, because }) => ({
    way: kind,
    because,
    title: kindTitle(kind, speech),
    sentence: speech.say(wordingOf(kind, because), {
      fence: account.ring_fenced_because ?? "new",
      visits: speech.number(terms.estimates["reassign.visits"].likely),
      ...milderWords(milder, speech),
    }),
  }));
}

function milderWords(milder: Standing, speech: Speech): Readonly<Record<string, string>> {
  return { milder: wayDoing(milder, speech), worth: speech.money(Math.abs(milder.worth)) };
}

function wordingOf(kind: WayKind, because: HeldBack["because"]): Wording {
  return kind === "reassign" && because === "nobody_to_take_it" ? nobodyInside : reasons[because];
}

const nobodyInside: Wording = {
  en: "Nobody whose hour costs less is there to take it over.",
  pl: "Nie ma nikogo o niższym koszcie godziny, kto mógłby przejąć obsługę.",
};

const reasons: Readonly<Record<HeldBack["because"], Wording>> = {
  no_sales: {
    en: "It buys nothing in this window.",
    pl: "W tym okresie klient nic nie kupuje.",
  },
  no_hours: {
    en: "Nothing tells what hours its sellers spend on it.",
    pl: "Nie wiadomo, ile godzin poświęcają mu handlowcy.",
  },
  no_ground: {
    en: "Its margin, its orders, the services it asks for and its payments give no ground for it.",
    pl: "Marża, zamówienia, usługi i płatności tego klienta nie dają do tego podstaw.",
  },
  loses_money: {
    en: "It loses money, and more business like today’s would lose more.",
    pl: "Klient przynosi stratę, a większa sprzedaż na dzisiejszych warunkach by ją powiększyła.",
  },
  few_visits: {
    en: "It gets no more than the {visits} visits a year that its seller would keep.",
    pl: "Wizyt jest nie więcej niż {visits} w roku, które i tak zostałyby handlowcowi.",
  },
  nobody_to_take_it: {
    en: "No colleague of the same role is there to take it over.",
    pl: "Nie ma handlowca w tej samej roli, który mógłby przejąć klienta.",
  },
  ring_fenced: {
    en: "It is {fence, select, growing {growing} other {new}} and left in peace.",
    pl: "{fence, select, growing {Klient rośnie} other {To nowy klient}}: zostaw go w spokoju.",
  },
  milder_way_pays: {
    en: "A milder way pays: {milder} leaves {worth} a year after what its sellers’ hours would earn elsewhere.",
    pl: "Opłaca się łagodniejsze wyjście ({milder}): zostaje {worth} rocznie ponad to, co godziny handlowców przyniosłyby gdzie indziej.",
  },
};

/** Returns why an account may be referred or ended: the best milder way does not leave it worth its sellers' hours. */
export function lastResort({ open, milder }: AccountWays, speech: Speech): LastResort | null {
  if (!open.some(({ kind }) => kind === "refer" || kind === "end")) return null;
  return {
    way: milder.kind,
    variant: milder.variant,
    falls_short_by: toHundredths(-milder.worth),
    sentence: speech.say(noMilderPays, milderWords(milder, speech)),
  };
}

const noMilderPays: Wording = {
  en: "To refer or end it is open because no milder way pays: the best of them, {milder}, leaves {worth} a year less than its sellers’ hours would earn elsewhere.",
  pl: "Można klienta przekazać partnerowi lub zakończyć współpracę, bo żadne łagodniejsze wyjście się nie opłaca: najlepsze z nich ({milder}) daje rocznie o {worth} mniej, niż godziny handlowców przyniosłyby gdzie indziej.",
};
