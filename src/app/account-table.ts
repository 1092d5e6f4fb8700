import type { StatedAccount } from "../api/accounts-statement.ts";
import { type PartOf, partId } from "../api/account-columns.ts";
import type { AccountTable } from "../api/account-table.ts";
import { knownFigures } from "../account/known-figures.ts";
import { shown, type ShownAccount } from "../account/shown.ts";
import type { Statement } from "../account/statement.ts";
import type { Told } from "../account/told.ts";
import type { Steering } from "../engine/engine.ts";
import { ratio } from "../lib/ratio.ts";
import { roundHalfAway } from "../lib/round-to-total.ts";
import type { JudgedWindow } from "../review/review-rows.ts";
import type { Book } from "./book.ts";
import { statedAccounts } from "./state-accounts.ts";
import { type AskedWindow, shownWindow, statementWindow } from "./statement-window.ts";
import { typedBook } from "./typed-book.ts";

/** Returns every account of a book column by column: the figures of `stateAccounts`, and the change against the window before. */
export async function accountTable(
  book: Book,
  asked: AskedWindow | null,
  steering: Steering,
): Promise<AccountTable> {
  const window = await statementWindow(book.engine, asked);
  return book.keep(`account table ${window.from} ${window.to}`, async () => {
    const { statement, typing, before } = await typedBook(book, window, steering);
    const now = { statement, typing, shown: shown(statement) };
    return tableOf(book.name, now, before?.statement ?? null);
  });
}

type Column<Value> = readonly Value[];
type FigureReader = (account: StatedAccount) => number | null;

function tableOf(book: string, now: JudgedWindow, before: Statement | null): AccountTable {
  const statement = statedAccounts(book, now);
  const { told, totals } = statement;
  const accounts = statement.accounts.map((account) => knownFigures(account, told));
  const column = <Value>(read: (account: StatedAccount) => Value): Column<Value> =>
    accounts.map(read);
  const owners = ownersOf(now);
  const roles = Object.keys(totals.cost_to_serve_by_role);
  const charges = Object.keys(totals.charges_by_name);
  const readers = {
    ...figureReaders,
    ...partReaders(roles, charges),
    ...changeReaders(before, told),
  };
  return {
    book,
    window: statement.window,
    before: before === null ? null : shownWindow(before.tally.window),
    currency: statement.currency,
    lines: statement.lines,
    told,
    missing: statement.missing,
    account_id: column(({ account_id }) => account_id),
    name: column(({ name }) => name),
    owner: column(({ account_id }) => owners.get(account_id) ?? null),
    active: column(({ active }) => active),
    type: column(({ type }) => type),
    ring_fence: column(({ typing }) => typing?.ring_fenced_because ?? null),
    roles,
    charges,
    figures: Object.fromEntries(Object.entries(readers).map(([id, read]) => [id, column(read)])),
  };
}

/** Margins and probabilities are shown to a hundredth of a percent: more is noise, and makes the document twice as long. */
const figureReaders: Readonly<Record<string, FigureReader>> = {
  type_probability: ({ type_probability }) => share(type_probability),
  net_sales: ({ economics }) => economics.net_sales,
  gross_profit: ({ economics }) => economics.gross_profit,
  gross_margin: ({ economics: { gross_profit, net_sales } }) =>
    gross_profit === null || net_sales === null || net_sales <= 0
      ? null
      : share(ratio(gross_profit, net_sales)),
  margin_realised: ({ typing }) => share(typing?.margin_realised ?? null),
  service_cost: ({ typing }) => share(typing?.service_cost ?? null),
  cost_to_serve: ({ economics }) => economics.cost_to_serve,
  charges: ({ economics }) => economics.charges,
  expenses: ({ economics }) => economics.expenses,
  early_discounts: ({ economics }) => economics.early_discounts,
  bad_debt: ({ economics }) => economics.bad_debt,
  carrying_cost: ({ economics }) => economics.carrying_cost,
  commission: ({ economics }) => economics.commission,
  net_profit: ({ economics }) => economics.net_profit,
  net_profit_per_hour: ({ economics }) => economics.net_profit_per_hour,
  hours: ({ hours }) => addedUp(Object.values(hours)),
  orders: ({ economics }) => economics.orders,
  days_late: ({ economics }) => economics.days_late,
  problems: ({ economics }) => economics.problems,
  range_p5: ({ range, economics }) => (economics.net_profit === null ? null : (range?.p5 ?? null)),
  range_p95: ({ range, economics }) =>
    economics.net_profit === null ? null : (range?.p95 ?? null),
};

function partReaders(
  roles: readonly string[],
  charges: readonly string[],
): Readonly<Record<string, FigureReader>> {
  const readers = (of: PartOf, names: readonly string[], read: (account: StatedAccount) => Parts) =>
    names.map((name): readonly [string, FigureReader] => [
      partId(of, name),
      (account) => (account.economics[of] === null ? null : (read(account)[name] ?? 0)),
    ]);
  return Object.fromEntries([
    ...readers("cost_to_serve", roles, (account) => account.cost_to_serve_by_role),
    ...readers("charges", charges, (account) => account.charges_by_name),
  ]);
}

type Parts = Readonly<Record<string, number>>;

/** An account that was not in the book then had nothing then. */
function changeReaders(
  before: Statement | null,
  told: Told,
): Readonly<Record<"net_sales_change" | "net_profit_change", FigureReader>> {
  const earlier = new Map<string, ShownAccount>(
    before === null
      ? []
      : shown(before).accounts.map((account) => [account.account_id, knownFigures(account, told)]),
  );
  const change =
    (line: "net_sales" | "net_profit"): FigureReader =>
    ({ account_id, economics }) => {
      if (before === null) return null;
      const then = earlier.get(account_id);
      return difference(economics[line], then === undefined ? 0 : then.economics[line]);
    };
  return { net_sales_change: change("net_sales"), net_profit_change: change("net_profit") };
}

function difference(now: number | null, then: number | null): number | null {
  return now === null || then === null ? null : roundHalfAway((now - then) * 100) / 100;
}

function addedUp(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + roundHalfAway(amount * 100), 0) / 100;
}

function share(value: number | null): number | null {
  return value === null ? null : roundHalfAway(value * 10_000) / 10_000;
}

function ownersOf({ statement }: JudgedWindow): ReadonlyMap<string, string | null> {
  const { accounts, sales } = statement.tally;
  const names = new Map(sales.sellers.id.map((id, i) => [id, sales.sellers.name[i] ?? id]));
  return new Map(
    accounts.id.map((id, i) => {
      const owner = accounts.owner[i] ?? null;
      return [id, owner === null ? null : (names.get(owner) ?? owner)];
    }),
  );
}
