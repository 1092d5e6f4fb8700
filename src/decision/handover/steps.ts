import type { Day } from "../../lib/day.ts";
import { isoOf } from "../../lib/day.ts";
import type { Speech } from "../../lib/speech.ts";
import { inUnits } from "../../lib/ten-thousandths.ts";
import { dailyContacts } from "./advice.ts";
import type { HandoverCase } from "./handover-case.ts";
import { nameOf } from "./successor.ts";

const mostNamed = 3;

/** Returns what is to be done to hand an account over, in the order in which it is done. */
export function handoverSteps(
  handed: HandoverCase,
  first_visit: Day | null,
  speech: Speech,
): readonly string[] {
  const { successor } = handed;
  const isPartner = successor?.kind === "partner";
  const steps = [
    speech.say(words.orders),
    introduction(handed, speech),
    first_visit === null
      ? null
      : speech.say(words.visit, { date: speech.date(isoOf(first_visit)) }),
    speech.say(isPartner ? words.fee : words.commission),
    collecting(handed, speech),
    isPartner ? speech.say(words.privacy) : telling(handed, speech),
    speech.say(words.owner),
    speech.say(words.look_back),
  ];
  return steps.filter((step) => step !== null);
}

function introduction({ dossier, successor }: HandoverCase, speech: Speech): string {
  const [person] = dossier.people;
  return speech.say(words.introduce, {
    named: successor === null ? "no" : "yes",
    successor: successor?.name ?? "",
    known: person === undefined ? "no" : "yes",
    person: person?.person ?? "",
  });
}

function collecting({ dossier }: HandoverCase, speech: Speech): string | null {
  const balance = inUnits(dossier.receivables?.balance ?? 0);
  return balance > 0 ? speech.say(words.collect, { amount: speech.money(balance) }) : null;
}

function telling({ dossier, successor }: HandoverCase, speech: Speech): string | null {
  const names = dailyContacts(dossier)
    .filter(({ employee }) => employee !== dossier.card?.owner)
    .flatMap(({ employee }) => (employee === null ? [] : [nameOf(dossier.staff, employee)]))
    .filter((name) => name !== successor?.name)
    .slice(0, mostNamed);
  return names.length === 0 ? null : speech.say(words.tell, { names: names.join(", ") });
}

const words = {
  orders: {
    en: "Bring the list of undelivered orders from the ERP, with the dates promised.",
    pl: "Weź z systemu ERP listę niezrealizowanych zamówień z obiecanymi terminami.",
  },
  introduce: {
    en: "Introduce {named, select, yes {{successor}} other {the successor}} by phone{known, select, yes {, to {person} first} other {}}.",
    pl: "Przedstaw następcę{named, select, yes { ({successor})} other {}} przez telefon{known, select, yes {; pierwszy kontakt: {person}} other {}}.",
  },
  visit: {
    en: "Make the first visit together: {date}.",
    pl: "Na pierwszą wizytę jedźcie razem: {date}.",
  },
  commission: {
    en: "Agree in writing how commission is split, and until when.",
    pl: "Ustalcie na piśmie podział prowizji i jak długo obowiązuje.",
  },
  fee: {
    en: "Put in writing the partner’s fee, who invoices, and who answers for complaints.",
    pl: "Ustalcie na piśmie wynagrodzenie partnera, kto fakturuje i kto odpowiada za reklamacje.",
  },
  collect: {
    en: "Agree who collects the {amount} that is open.",
    pl: "Ustalcie, kto pilnuje zaległych i bieżących należności ({amount}).",
  },
  tell: {
    en: "Tell those who deal with it from which day the successor decides: {names}.",
    pl: "Powiedz współpracującym z klientem, od kiedy decyduje następca: {names}.",
  },
  privacy: {
    en: "Pass on only the names, prices and figures that the contract and data protection allow.",
    pl: "Przekaż tylko te nazwiska, ceny i liczby, na które pozwalają umowa i RODO.",
  },
  owner: {
    en: "Change the owner in the ERP and import the accounts again.",
    pl: "Zmień opiekuna w systemie ERP i zaimportuj klientów ponownie.",
  },
  look_back: {
    en: "After a quarter, hold orders and complaints against this page.",
    pl: "Po kwartale porównaj zamówienia i reklamacje z tą kartą.",
  },
} as const;
