import type { Statement } from "../account/statement.ts";
import type { BookTyping } from "../account/typing.ts";
import { type ValueOfHour, yesPrior } from "../ask/value-of-hour.ts";
import type { AccountYear } from "../decision/account-year.ts";
import { accountYears, decidedAccounts } from "../decision/account-years.ts";
import { accountWays, type WaysQuestion } from "../decision/account-ways.ts";
import type { Firm } from "../decision/firm.ts";
import { hourValuesAt } from "../decision/hour-values.ts";
import { newAccount } from "../decision/new-account.ts";
import { readFirm } from "../decision/read-firm.ts";
import { successorsIn, withSuccessor } from "../decision/successors.ts";
import { isProspect } from "../ledger/prospect.ts";
import type { Tally } from "../ledger/tally.ts";
import { ok, type Result } from "../lib/result.ts";
import { type BrokenLock, lockedWays } from "./locked-ways.ts";
import type { PlanQuestion } from "./plan-question.ts";
import { changesForEachSeller, type PlanSettings } from "./plan-settings.ts";
import type { Prospecting } from "./prospecting.ts";

/** What a book's plan is drawn from. */
export interface BookQuestion {
  readonly statement: Statement;
  readonly typing: BookTyping;
  /** From the asks on record; null where the book cannot tell what an account earns. */
  readonly value_of_hour: ValueOfHour | null;
  readonly settings: PlanSettings;
}

/** Returns what a book's plan is to decide on, or the locks that cannot be kept. */
export function bookQuestion(question: BookQuestion): Result<PlanQuestion, readonly BrokenLock[]> {
  const { statement, typing, settings } = question;
  const firm = readFirm(statement);
  const accounts = decidedAccounts(statement).map(accountYears({ statement, typing, firm }));
  const ways = waysQuestions(question, firm, accounts);
  const locked = lockedWays(settings.locks, ways);
  if (!locked.ok) return locked;
  return ok({
    firm,
    accounts: ways.map(accountWays),
    prospecting: prospectingOf(question, firm, accounts),
    horizon_quarters: settings.horizon_quarters,
    max_changes: settings.max_changes ?? changesForEachSeller * sellingPeople(firm),
    floor_net_sales: settings.floor_net_sales,
    floor_gross_profit: settings.floor_gross_profit,
    locked: locked.value,
  });
}

function waysQuestions(
  { settings, value_of_hour }: BookQuestion,
  firm: Firm,
  accounts: readonly AccountYear[],
): readonly WaysQuestion[] {
  const successors = successorsIn(firm);
  const hour_values = hourValuesAt(firm, value_of_hour?.per_hour ?? 0);
  return accounts.map((account, turn) => ({
    account,
    firm,
    terms: settings.terms(account.account),
    successor: withSuccessor(
      successors(account.seller, turn),
      settings.successors.get(account.account) ?? null,
      { firm, seller: account.seller },
    ),
    hour_values,
  }));
}

function sellingPeople({ roles, sellers }: Firm): number {
  return Math.max(2, sellers.filter(({ role }) => roles[role]?.selling === true).length);
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
  const { hours_per_ask, yes_rate, told } = value_of_hour;
  const yes_weight = yesPrior.weight + told.answered;
  return { hours_per_ask, yes_rate, yes_weight, new_account: expected, prospects };
}

/**
 * Those that said no for good are not asked. Those whose owner has no selling role are shared out among the sellers of
 * the dearest: of anybody else nobody knows what hours they have for it.
 */
function prospectsBySeller(tally: Tally, { roles, sellers }: Firm): Float64Array {
  const { id, owner, status } = tally.accounts;
  const open = [...id.keys()].filter((i) => isProspect(tally, i) && status[i] !== "declined");
  const askers = sellers.flatMap(({ employee_id, role }, seller) => {
    const { selling = false, rate = 0 } = roles[role] ?? {};
    return selling ? [{ employee_id, seller, rate }] : [];
  });
  const highest = Math.max(0, ...askers.map(({ rate }) => rate));
  const dearest = askers.filter(({ rate }) => rate === highest);
  const counts = new Float64Array(sellers.length);
  for (const i of open) {
    const own = askers.filter(({ employee_id }) => employee_id === owner[i]);
    const asking = own.length > 0 ? own : dearest;
    for (const { seller } of asking) counts[seller] = (counts[seller] ?? 0) + 1 / asking.length;
  }
  return counts;
}
