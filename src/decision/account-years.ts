import type { Statement } from "../account/statement.ts";
import type { BookTyping } from "../account/typing.ts";
import { activeAccounts } from "../ledger/active-accounts.ts";
import { isProspect } from "../ledger/prospect.ts";
import { unassigned } from "../ledger/tables.ts";
import type { Tally } from "../ledger/tally.ts";
import { columnNamed } from "../lib/column.ts";
import { clamp, ratio } from "../lib/ratio.ts";
import { inUnits } from "../lib/ten-thousandths.ts";
import type { AccountYear, CountedWork, FaceTime, SmallOrders, UnitWork } from "./account-year.ts";
import { commissionBasisOf } from "./commission-basis.ts";
import { type CommissionBases, commissionBases } from "./commission-bases.ts";
import type { Firm } from "./firm.ts";
import { yearsIn } from "./read-firm.ts";
import { unitWork, weightedWork } from "./unit-work.ts";
import { avoidableProfit, type Year } from "./year.ts";

export interface AccountYearsQuestion {
  readonly statement: Statement;
  readonly typing: BookTyping;
  readonly firm: Firm;
}

/** Returns the accounts for which there is something to decide: customers with which anything happened. */
export function decidedAccounts({ tally }: Statement): readonly number[] {
  return activeAccounts(tally).filter(
    (i) => tally.accounts.id[i] !== unassigned && !isProspect(tally, i),
  );
}

/** Returns what reads one account's year after the other; what they share is computed once. */
export function accountYears(question: AccountYearsQuestion): (account: number) => AccountYear {
  const { statement, typing, firm } = question;
  const { tally, model } = statement;
  const { accounts } = tally;
  const bases = commissionBases(statement);
  const seller = sellerReader(question, bases);
  const read = {
    year: yearReader(question),
    seller,
    face: faceReader(question, seller),
    small: smallOrderReader(question),
    services: serviceReaders(question),
    reminders: workReader(question, "dunning"),
  };
  const years = yearsIn(tally.window);
  const { margin_realised: line } = typing.lines;
  const isFromDue = model.capital?.from === "due";
  return (account) => {
    const of = typing.typings[account];
    if (of === undefined) throw new RangeError(`no typing of account ${account}`);
    const wallet = accounts.wallet[account] ?? null;
    const realised = of.margin_realised;
    const today = read.year(account);
    const late = ratio(tally.overdue_days[account] ?? 0, tally.balance_days[account] ?? 0) ?? 0;
    return {
      account,
      today,
      seller: read.seller(account),
      commission_rate: Math.max(0, ratio(today.commission, commissionBasisOf(today, firm)) ?? 0),
      type: of.type,
      ring_fenced_because: of.ring_fenced_because,
      margin: realised === null || line === null ? null : { realised, line },
      wallet: wallet === null ? null : inUnits(wallet),
      open_balance: Math.max(0, inUnits(tally.closing.balance[account] ?? 0)),
      late_share: isFromDue ? 1 : clamp(late, 0, 1),
      face: read.face(account, years),
      small_orders: read.small(account),
      services: read.services.map((service) => service(account)),
      reminders: read.reminders(account),
    };
  };
}

function yearReader({ statement, firm }: AccountYearsQuestion): (account: number) => Year {
  const { lines, service, tally } = statement;
  const years = yearsIn(tally.window);
  const minutes = firm.roles.map(({ name }) => columnNamed(service.minutes.by_role, name));
  return (account) => {
    const money = (column: Float64Array) => inUnits(column[account] ?? 0) * years;
    const year = {
      net_sales: money(lines.net_sales),
      cogs: money(lines.cogs),
      charges: money(lines.charges),
      charges_avoidable: 0,
      expenses: money(lines.expenses),
      early_discounts: money(lines.early_discounts),
      bad_debt: money(lines.bad_debt),
      carrying_cost: money(lines.carrying_cost),
      commission: money(lines.commission),
      fees: 0,
      hours: Float64Array.from(minutes, (column) => ((column?.[account] ?? 0) * years) / 60),
    };
    const kept = avoidableProfit(year, firm) - money(statement.avoidable_profit);
    return { ...year, charges_avoidable: Math.max(0, kept) };
  };
}

