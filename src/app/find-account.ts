import type { AccountColumns } from "../ledger/facts.ts";
import type { Sentence } from "../lib/language.ts";
import { nearestWord } from "../lib/nearest-word.ts";
import { Refusal } from "../lib/refusal.ts";

const most = 5;

/**
 * Returns the index of the account that `wanted` names: by its id, else by its name or the only name
 * that holds it, whatever the case. Refuses what names none or several, with those it may mean.
 */
export function findAccount(accounts: AccountColumns, wanted: string): number {
  const exact = accounts.id.indexOf(wanted);
  if (exact >= 0) return exact;
  const text = wanted.trim().toLowerCase();
  const whole = matching(accounts, (id, name) => id === text || name === text);
  const found = whole.length > 0 ? whole : partly(accounts, text);
  if (found.length === 1 && found[0] !== undefined) return found[0];
  throw new Refusal(found.length > 1 ? several(accounts, wanted, found) : none(accounts, wanted));
}

function partly(accounts: AccountColumns, text: string): readonly number[] {
  return text === "" ? [] : matching(accounts, (_, name) => name.includes(text));
}

function matching(
  { id, name }: AccountColumns,
  matches: (id: string, name: string) => boolean,
): readonly number[] {
  return [...id.keys()].filter((i) =>
    matches((id[i] ?? "").toLowerCase(), (name[i] ?? "").toLowerCase()),
  );
}

function several(accounts: AccountColumns, wanted: string, found: readonly number[]): Sentence {
  const titles = found.slice(0, most).map((i) => titleOf(accounts, i));
  const shown = titles.join(", ");
  const more = found.length - titles.length;
  return {
    en: `"${wanted}" names several accounts: ${shown}${more > 0 ? ` and ${more} more` : ""}; give the id`,
    pl: `„${wanted}” pasuje do kilku klientów: ${shown}${more > 0 ? ` i jeszcze ${more}` : ""}; podaj identyfikator.`,
  };
}

function none(accounts: AccountColumns, wanted: string): Sentence {
  const words = [
    ...accounts.id,
    ...accounts.name.filter((name) => name !== null),
    ...firstWords(accounts),
  ];
  const near = nearestWord(wanted, words);
  const start: Sentence = {
    en: `no account has the id or name "${wanted}"`,
    pl: `Żaden klient nie ma identyfikatora ani nazwy „${wanted}”`,
  };
  if (near === null)
    return {
      en: `${start.en}; list them with warto accounts`,
      pl: `${start.pl}; wszystkich pokazuje ekran Klienci.`,
    };
  const meant = matching(accounts, (id, name) =>
    `${id} ${name} `.includes(`${near.toLowerCase()} `),
  );
  const titles = meant.slice(0, most).map((i) => titleOf(accounts, i));
  return {
    en: `${start.en}; did you mean ${titles.join(" or ")}?`,
    pl: `${start.pl}; czy chodzi o ${titles.join(" albo ")}?`,
  };
}

function firstWords({ name }: AccountColumns): readonly string[] {
  return name.flatMap((one) => one?.split(" ")[0] ?? []);
}

function titleOf({ id, name }: AccountColumns, i: number): string {
  const title = name[i] ?? null;
  return title === null ? `${id[i]}` : `${id[i]} (${title})`;
}
