import { activeAccounts } from "../../ledger/active-accounts.ts";
import type { Statement } from "../statement.ts";
import { readerOf } from "./per-account.ts";
import { ranking } from "./ranking.ts";
import type { BookBehaviour, Trait, TraitMeasure } from "./trait.ts";

/** What it feels like to the seller against what it earns. */
export const perception: Trait = {
  name: "perception",
  title: { en: "Feels against is", pl: "Odczucie a wynik" },
  unit: "points",
  towards_smith: 1,
  lacking: {
    en: "Import accounts (account_id, name, key_account) to hold what an account feels like against what it is.",
    pl: "Zaimportuj klientów (accounts: account_id, name, key_account), aby porównać odczucie z wynikiem.",
  },
  untold: {
    en: "Whether it feels like a key account is not on record (accounts.key_account), or it bought nothing in this window.",
    pl: "Nie zapisano, czy uchodzi za klienta kluczowego (accounts.key_account), albo w tym okresie nic nie kupił.",
  },
  measure,
};

const felt = {
  en: "Felt to be a key account, and {place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of {count} by net profit.",
  pl: "Uchodzi za klienta kluczowego, a według zysku netto zajmuje {place}. miejsce na {count}.",
};

const notFelt = {
  en: "Not felt to be a key account, and {place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of {count} by net profit.",
  pl: "Nie uchodzi za klienta kluczowego, a według zysku netto zajmuje {place}. miejsce na {count}.",
};

function measure({ now }: BookBehaviour): TraitMeasure | null {
  const { key_account, id } = now.tally.accounts;
  const profit = now.lines.net_profit;
  const buying = activeAccounts(now.tally).filter((account) => bought(now, account));
  const profits = ranking(Float64Array.from(buying, (account) => profit[account] ?? 0));
  const measured = new Float64Array(id.length).fill(Number.NaN);
  for (const account of buying) {
    const isKey = key_account[account] ?? null;
    if (isKey === null) continue;
    measured[account] = (isKey ? 100 : 0) - profits.percentileOf(readerOf(account)(profit));
  }
  return {
    measure: measured,
    evidenceOf: () => "measured",
    sentenceOf: (account, speech) =>
      speech.say(key_account[account] === true ? felt : notFelt, {
        place: profits.placeFromTop(readerOf(account)(profit)),
        count: speech.number(profits.count),
      }),
  };
}

/** Prospects take time and earn nothing: a place among them would say little. */
function bought({ lines }: Statement, account: number): boolean {
  return lines.invoiced[account] !== 0 || lines.credits[account] !== 0;
}
