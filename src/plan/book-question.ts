import type { Statement } from "../account/statement.ts";
import type { BookTyping } from "../account/typing.ts";
import type { ValueOfHour } from "../ask/value-of-hour.ts";
import type { AccountYear } from "../decision/account-year.ts";
import { accountYears, decidedAccounts } from "../decision/account-years.ts";
import { type AccountWays, accountWays } from "../decision/account-ways.ts";
import { movingRate } from "../decision/course.ts";
import type { Firm } from "../decision/firm.ts";
import { newAccount } from "../decision/new-account.ts";
import { readFirm } from "../decision/read-firm.ts";
import { successorsIn } from "../decision/successors.ts";
import type { TermValues } from "../decision/terms.ts";
import { isProspect } from "../ledger/prospect.ts";
import type { Tally } from "../ledger/tally.ts";
import type { Prospecting } from "./prospecting.ts";

/** What a book's plan is drawn from. */
export interface BookQuestion {
  readonly statement: Statement;
  readonly typing: BookTyping;
  /** From the asks on record; null where the book cannot tell what an account earns. */
  readonly value_of_hour: ValueOfHour | null;
  /** What is supposed of the ways out of an account. */
  readonly terms: (account: number) => TermValues;
}

/** Everything that can be done in a book, before anything is chosen. */
export interface BookWays {
  readonly firm: Firm;
  readonly accounts: readonly AccountWays[];
  /** Null where the book knows no prospect, or not what an account earns. */
  readonly prospecting: Prospecting | null;
}

/** Returns the ways out of every account of a book, and what asking prospects would bring. */
export function bookWays(question: BookQuestion): BookWays {
  const { statement, typing, terms } = question;
  const firm = readFirm(statement);
  const accounts = decidedAccounts(statement).map(accountYears({ statement, typing, firm }));
  const successors = successorsIn(firm);
  const hour_values = hourValues(firm, question.value_of_hour);
  return {
    firm,
    accounts: accounts.map((account, turn) =>
      accountWays({
        account,
        firm,
        terms: terms(account.account),
        successor: successors(account.seller, turn),
        hour_values,
      }),
    ),
    prospecting: prospectingOf(question, firm, accounts),
  };
}

/** Before there is a plan, a seller's hour is worth what asking prospects would earn in it. */
function hourValues({ roles }: Firm, value: ValueOfHour | null): Float64Array {
  return Float64Array.from(roles, (role) =>
    role.selling ? Math.max(0, (value?.per_hour ?? 0) - movingRate(role)) : 0,
  );
}

function prospectingOf(
  { statement, value_of_hour }: BookQuestion,
  firm: Firm,
  accounts: readonly AccountYear[],
): Prospecting | null {
  const prospects = prospectsBySeller(statement.tally, firm);
  if (value_of_hour === null || prospects.every((count) => count === 0)) return null;
  const expected = newAccount({ statement, firm, accounts });
  if (expected === null) return null;
  const { hours_per_ask, yes_rate } = value_of_hour;
  return { hours_per_ask, yes_rate, new_account: expected, prospects };
}

/** Those that said no for good are not asked; those without an owner are shared out among the sellers of the dearest role. */
function prospectsBySeller(tally: Tally, { roles, sellers }: Firm): Float64Array {
  const { id, owner, status } = tally.accounts;
  const open = [...id.keys()].filter((i) => isProspect(tally, i) && status[i] !== "declined");
  const places = new Map(sellers.map(({ employee_id }, i) => [employee_id, i]));
  const counts = new Float64Array(sellers.length);
  let unowned = 0;
  for (const i of open) {
    const seller = places.get(owner[i] ?? "");
    if (seller === undefined) unowned += 1;
    else counts[seller] = (counts[seller] ?? 0) + 1;
  }
  const dearest = Math.max(...sellers.map(({ role }) => roles[role]?.rate ?? 0));
  const askers = sellers.flatMap(({ role }, i) => (roles[role]?.rate === dearest ? [i] : []));
  for (const i of askers) counts[i] = (counts[i] ?? 0) + unowned / askers.length;
  return counts;
}
