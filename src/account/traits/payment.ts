import { oneSentence } from "../../lib/one-sentence.ts";
import { inUnits } from "../../lib/ten-thousandths.ts";
import { memo } from "../memo.ts";
import { perAccount, readerOf } from "./per-account.ts";
import type { BookBehaviour, Trait, TraitMeasure } from "./trait.ts";

/** When it pays, and whether it uses the terms for paying early. */
export const payment: Trait = {
  name: "payment",
  title: { en: "Payment", pl: "Płatności" },
  unit: "days",
  towards_smith: 1,
  lacking: {
    en: "Import payments (payment_id, invoice_id, paid_on, amount) and invoices with due_on to see how it pays.",
    pl: "Zaimportuj płatności (payments: payment_id, invoice_id, paid_on, amount) oraz faktury (invoices) z due_on, aby zobaczyć, jak płaci.",
  },
  untold: {
    en: "None of its invoices with a due date was paid or overdue in this window.",
    pl: "W tym okresie żadna z jego faktur z terminem płatności nie została zapłacona ani nie była po terminie.",
  },
  measure,
};

const paysLate = {
  en: "pays {days, plural, one {# day} other {# days}} late on average",
  pl: "płaci średnio {days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}} po terminie",
};

const paysEarly = {
  en: "pays {days, plural, one {# day} other {# days}} before the due date on average",
  pl: "płaci średnio {days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}} przed terminem",
};

const paysOnTime = {
  en: "pays on the due date on average",
  pl: "płaci średnio w terminie",
};

const outstanding = {
  en: "its sales stay unpaid for {days, plural, one {# day} other {# days}}",
  pl: "rotacja należności wynosi {days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}",
};

const earlyDiscounts = {
  en: "took {amount} of early-payment discounts",
  pl: "skorzystał ze skonta na kwotę {amount}",
};

const noEarlyDiscount = {
  en: "took no early-payment discount",
  pl: "nie skorzystał ze skonta",
};

function measure({ now }: BookBehaviour): TraitMeasure {
  return {
    measure: perAccount(now.tally, (read) => memo(now, read).days_late),
    evidenceOf: () => "measured",
    sentenceOf: (account, speech, measured) => {
      const read = readerOf(account);
      const { dso } = memo(now, read);
      const taken = inUnits(read(now.lines.early_discounts));
      const late = Math.round(measured);
      const owed = dso === null ? null : Math.round(dso);
      return oneSentence([
        speech.say(whenPaid(late), { days: Math.abs(late) }),
        owed === null ? null : speech.say(outstanding, { days: owed }),
        taken > 0
          ? speech.say(earlyDiscounts, { amount: speech.money(taken) })
          : speech.say(noEarlyDiscount),
      ]);
    },
  };
}

function whenPaid(days: number): typeof paysLate {
  if (days === 0) return paysOnTime;
  return days > 0 ? paysLate : paysEarly;
}
