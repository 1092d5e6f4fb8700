import type { AccountStatement, BookShares } from "../api/account-statement.ts";
import type { AccountTable } from "../api/account-table.ts";
import type { AccountsStatement, StatedAccount } from "../api/accounts-statement.ts";
import type { Reader } from "../account/memo.ts";
import { profitConcentration } from "../account/profit-concentration.ts";
import { roundedColumns } from "../account/rounded-columns.ts";
import { type ShownFigures, shownFigures } from "../account/shown-figures.ts";
import type { Statement } from "../account/statement.ts";
import { accountRanks } from "./account-ranks.ts";
import { waysSeenBy } from "../decision/card/ways-seen-by.ts";
import { type PartAccess, seesAccount, seesEmployee } from "./access.ts";
import { sharesOf } from "./state-account.ts";

/** Returns what reads the sum of the seen accounts out of a statement's columns. */
export function seenReader({ tally }: Statement, access: PartAccess): Reader {
  const places = [...tally.accounts.id.keys()].filter((i) =>
    access.accounts.has(tally.accounts.id[i] ?? ""),
  );
  return (column) => places.reduce((sum, place) => sum + (column[place] ?? 0), 0);
}

/** Returns the totals of the seen accounts: the sums of what is shown of each. */
export function seenTotals(statement: Statement, access: PartAccess): ShownFigures {
  return shownFigures(statement, roundedColumns(statement), seenReader(statement, access));
}

/** Returns a statement of the seen accounts alone; what each of them shows is what it shows to everybody. */
export function seenAccounts(
  whole: AccountsStatement,
  statement: Statement,
  access: PartAccess,
): AccountsStatement {
  const accounts = whole.accounts.filter(({ account_id }) => seesAccount(access, account_id));
  return {
    book: whole.book,
    window: whole.window,
    currency: whole.currency,
    accounts,
    lines: whole.lines,
    told: whole.told,
    totals: seenTotals(statement, access),
    capacity: [],
    whale: profitConcentration(accounts.filter(({ active }) => active).map(profitOf)),
    sellers: whole.sellers.filter(({ employee_id }) => seesEmployee(access, employee_id ?? "")),
    missing: whole.missing,
  };
}

/** Returns an account's document with its shares and its place among the seen accounts, and no colleague's commission. */
export function seenAccount(
  account: AccountStatement,
  seen: AccountsStatement,
  access: PartAccess,
): AccountStatement {
  const { decision } = account;
  const share_of_book: BookShares = sharesOf(account, seen.totals);
  const ways = decision && waysSeenBy(decision.ways, [...access.employees]);
  return {
    ...account,
    share_of_book,
    rank: accountRanks(seen.accounts)(account),
    decision: decision && ways && { ...decision, ways },
  };
}

/** Returns the table's rows of the seen accounts. */
export function seenTable(table: AccountTable, access: PartAccess): AccountTable {
  const rows = [...table.account_id.keys()].filter((row) =>
    seesAccount(access, table.account_id[row] ?? ""),
  );
  const only = <Value>(column: readonly Value[]): readonly Value[] =>
    rows.flatMap((row) => column.slice(row, row + 1));
  const { book, window, before, currency, lines, told, missing, roles, charges } = table;
  return {
    book,
    window,
    before,
    currency,
    lines,
    told,
    missing,
    roles,
    charges,
    account_id: only(table.account_id),
    name: only(table.name),
    owner: only(table.owner),
    type: only(table.type),
    ring_fence: only(table.ring_fence),
    active: only(table.active),
    figures: Object.fromEntries(
      Object.entries(table.figures).map(([id, column]) => [id, only(column)]),
    ),
  };
}

function profitOf({ economics }: StatedAccount): number {
  return economics.net_profit ?? 0;
}
