import type { AccountColumns } from "../ledger/facts.ts";
import type { NoWay, WayKind } from "../decision/way-out.ts";
import type { BrokenLock } from "../plan/locked-ways.ts";
import { mostOf, type OpenPlan, type Solve } from "../plan/make-plan.ts";
import { grossProfitOf, netSalesOf } from "../plan/plan-measures.ts";
import { findAccount } from "./find-account.ts";
import type { JudgedBook } from "./judge-book.ts";
import type { AskedLock } from "./asked-lock.ts";

/** Returns what is wrong with locks that contradict each other or the plan file; null where nothing is. */
export function refusedLocks(
  filed: ReadonlyMap<number, WayKind>,
  asked: readonly AskedLock[],
  accounts: AccountColumns,
): string | null {
  const said = new Map<number, WayKind>();
  for (const { account, way } of asked) {
    const index = findAccount(accounts, account);
    const id = accounts.id[index] ?? account;
    const before = said.get(index);
    if (before !== undefined && before !== way)
      return `--lock settles ${id} as ${before} and as ${way}; give one of them`;
    const inFile = filed.get(index);
    if (inFile !== undefined && inFile !== way)
      return `--lock settles ${id} as ${way}, but plan.toml as ${inFile}; change one of them`;
    said.set(index, way);
  }
  return null;
}

/** Returns why locked ways cannot be taken. */
export function brokenLocks(broken: readonly BrokenLock[], { id }: AccountColumns): string {
  return broken
    .map(
      ({ account, way, because }) =>
        `${id[account]} cannot be settled as ${way}: ${reasons[because]}`,
    )
    .join("\n");
}

const reasons: Readonly<Record<NoWay | "not_decided", string>> = {
  no_sales: "it bought nothing in this window",
  no_hours:
    "no hours of its seller are on record; import touches of kind visit, or choose another way",
  no_ground: "its prices, orders and payments give no ground for other terms",
  loses_money: "it loses money, and growing would lose more; change its terms first",
  few_visits: "its seller visits it no more than once a quarter already",
  nobody_to_take_it: "there is nobody to take it over; name a successor in plan.toml",
  not_decided: "nothing happened with it in this window, or it is a prospect",
};

/** Returns why there is no plan: the floors that cannot be kept, each with the most that can. */
export async function noPlan(open: OpenPlan, { now }: JudgedBook, solve: Solve): Promise<string> {
  const { floor_net_sales, floor_gross_profit, locked } = open.question;
  const floors = [
    { name: "floor_net_sales", floor: floor_net_sales, of: netSalesOf },
    { name: "floor_gross_profit", floor: floor_gross_profit, of: grossProfitOf },
  ];
  const { id } = now.statement.tally.accounts;
  const settled = [...locked.keys()].map((account) => id[account]).join(", ");
  const given = settled === "" ? "" : ` with what is settled for ${settled}`;
  const broken: string[] = [];
  for (const { name, floor, of } of floors) {
    const most = floor === null ? null : await mostOf(open, of, solve);
    if (floor !== null && most !== null && most < floor)
      broken.push(
        `${name} = ${Math.round(floor)} cannot be kept${given}: no plan reaches more than ${Math.floor(most)}`,
      );
  }
  if (broken.length > 0) return `plan.toml: ${broken.join("; ")}; lower it`;
  const isFloored = floor_net_sales !== null || floor_gross_profit !== null;
  const kept = isFloored ? "the hours, the floors of plan.toml and" : "the hours and";
  const mend = isFloored
    ? "lower a floor, or allow more changes"
    : "allow more changes with --max-changes";
  return `no plan keeps to ${kept} the changes a quarter at once${given}; ${mend}`;
}
