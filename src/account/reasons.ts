import type { Wording } from "../lib/language.ts";
import type { Speech } from "../lib/speech.ts";
import type { AccountType, TypeLines, Typing } from "./account-type.ts";
import type { TraitReading } from "./traits/trait.ts";

const mostTraits = 4;

/**
 * Returns why an account is of its type, in sentences: the two axes that make the type, then the
 * traits that stand out most and point the same way.
 */
export function reasons(
  typing: Typing,
  { lines, traits }: { readonly lines: TypeLines; readonly traits: readonly TraitReading[] },
  speech: Speech,
): readonly string[] {
  return [
    ...unclear(typing, speech),
    ...axes(typing, lines, speech),
    ...standingOut(typing, traits).map(({ sentence }) => sentence),
  ];
}

function unclear({ unclear_because }: Typing, speech: Speech): readonly string[] {
  return unclear_because === null ? [] : [speech.say(unclearWords[unclear_because])];
}

const unclearWords: Readonly<Record<NonNullable<Typing["unclear_because"]>, Wording>> = {
  nobody: {
    en: "These are documents that name no account: they are counted, and no customer can be judged by them.",
    pl: "To dokumenty, w których nie wskazano klienta: są policzone, ale na ich podstawie nie można ocenić żadnego klienta.",
  },
  no_sales: {
    en: "It has no net sales in this window to hold its cost against.",
    pl: "W tym okresie nie ma sprzedaży netto, do której można by odnieść koszty.",
  },
  little_evidence: {
    en: "Too few orders, or too short a history, to tell.",
    pl: "Za mało zamówień albo zbyt krótka historia, by rozstrzygnąć.",
  },
  untold: {
    en: "The book cannot tell the type: goods have no cost, or nothing tells what service takes.",
    pl: "Z danych nie wynika typ klienta: towar nie ma kosztu albo nie wiadomo, ile pochłania obsługa.",
  },
  even: {
    en: "It stands too near the lines, or too little is known, for one type to be likely.",
    pl: "Klient leży zbyt blisko progów albo za mało o nim wiadomo, by któryś typ był dość prawdopodobny.",
  },
};

function axes(
  { margin_realised, service_cost }: Typing,
  lines: TypeLines,
  speech: Speech,
): readonly string[] {
  const told = (own: number | null, line: number | null, above: Wording, below: Wording) =>
    own === null || line === null
      ? []
      : [
          speech.say(own >= line ? above : below, {
            own: speech.share(own, 1),
            line: speech.share(line, 1),
          }),
        ];
  return [
    ...told(margin_realised, lines.margin_realised, highMargin, lowMargin),
    ...told(service_cost, lines.service_cost, dearService, cheapService),
  ];
}

const highMargin: Wording = {
  en: "It keeps {own} of net sales after goods, early discounts and waiting for its money; the line is {line}.",
  pl: "Po odjęciu kosztu towaru, skont i kosztu oczekiwania na zapłatę zostaje {own} sprzedaży netto; próg to {line}.",
};
const lowMargin: Wording = {
  en: "Only {own} of net sales is left after goods, early discounts and waiting for its money; the line is {line}.",
  pl: "Po odjęciu kosztu towaru, skont i kosztu oczekiwania na zapłatę zostaje tylko {own} sprzedaży netto; próg to {line}.",
};
const dearService: Wording = {
  en: "Serving it takes {own} of net sales; the line is {line}.",
  pl: "Obsługa pochłania {own} sprzedaży netto; próg to {line}.",
};
const cheapService: Wording = {
  en: "Serving it takes only {own} of net sales; the line is {line}.",
  pl: "Obsługa pochłania tylko {own} sprzedaży netto; próg to {line}.",
};

/** For Smith and Jones the traits that point that way; for the mixed types, those of either side. */
function standingOut(
  { leaning }: Typing,
  traits: readonly TraitReading[],
): readonly TraitReading[] {
  const side = sideOf(leaning);
  return traits
    .filter(({ direction }) => direction !== null && (side === null || direction === side))
    .toSorted((a, b) => extremity(b) - extremity(a))
    .slice(0, mostTraits);
}

function sideOf(leaning: AccountType | null): "Smith" | "Jones" | null {
  return leaning === "Smith" || leaning === "Jones" ? leaning : null;
}

function extremity({ percentile }: TraitReading): number {
  return percentile === null ? 0 : Math.abs(percentile - 50);
}