/** The owner, where that is one of the firm's sellers; else who sold most to the account. */
function sellerReader(
  { statement, firm }: AccountYearsQuestion,
  { main_seller }: CommissionBases,
): (account: number) => number {
  const { accounts, sales } = statement.tally;
  const places = new Map(firm.sellers.map(({ employee_id }, i) => [employee_id, i]));
  return (account) => {
    const main = sales.sellers.id[main_seller[account] ?? -1] ?? "";
    return places.get(accounts.owner[account] ?? "") ?? places.get(main) ?? -1;
  };
}

function faceReader(
  { statement, firm }: AccountYearsQuestion,
  sellerOf: (account: number) => number,
): (account: number, years: number) => FaceTime {
  const { tally } = statement;
  const count = (driver: string) => columnNamed(tally.drivers, driver);
  const columns = { visit: count("visit"), meal: count("meal"), minutes: count("visit.minutes") };
  const spent = ["visit", "meal"].map((kind) => columnNamed(tally.expenses_by_kind, kind));
  const works = {
    visit: unitWork("visit", statement.model, firm.roles),
    meal: unitWork("meal", statement.model, firm.roles),
  };
  return (account, years) => {
    const role = firm.sellers[sellerOf(account)]?.role ?? -1;
    const visits = columns.visit?.[account] ?? 0;
    const recorded = visits === 0 ? 0 : (columns.minutes?.[account] ?? 0) / visits / 60;
    const equation = works.visit.hours[role] ?? 0;
    return {
      visits: visits * years,
      meals: (columns.meal?.[account] ?? 0) * years,
      visit_hours: equation > 0 ? equation : recorded > 0 ? recorded : null,
      meal_hours: works.meal.hours[role] ?? 0,
      expenses: spent.reduce((sum, column) => sum + inUnits(column?.[account] ?? 0), 0) * years,
    };
  };
}

const channelPrefix = "order.";
const notChannels: ReadonlySet<string> = new Set(["order.first", "order.small"]);

function smallOrderReader(question: AccountYearsQuestion): (account: number) => SmallOrders | null {
  const { statement, firm } = question;
  const { tally, model } = statement;
  const below = model.small_order_below;
  const small = columnNamed(tally.drivers, "order.small");
  if (below === null || small === null) return () => null;
  const works = ["order", "order.small", "invoice"].map((per) => unitWork(per, model, firm.roles));
  const channels = channelWorks(tally, (per) => unitWork(per, model, firm.roles));
  const years = yearsIn(tally.window);
  return (account) => {
    const count = (small[account] ?? 0) * years;
    if (count === 0) return null;
    const orders = columnNamed(tally.drivers, "order")?.[account] ?? 0;
    const handled = channels.map(
      ({ work, counts }) => [work, (counts[account] ?? 0) / Math.max(1, orders)] as const,
    );
    const work = weightedWork("order.small", [
      ...works.map((one) => [one, 1] as const),
      ...handled,
    ]);
    return { ...work, count, below };
  };
}

function channelWorks(tally: Tally, workOf: (per: string) => UnitWork) {
  return Object.entries(tally.drivers).flatMap(([name, counts]) =>
    name.startsWith(channelPrefix) && !notChannels.has(name)
      ? [{ work: workOf(name), counts }]
      : [],
  );
}

/** Services that a customer chooses to ask for. */
const feeDrivers = ["expedite", "delivery", "return"];

function serviceReaders(
  question: AccountYearsQuestion,
): readonly ((account: number) => CountedWork)[] {
  return feeDrivers.map((driver) => workReader(question, driver));
}

function workReader(
  { statement, firm }: AccountYearsQuestion,
  driver: string,
): (account: number) => CountedWork {
  const work = unitWork(driver, statement.model, firm.roles);
  const counts = columnNamed(statement.tally.drivers, driver);
  const years = yearsIn(statement.tally.window);
  return (account) => ({ ...work, count: (counts?.[account] ?? 0) * years });
}
