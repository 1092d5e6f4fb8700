import type { Statement } from "../account/statement.ts";
import type { AccountsToAsk, NamedAccount } from "../api/reviews.ts";
import type { Steering } from "../engine/engine.ts";
import { activeAccounts } from "../ledger/active-accounts.ts";
import { isProspect } from "../ledger/prospect.ts";
import { unassigned } from "../ledger/tables.ts";
import { columnNamed, totalOf } from "../lib/column.ts";
import type { Book } from "./book.ts";
import { statedWindow } from "./stated-window.ts";
import { type AskedWindow, shownWindow, statementWindow } from "./statement-window.ts";

export interface AskRequest {
  readonly window: AskedWindow | null;
  /** The accounts about which alone is asked; null to ask about any. */
  readonly among: ReadonlySet<string> | null;
}

/** Returns the accounts whose seller is to say how they feel before any figure is shown. */
export async function accountsToAsk(
  book: Book,
  { window: asked, among }: AskRequest,
  steering: Steering,
): Promise<AccountsToAsk> {
  const window = await statementWindow(book.engine, asked);
  const { statement } = await statedWindow(book, window, steering);
  return { window: shownWindow(window), accounts: weightiest(statement, among) };
}

const mostAsked = 12;
const touchKinds = ["call", "email", "visit", "meal", "quote", "expedite"];

/** Takes in turn the largest, those marked as key accounts and those with most touches; shows them by name. */
function weightiest(statement: Statement, among: AskRequest["among"]): readonly NamedAccount[] {
  const { id, name } = statement.tally.accounts;
  return [...inTurnOf(rankings(statement, among))]
    .slice(0, mostAsked)
    .map((i) => ({ account_id: id[i] ?? "", name: name[i] ?? null }))
    .toSorted((a, b) => calledBy(a).localeCompare(calledBy(b)));
}

function rankings({ tally, lines }: Statement, among: AskRequest["among"]) {
  const { id, key_account } = tally.accounts;
  const kinds = touchKinds.flatMap((kind) => columnNamed(tally.drivers, kind) ?? []);
  const customers = activeAccounts(tally)
    .filter((i) => id[i] !== unassigned && !isProspect(tally, i))
    .filter((i) => among === null || among.has(id[i] ?? ""));
  const largest = mostFirst(customers, lines.net_sales);
  const key = largest.filter((i) => key_account[i] === true);
  return [largest, key, mostFirst(customers, totalOf(kinds, id.length))];
}

/** Returns the first of each ranking, then the second of each, and so on; each account once. */
function inTurnOf(ranked: readonly (readonly number[])[]): ReadonlySet<number> {
  const longest = Math.max(...ranked.map(({ length }) => length));
  const places = Array.from({ length: longest }, (_, place) => place);
  return new Set(places.flatMap((place) => ranked.flatMap((ranking) => ranking[place] ?? [])));
}

function mostFirst(accounts: readonly number[], column: Float64Array): readonly number[] {
  return accounts.toSorted((a, b) => (column[b] ?? 0) - (column[a] ?? 0) || a - b);
}

function calledBy({ account_id, name }: NamedAccount): string {
  return name ?? account_id;
}
