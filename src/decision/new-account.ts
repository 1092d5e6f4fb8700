import type { Statement } from "../account/statement.ts";
import { newAccounts, yearsBought } from "../ask/new-accounts.ts";
import type { AccountYear } from "./account-year.ts";
import type { Firm } from "./firm.ts";
import { perYear } from "./per-year.ts";
import { netProfit, scaledYear, type Year, yearSum } from "./year.ts";

/** As how many new accounts the book's Joneses count. */
const jonesWeight = 10;

/** What a new account is expected to bring and take, once it buys in full. */
export interface NewAccount {
  readonly year: Year;
  /** New accounts of the book behind it. */
  readonly seen: number;
  /** Accounts behind the rest of it, which counts as ten. */
  readonly like: { readonly type: "Jones" | "any"; readonly accounts: number };
}

export interface NewAccountQuestion {
  readonly statement: Statement;
  readonly firm: Firm;
  /** Every account for which there is something to decide. */
  readonly accounts: readonly AccountYear[];
}

/**
 * Returns the year of a new account: the mean of those that the book has won lately, drawn to its typical Jones as if
 * ten of those had been seen [Bühlmann 1967]. Typical is the mean of the middle half by net profit. Null where
 * nobody buys.
 */
export function newAccount({ statement, firm, accounts }: NewAccountQuestion): NewAccount | null {
  const model = typical(accounts, firm);
  if (model === null) return null;
  const years = new Map(accounts.map((account) => [account.account, account]));
  const yearly = perYear(statement.tally.window);
  const won = newAccounts(statement.tally).flatMap((i) => {
    const today = years.get(i)?.today;
    const factor = yearsBought(i, statement.tally) / yearly;
    return today === undefined ? [] : [scaledYear(today, factor)];
  });
  const total = yearSum([scaledYear(model.year, jonesWeight), ...won]);
  return {
    year: scaledYear(total, 1 / (jonesWeight + won.length)),
    seen: won.length,
    like: model.like,
  };
}

/** With fewer Joneses a single one would speak for all. */
const fewestJoneses = 3;

function typical(
  accounts: readonly AccountYear[],
  firm: Firm,
): Pick<NewAccount, "year" | "like"> | null {
  const buying = accounts.filter(({ today }) => today.net_sales > 0);
  const joneses = buying.filter(({ type }) => type === "Jones");
  const type = joneses.length >= fewestJoneses ? "Jones" : "any";
  const like = type === "Jones" ? joneses : buying;
  if (like.length === 0) return null;
  const middle = middleHalf(
    like.map(({ today }) => today),
    firm,
  );
  return {
    year: scaledYear(yearSum(middle), 1 / middle.length),
    like: { type, accounts: like.length },
  };
}

function middleHalf(years: readonly Year[], firm: Firm): readonly Year[] {
  const sorted = years.toSorted((a, b) => netProfit(a, firm) - netProfit(b, firm));
  const cut = Math.floor(sorted.length / 4);
  return sorted.slice(cut, sorted.length - cut);
}
