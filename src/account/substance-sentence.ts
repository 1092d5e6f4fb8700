import type { Wording } from "../lib/language.ts";
import { oneSentence } from "../lib/one-sentence.ts";
import type { Speech } from "../lib/speech.ts";
import type { Delivered, Sold } from "./work-done.ts";

/** Returns the quality delivered beside the selling done, and what of both is not on record. */
export function substanceSentence(delivered: Delivered, sold: Sold, speech: Speech): string {
  const selling = soldParts(sold, speech);
  return oneSentence([
    `${speech.say(wordings.delivered)} ${deliveredParts(delivered, speech).join(", ")}`,
    selling.length === 0 ? null : `${speech.say(wordings.selling)} ${selling.join(", ")}`,
    sold.visits === null ? speech.say(wordings.no_touches) : null,
    sold.asks === null ? speech.say(wordings.no_asks) : null,
  ]);
}

function deliveredParts(delivered: Delivered, speech: Speech): readonly string[] {
  const { orders, complaints, returns, returns_from, disputes, problems_per_100_orders } =
    delivered;
  const returned = returns_from === "touches" ? wordings.returns : wordings.credit_notes;
  const rate =
    problems_per_100_orders === null ? null : Math.round(problems_per_100_orders * 10) / 10;
  return counted(
    [
      [wordings.orders, orders],
      [wordings.complaints, complaints],
      [returned, returns],
      [wordings.disputes, disputes],
      [wordings.rate, rate],
    ],
    speech,
  );
}

function soldParts(
  { asks, yes, visits, meals, proposals }: Sold,
  speech: Speech,
): readonly string[] {
  const asked = asks === null ? [] : [speech.say(wordings.asks, { count: asks, yes: yes ?? 0 })];
  return [
    ...asked,
    ...counted(
      [
        [wordings.visits, visits],
        [wordings.meals, meals],
        [wordings.proposals, proposals],
      ],
      speech,
    ),
  ];
}

function counted(
  parts: readonly (readonly [Wording, number | null])[],
  speech: Speech,
): readonly string[] {
  return parts.flatMap(([wording, count]) =>
    count === null ? [] : [speech.say(wording, { count })],
  );
}

const wordings = {
  delivered: { en: "delivered:", pl: "jakość:" },
  selling: { en: "selling:", pl: "sprzedaż:" },
  orders: {
    en: "{count, plural, =0 {no orders} one {# order} other {# orders}}",
    pl: "{count, plural, =0 {brak zamówień} one {# zamówienie} few {# zamówienia} many {# zamówień} other {# zamówienia}}",
  },
  complaints: {
    en: "{count, plural, =0 {no complaints} one {# complaint} other {# complaints}}",
    pl: "{count, plural, =0 {brak reklamacji} one {# reklamacja} few {# reklamacje} many {# reklamacji} other {# reklamacji}}",
  },
  returns: {
    en: "{count, plural, =0 {no returns} one {# return} other {# returns}}",
    pl: "{count, plural, =0 {brak zwrotów} one {# zwrot} few {# zwroty} many {# zwrotów} other {# zwrotu}}",
  },
  credit_notes: {
    en: "{count, plural, =0 {no credit notes} one {# credit note} other {# credit notes}}",
    pl: "{count, plural, =0 {brak faktur korygujących} one {# faktura korygująca} few {# faktury korygujące} many {# faktur korygujących} other {# faktury korygującej}}",
  },
  disputes: {
    en: "{count, plural, =0 {no disputed invoices} one {# disputed invoice} other {# disputed invoices}}",
    pl: "{count, plural, =0 {brak spornych faktur} one {# sporna faktura} few {# sporne faktury} many {# spornych faktur} other {# spornej faktury}}",
  },
  rate: {
    en: "{count, plural, one {# problem} other {# problems}} per 100 orders",
    pl: "{count, plural, one {# problem} few {# problemy} many {# problemów} other {# problemu}} na 100 zamówień",
  },
  asks: {
    en: "{count, plural, =0 {nothing asked for} one {# ask} other {# asks}}{count, plural, =0 {} other {, {yes, plural, =0 {no yes} other {# yes}}}}",
    pl: "{count, plural, =0 {brak próśb o zamówienie} one {# prośba o zamówienie} few {# prośby o zamówienie} many {# próśb o zamówienie} other {# prośby o zamówienie}}{count, plural, =0 {} other {, {yes, plural, =0 {bez zgody} one {# zgoda} few {# zgody} many {# zgód} other {# zgody}}}}",
  },
  visits: {
    en: "{count, plural, =0 {no visits} one {# visit} other {# visits}}",
    pl: "{count, plural, =0 {brak wizyt} one {# wizyta} few {# wizyty} many {# wizyt} other {# wizyty}}",
  },
  meals: {
    en: "{count, plural, =0 {no meals} one {# meal} other {# meals}}",
    pl: "{count, plural, =0 {brak wspólnych posiłków} one {# wspólny posiłek} few {# wspólne posiłki} many {# wspólnych posiłków} other {# wspólnego posiłku}}",
  },
  proposals: {
    en: "{count, plural, =0 {no quotes} one {# quote} other {# quotes}}",
    pl: "{count, plural, =0 {brak ofert} one {# oferta} few {# oferty} many {# ofert} other {# oferty}}",
  },
  no_touches: {
    en: "complaints, visits, meals and quotes are not on record",
    pl: "brak danych o reklamacjach, wizytach, wspólnych posiłkach i ofertach",
  },
  no_asks: { en: "asks are not on record", pl: "brak danych o prośbach o zamówienie" },
} as const satisfies Readonly<Record<string, Wording>>;
