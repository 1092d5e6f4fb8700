import type { AccountStatement } from "../../api/account-statement.ts";
import { lackPhrases } from "../../account/lack-words.ts";
import { knownFigures, toldOf } from "../../account/known-figures.ts";

/** Returns an account's statement with null for what its book cannot tell, and the reason beside it. */
export function knownStatement(stated: AccountStatement): AccountStatement {
  const told = toldOf(stated, stated.told);
  if (told.goods && told.service) return stated;
  const { previous, share_of_book, range } = stated;
  return {
    ...knownFigures(stated, told),
    previous: previous && knownFigures(previous, told),
    range: told.goods ? range : null,
    share_of_book: told.goods
      ? share_of_book
      : { ...share_of_book, gross_profit: null, net_profit: null },
    missing: told.goods
      ? stated.missing
      : [...stated.missing, { line: "cogs", lacks: "costs", reason: lackPhrases.costs.en }],
  };
}

/** Returns the sum of hours by role; null where nothing tells time. */
export function knownHours(hours: Readonly<Record<string, number>>): number | null {
  const parts = Object.values(hours);
  return parts.length === 0 ? null : parts.reduce((sum, one) => sum + one, 0);
}
