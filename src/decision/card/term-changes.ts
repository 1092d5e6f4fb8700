import type { Wording } from "../../lib/language.ts";
import type { TermName } from "../terms.ts";

/** Each term as it could be, after *if*: {to} instead of {from}, both in words. */
export const termChanges: Readonly<Record<TermName, Wording>> = {
  "grow.none": {
    en: "{to} of sales would be left without any selling effort instead of {from}",
    pl: "bez nakładu handlowego zostawało {to} sprzedaży zamiast {from}",
  },
  "grow.saturation": {
    en: "with any amount of effort sales came to {to} times today’s instead of {from}",
    pl: "przy dowolnie dużym nakładzie sprzedaż sięgała {to}-krotności dzisiejszej zamiast {from}",
  },
  "grow.elasticity": {
    en: "1% more effort brought {to} more sales instead of {from}",
    pl: "1% większy nakład dawał sprzedaż większą o {to} zamiast o {from}",
  },
  "price.elasticity": {
    en: "customers answered a rise of price by buying {to} less for each percent instead of {from}",
    pl: "na każdy procent podwyżki klienci kupowali o {to} mniej zamiast o {from}",
  },
  "price.most": {
    en: "prices could rise by {to} at once instead of {from}",
    pl: "ceny mogły jednorazowo wzrosnąć o {to} zamiast o {from}",
  },
  "price.leaves": {
    en: "each percent that prices rise made it leave with a probability of {to} instead of {from}",
    pl: "każdy procent podwyżki oznaczał {to} prawdopodobieństwa odejścia zamiast {from}",
  },
  "minimum.size": {
    en: "a small order came to {to} of the order minimum instead of {from}",
    pl: "drobne zamówienie stanowiło {to} minimum zamówienia zamiast {from}",
  },
  "minimum.merged": {
    en: "an order minimum put {to} of small orders together with others instead of {from}",
    pl: "przy minimum zamówienia {to} drobnych zamówień łączyło się z innymi zamiast {from}",
  },
  "minimum.lost": {
    en: "an order minimum sent {to} of small orders elsewhere instead of {from}",
    pl: "przy minimum zamówienia {to} drobnych zamówień trafiało do innych dostawców zamiast {from}",
  },
  "minimum.leaves": {
    en: "it left because of an order minimum with a probability of {to} instead of {from}",
    pl: "prawdopodobieństwo odejścia z powodu minimum zamówienia wynosiło {to} zamiast {from}",
  },
  "fees.paid": {
    en: "it paid for {to} of the services with a fee instead of {from}",
    pl: "klient płacił za {to} usług z opłatą zamiast za {from}",
  },
  "fees.dropped": {
    en: "it no longer asked for {to} of the services with a fee instead of {from}",
    pl: "klient rezygnował z {to} usług z opłatą zamiast z {from}",
  },
  "fees.leaves": {
    en: "it left because of fees with a probability of {to} instead of {from}",
    pl: "prawdopodobieństwo odejścia z powodu opłat wynosiło {to} zamiast {from}",
  },
  "payment.cured": {
    en: "terms that are held to ended {to} of late payment instead of {from}",
    pl: "pilnowanie terminów usuwało {to} opóźnień w płatnościach zamiast {from}",
  },
  "payment.leaves": {
    en: "it left because terms of payment are held to with a probability of {to} instead of {from}",
    pl: "prawdopodobieństwo odejścia z powodu pilnowania terminów wynosiło {to} zamiast {from}",
  },
  "reassign.visits": {
    en: "its seller kept {to} visits a year instead of {from}",
    pl: "handlowcowi zostawało {to} wizyt w roku zamiast {from}",
  },
  "reassign.loss": {
    en: "{to} of sales were lost to the change to inside sales instead of {from}",
    pl: "przy przejściu do sprzedaży wewnętrznej tracono {to} sprzedaży zamiast {from}",
  },
  "reassign.match": {
    en: "the match of the inside seller made the loss {to} times as large instead of {from}",
    pl: "dopasowanie handlowca wewnętrznego zmieniało stratę {to}-krotnie zamiast {from}-krotnie",
  },
  "reassign.leaves": {
    en: "it left because inside sales takes it over with a probability of {to} instead of {from}",
    pl: "prawdopodobieństwo odejścia po przejściu do sprzedaży wewnętrznej wynosiło {to} zamiast {from}",
  },
  "reassign.kept": {
    en: "its seller kept {to} of the commission for a year instead of {from}",
    pl: "przez rok handlowiec zachowywał {to} prowizji zamiast {from}",
  },
  "reassign.kept_later": {
    en: "its seller kept {to} of the commission from the second year on instead of {from}",
    pl: "od drugiego roku handlowiec zachowywał {to} prowizji zamiast {from}",
  },
  "hand_over.loss": {
    en: "{to} of sales were lost to the change to a colleague instead of {from}",
    pl: "przy przekazaniu innemu handlowcowi tracono {to} sprzedaży zamiast {from}",
  },
  "hand_over.match": {
    en: "the match of the colleague made the loss {to} times as large instead of {from}",
    pl: "dopasowanie nowego handlowca zmieniało stratę {to}-krotnie zamiast {from}-krotnie",
  },
  "hand_over.leaves": {
    en: "it left because a colleague takes it over with a probability of {to} instead of {from}",
    pl: "prawdopodobieństwo odejścia po przekazaniu innemu handlowcowi wynosiło {to} zamiast {from}",
  },
  "hand_over.kept": {
    en: "its former seller kept {to} of the commission for a year instead of {from}",
    pl: "przez rok dotychczasowy handlowiec zachowywał {to} prowizji zamiast {from}",
  },
  "refer.fee": {
    en: "a partner firm paid {to} of the net sales that go to it instead of {from}",
    pl: "firma partnerska płaciła {to} przejętej sprzedaży netto zamiast {from}",
  },
  "refer.unpaid": {
    en: "{to} of what it owes went unpaid after it is referred instead of {from}",
    pl: "po przekazaniu partnerowi klient nie płacił {to} tego, co jest winien, zamiast {from}",
  },
  "end.unpaid": {
    en: "{to} of what it owes went unpaid after it is ended instead of {from}",
    pl: "po zakończeniu współpracy klient nie płacił {to} tego, co jest winien, zamiast {from}",
  },
  "reprice.talks": {
    en: "talks about prices and terms took its seller {to} hours instead of {from}",
    pl: "rozmowy o cenach i warunkach zajmowały handlowcowi {to} godz. zamiast {from}",
  },
  "reassign.talks": {
    en: "to introduce the inside seller took {to} hours instead of {from}",
    pl: "wprowadzenie handlowca wewnętrznego zajmowało {to} godz. zamiast {from}",
  },
  "hand_over.talks": {
    en: "to introduce the colleague took {to} hours instead of {from}",
    pl: "wprowadzenie nowego handlowca zajmowało {to} godz. zamiast {from}",
  },
  "refer.talks": {
    en: "to refer it took its seller {to} hours instead of {from}",
    pl: "przekazanie firmie partnerskiej zajmowało handlowcowi {to} godz. zamiast {from}",
  },
  "end.talks": {
    en: "to end it took its seller {to} hours instead of {from}",
    pl: "zakończenie współpracy zajmowało handlowcowi {to} godz. zamiast {from}",
  },
};
