import type { AccountsStatement, StatedAccount } from "../../api/accounts-statement.ts";
import type { StatedType } from "../../account/account-type.ts";
import type { LineName } from "../../account/lines.ts";
import { roundHalfAway, roundToTotal } from "../../lib/round-to-total.ts";
import { counted } from "../text/figure-text.ts";
import { knownHours } from "./known-statement.ts";

const wholeLines = [
  "net_sales",
  "gross_profit",
  "cost_to_serve",
  "net_profit",
] as const satisfies LineName[];

type WholeLine = (typeof wholeLines)[number];

/** A row of the table of accounts: money in whole units that add up to their total. */
export interface AccountRow {
  readonly id: string;
  readonly title: string;
  readonly type: StatedType | null;
  readonly isRingFenced: boolean;
  readonly money: Readonly<Record<WholeLine, number | null>>;
  readonly economics: StatedAccount["economics"];
  /** Null where nothing tells time. */
  readonly hours: number | null;
  readonly isTotal: boolean;
}

/** Returns the rows of the listed accounts, rounded among all of them. */
export function accountRows(
  accounts: readonly StatedAccount[],
  listed: readonly StatedAccount[],
): readonly AccountRow[] {
  const columns = wholeLines.map((line) => wholeUnits(accounts, line));
  return listed.map((account) => ({
    id: account.account_id,
    title: account.name ?? account.account_id,
    type: account.type,
    isRingFenced: account.ring_fenced ?? false,
    money: moneyOf(account, (_, i) => columns[i]?.get(account.account_id) ?? 0),
    economics: account.economics,
    hours: knownHours(account.hours),
    isTotal: false,
  }));
}

/** Returns the row of the whole book. */
export function totalRow({ accounts, totals }: AccountsStatement): AccountRow {
  return {
    id: "",
    title: `All ${counted(accounts.length, "account")}`,
    type: null,
    isRingFenced: false,
    money: moneyOf(totals, (line) => roundHalfAway(totals.economics[line] ?? 0)),
    economics: totals.economics,
    hours: knownHours(totals.hours),
    isTotal: true,
  };
}

function moneyOf(
  { economics }: Pick<StatedAccount, "economics">,
  valueOf: (line: WholeLine, index: number) => number,
): AccountRow["money"] {
  const value = (line: WholeLine, index: number) =>
    economics[line] === null ? null : valueOf(line, index);
  return {
    net_sales: value("net_sales", 0),
    gross_profit: value("gross_profit", 1),
    cost_to_serve: value("cost_to_serve", 2),
    net_profit: value("net_profit", 3),
  };
}

function wholeUnits(
  accounts: readonly StatedAccount[],
  line: WholeLine,
): ReadonlyMap<string, number> {
  const whole = roundToTotal(Float64Array.from(accounts, ({ economics }) => economics[line] ?? 0));
  return new Map(accounts.map(({ account_id }, i) => [account_id, whole[i] ?? 0]));
}
