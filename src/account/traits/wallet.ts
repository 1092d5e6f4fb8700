import { daysIn, type Window } from "../../lib/day.ts";
import { clamp } from "../../lib/ratio.ts";
import { inUnits } from "../../lib/ten-thousandths.ts";
import { perAccount, readerOf } from "./per-account.ts";
import type { BookBehaviour, Trait, TraitMeasure } from "./trait.ts";

/** What it takes to other suppliers. */
export const wallet: Trait = {
  name: "wallet",
  title: { en: "Bought elsewhere", pl: "Zakupy u innych" },
  unit: "share",
  towards_smith: 1,
  lacking: {
    en: "Import accounts (account_id, name, wallet), where wallet is what each spends a year with all suppliers, to see what it buys elsewhere.",
    pl: "Zaimportuj klientów (accounts: account_id, name, wallet), gdzie wallet to roczne wydatki klienta u wszystkich dostawców, aby zobaczyć, ile kupuje u innych.",
  },
  untold: {
    en: "What it spends a year with all suppliers is not on record (accounts.wallet).",
    pl: "Nie zapisano, ile rocznie wydaje u wszystkich dostawców (accounts.wallet).",
  },
  measure,
};

const shared = {
  en: "Buys {elsewhere} elsewhere: {here} a year here of the {wallet} it is thought to spend.",
  pl: "Kupuje u innych {elsewhere}: u nas wydaje rocznie {here} z szacowanych {wallet}.",
};

const all = {
  en: "Buys all it is thought to spend here: {here} a year against {wallet}.",
  pl: "Wszystko kupuje u nas: wydaje rocznie {here} przy szacowanych {wallet}.",
};

function measure({ now }: BookBehaviour): TraitMeasure {
  const { accounts, window } = now.tally;
  const perYear = yearsShare(window);
  const yearly = (account: number) => readerOf(account)(now.lines.net_sales) * perYear;
  return {
    measure: perAccount(now.tally, (_, account) => {
      const spent = accounts.wallet[account] ?? 0;
      return spent > 0 ? clamp(1 - yearly(account) / spent, 0, 1) : null;
    }),
    evidenceOf: () => "estimated",
    sentenceOf: (account, speech, elsewhere) =>
      speech.say(elsewhere === 0 ? all : shared, {
        elsewhere: speech.share(elsewhere),
        here: speech.money(inUnits(yearly(account))),
        wallet: speech.money(inUnits(accounts.wallet[account] ?? 0)),
      }),
  };
}

/** What turns a window's sums into a year's; a leap year is a year. */
function yearsShare(window: Window): number {
  const days = daysIn(window);
  return days === 366 ? 1 : 365 / days;
}
