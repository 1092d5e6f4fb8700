import type { WayKind, WayVariant } from "../decision/way-out.ts";
import type { Wording } from "../lib/language.ts";
import type { Speech } from "../lib/speech.ts";

/** Returns what a way is called, with its form. */
export function wayTitle(kind: WayKind, variant: WayVariant | null, speech: Speech): string {
  return speech.say(variant === null ? titles[kind] : variants[variant]);
}

const titles: Readonly<Record<WayKind, Wording>> = {
  keep: { en: "keep", pl: "pozostaw" },
  grow: { en: "grow", pl: "rozwijaj" },
  reprice: { en: "change terms", pl: "zmień warunki" },
  reassign: { en: "give to inside sales", pl: "przekaż do sprzedaży wewnętrznej" },
  hand_over: { en: "hand over", pl: "przekaż innemu handlowcowi" },
  refer: { en: "refer to a partner", pl: "poleć partnerowi" },
  end: { en: "end", pl: "zakończ współpracę" },
};

const variants: Readonly<Record<WayVariant, Wording>> = {
  price: { en: "raise prices", pl: "podnieś ceny" },
  order_minimum: { en: "order minimum", pl: "minimum zamówienia" },
  fees: { en: "service fees", pl: "opłaty za usługi" },
  payment_terms: { en: "hold to payment terms", pl: "pilnuj terminów płatności" },
  together: { en: "new prices and terms", pl: "nowe ceny i warunki" },
  with_terms: {
    en: "give to inside sales, with new prices and terms",
    pl: "przekaż do sprzedaży wewnętrznej na nowych warunkach",
  },
  effort_125: { en: "grow: a quarter more effort", pl: "rozwijaj: o ćwierć więcej pracy" },
  effort_150: { en: "grow: half as much effort again", pl: "rozwijaj: o połowę więcej pracy" },
  effort_200: { en: "grow: twice the effort", pl: "rozwijaj: dwa razy więcej pracy" },
};
