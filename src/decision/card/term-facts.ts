import type { Wording } from "../../lib/language.ts";
import type { TermName } from "../terms.ts";

/** What each term supposes, as a sentence that goes on: {value} is its figure in words, {count} the bare number. */
export const termFacts: Readonly<Record<TermName, Wording>> = {
  "grow.none": {
    en: "Without any selling effort {value} of sales would be left",
    pl: "Bez żadnego nakładu handlowego zostałoby {value} sprzedaży",
  },
  "grow.saturation": {
    en: "With any amount of effort sales would come to {value} times today’s",
    pl: "Przy dowolnie dużym nakładzie sprzedaż sięgnęłaby {value}-krotności dzisiejszej",
  },
  "grow.elasticity": {
    en: "1% more effort brings {value} more sales",
    pl: "1% większy nakład daje o {value} większą sprzedaż",
  },
  "price.elasticity": {
    en: "Customers buy {value} less for each percent that prices rise",
    pl: "Na każdy procent podwyżki klienci kupują o {value} mniej",
  },
  "price.most": {
    en: "Prices rise by no more than {value} at once",
    pl: "Ceny rosną jednorazowo najwyżej o {value}",
  },
  "price.leaves": {
    en: "Each percent that prices rise makes it leave with a probability of {value}",
    pl: "Każdy procent podwyżki oznacza {value} prawdopodobieństwa odejścia",
  },
  "minimum.size": {
    en: "A small order comes to {value} of the order minimum",
    pl: "Drobne zamówienie to {value} minimum zamówienia",
  },
  "minimum.merged": {
    en: "With an order minimum {value} of small orders are put together with others",
    pl: "Przy minimum zamówienia {value} drobnych zamówień łączy się z innymi",
  },
  "minimum.lost": {
    en: "With an order minimum {value} of small orders go elsewhere",
    pl: "Przy minimum zamówienia {value} drobnych zamówień trafia do innych dostawców",
  },
  "minimum.leaves": {
    en: "It leaves because of an order minimum with a probability of {value}",
    pl: "Prawdopodobieństwo odejścia z powodu minimum zamówienia wynosi {value}",
  },
  "fees.paid": {
    en: "{value} of the services with a fee are asked for and paid",
    pl: "Za {value} usług z opłatą klient zapłaci",
  },
  "fees.dropped": {
    en: "{value} of the services with a fee are no longer asked for",
    pl: "Z {value} usług z opłatą klient zrezygnuje",
  },
  "fees.leaves": {
    en: "It leaves because of fees with a probability of {value}",
    pl: "Prawdopodobieństwo odejścia z powodu opłat wynosi {value}",
  },
  "payment.cured": {
    en: "{value} of late payment ends where terms are held to",
    pl: "Pilnowanie terminów usuwa {value} opóźnień w płatnościach",
  },
  "payment.leaves": {
    en: "It leaves because terms of payment are held to with a probability of {value}",
    pl: "Prawdopodobieństwo odejścia z powodu pilnowania terminów wynosi {value}",
  },
  "reassign.visits": {
    en: "Its seller keeps {count, plural, one {{value} visit} other {{value} visits}} a year",
    pl: "Handlowcowi {count, plural, one {zostaje {value} wizyta} few {zostają {value} wizyty} many {zostaje {value} wizyt} other {zostaje {value} wizyty}} w roku",
  },
  "reassign.loss": {
    en: "{value} of sales are lost when inside sales takes it over",
    pl: "Przy przejściu do sprzedaży wewnętrznej traci się {value} sprzedaży",
  },
  "reassign.match": {
    en: "The match of the inside seller {count, plural, =1 {does not change that loss} other {makes that loss {value} times as large}}",
    pl: "Dopasowanie handlowca wewnętrznego {count, plural, =1 {nie zmienia tej straty} other {zmienia tę stratę {value}-krotnie}}",
  },
  "reassign.leaves": {
    en: "It leaves because inside sales takes it over with a probability of {value}",
    pl: "Prawdopodobieństwo odejścia po przejściu do sprzedaży wewnętrznej wynosi {value}",
  },
  "reassign.kept": {
    en: "Its seller keeps {value} of the commission for a year",
    pl: "Przez rok handlowiec zachowuje {value} prowizji",
  },
  "reassign.kept_later": {
    en: "Its seller keeps {value} of the commission from the second year on",
    pl: "Od drugiego roku handlowiec zachowuje {value} prowizji",
  },
  "hand_over.loss": {
    en: "{value} of sales are lost when a colleague takes it over",
    pl: "Przy przekazaniu innemu handlowcowi traci się {value} sprzedaży",
  },
  "hand_over.match": {
    en: "The match of the colleague {count, plural, =1 {does not change that loss} other {makes that loss {value} times as large}}",
    pl: "Dopasowanie nowego handlowca {count, plural, =1 {nie zmienia tej straty} other {zmienia tę stratę {value}-krotnie}}",
  },
  "hand_over.leaves": {
    en: "It leaves because a colleague takes it over with a probability of {value}",
    pl: "Prawdopodobieństwo odejścia po przekazaniu innemu handlowcowi wynosi {value}",
  },
  "hand_over.kept": {
    en: "Its seller keeps {value} of the commission for a year, and nothing from then on",
    pl: "Przez rok dotychczasowy handlowiec zachowuje {value} prowizji, później nic",
  },
  "refer.fee": {
    en: "A partner firm pays {value} of the net sales that go to it",
    pl: "Firma partnerska płaci {value} przejętej sprzedaży netto",
  },
  "refer.unpaid": {
    en: "{value} of what it owes is not paid once it has been referred",
    pl: "Po przekazaniu partnerowi klient nie zapłaci {value} tego, co jest winien",
  },
  "end.unpaid": {
    en: "{value} of what it owes is not paid once it has been ended",
    pl: "Po zakończeniu współpracy klient nie zapłaci {value} tego, co jest winien",
  },
  "reprice.talks": {
    en: "Talks about prices and terms take its seller {value} hours once",
    pl: "Rozmowy o cenach i warunkach zajmą handlowcowi jednorazowo {value} godz.",
  },
  "reassign.talks": {
    en: "To introduce the inside seller takes {value} hours once",
    pl: "Wprowadzenie handlowca wewnętrznego zajmie jednorazowo {value} godz.",
  },
  "hand_over.talks": {
    en: "To introduce the colleague takes {value} hours once",
    pl: "Wprowadzenie nowego handlowca zajmie jednorazowo {value} godz.",
  },
  "refer.talks": {
    en: "To refer it takes its seller {value} hours once",
    pl: "Przekazanie firmie partnerskiej zajmie handlowcowi jednorazowo {value} godz.",
  },
  "end.talks": {
    en: "To end it takes its seller {value} hours once",
    pl: "Zakończenie współpracy zajmie handlowcowi jednorazowo {value} godz.",
  },
};
