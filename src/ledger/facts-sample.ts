import { byName } from "../lib/by-name.ts";
import { type Day, dayOf, parseDay, startOfMonth, startOfYear, type Window } from "../lib/day.ts";
import { inTenThousandths } from "../lib/ten-thousandths.ts";
import {
  type AccountColumns,
  type Facts,
  type LedgerCoverage,
  type SumName,
  sumNames,
} from "./facts.ts";

type Counts = Readonly<Record<string, number>>;

/** What happened with an account in a month (`YYYY-MM`); money in currency units. For tests only. */
export interface SampleCell {
  readonly account: string;
  readonly month: string;
  readonly sums?: Partial<Readonly<Record<SumName, number>>>;
  readonly uncosted_by_family?: Counts;
  readonly expenses_by_kind?: Counts;
  readonly drivers?: Counts;
  readonly untimed?: Counts;
  readonly minutes_by_role?: Counts;
  readonly minutes_without_role?: Counts;
}

/** What a seller sold to an account in a month; money in currency units. */
export interface SampleSale {
  readonly account: string;
  readonly seller: string | null;
  readonly month: string;
  readonly net_sales?: number;
  readonly gross_profit?: number;
  readonly uncosted_net?: number;
  readonly paid_net_sales?: number;
  readonly paid_gross_profit?: number;
  readonly paid_uncosted_net?: number;
}

export interface SampleSeller {
  readonly id: string;
  readonly role?: string;
  readonly commission_rate?: number;
}

/** A ledger in small: what a test does not name is absent. */
export interface FactsSample {
  readonly from: string;
  readonly to: string;
  readonly cells?: readonly SampleCell[];
  readonly sales?: readonly SampleSale[];
  readonly sellers?: readonly SampleSeller[];
  /** Open balance at the start, by account, in currency units. */
  readonly opening?: Counts;
  readonly coverage?: Partial<LedgerCoverage>;
}

/** Returns facts as an engine would answer them; accounts are those named, sorted by id. */
export function factsSample(sample: FactsSample): Facts {
  const window = { from: dayNamed(sample.from), to: dayNamed(sample.to) };
  const periods = periodsOf(window);
  const ids = accountIds(sample);
  return {
    window,
    currency: "USD",
    periods,
    accounts: accountColumns(ids),
    cells: cellColumns(sample.cells ?? [], ids, periods),
    opening: {
      balance: Float64Array.from(ids, (id) => inTenThousandths(sample.opening?.[id] ?? 0)),
      overdue: new Float64Array(ids.length),
      overdue_due: new Float64Array(ids.length),
    },
    sales: salesColumns(sample, ids, periods),
    coverage: {
      payments: true,
      touches: true,
      due_dates: true,
      list_prices: true,
      first_day: window.from,
      last_day: window.to - 1,
      ...sample.coverage,
    },
  };
}

function dayNamed(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new RangeError(`${text} is no date`);
  return day;
}

function periodsOf({ from, to }: Window): readonly Window[] {
  const cuts = new Set([from, to]);
  for (let day = startOfYear(from); day < to; day = startOfMonth(day, 1)) cuts.add(day);
  const sorted = [...cuts].toSorted((a, b) => a - b);
  return sorted.slice(1).map((end, i) => ({ from: sorted[i] ?? end, to: end }));
}

function accountIds({ cells = [], sales = [], opening = {} }: FactsSample): readonly string[] {
  const mentioned = [...cells, ...sales].map(({ account }) => account);
  return [...new Set([...mentioned, ...Object.keys(opening)])].toSorted();
}

function accountColumns(ids: readonly string[]): AccountColumns {
  const unknown = ids.map(() => null);
  return {
    id: ids,
    name: ids,
    owner: unknown,
    status: unknown,
    key_account: unknown,
    wallet: unknown,
    since: unknown,
    first_document: unknown,
  };
}

function cellColumns(
  cells: readonly SampleCell[],
  ids: readonly string[],
  periods: readonly Window[],
): Facts["cells"] {
  return {
    account: Int32Array.from(cells, ({ account }) => ids.indexOf(account)),
    period: Int32Array.from(cells, ({ month }) => periodOf(month, periods)),
    sums: byName(sumNames, (name) =>
      Float64Array.from(cells, ({ sums }) => stored(name, sums?.[name] ?? 0)),
    ),
    uncosted_by_family: named(cells, (cell) => cell.uncosted_by_family, inTenThousandths),
    expenses_by_kind: named(cells, (cell) => cell.expenses_by_kind, inTenThousandths),
    drivers: named(cells, (cell) => cell.drivers),
    untimed: named(cells, (cell) => cell.untimed),
    minutes_by_role: named(cells, (cell) => cell.minutes_by_role),
    minutes_without_role: named(cells, (cell) => cell.minutes_without_role),
  };
}

function stored(name: SumName, value: number): number {
  return name === "problems" || name === "inbound" ? value : Math.round(inTenThousandths(value));
}

/** The last period that begins no later than the month, or the first of the sample. */
function periodOf(month: string, periods: readonly Window[]): number {
  const [year, number] = month.split("-").map(Number);
  const next = startOfMonth(dayOf(year ?? 0, number ?? 1, 1), 1);
  return periods.findLastIndex(({ from }) => from < next);
}

function named(
  cells: readonly SampleCell[],
  countsOf: (cell: SampleCell) => Counts | undefined,
  unit: (value: number) => number = (value) => value,
): Readonly<Record<string, Float64Array>> {
  const names = [...new Set(cells.flatMap((cell) => Object.keys(countsOf(cell) ?? {})))];
  return byName(names, (name) =>
    Float64Array.from(cells, (cell) => unit(countsOf(cell)?.[name] ?? 0)),
  );
}

function salesColumns(
  { sales = [], sellers = [] }: FactsSample,
  ids: readonly string[],
  periods: readonly Window[],
): Facts["sales"] {
  const sellerIds = sellers.map(({ id }) => id);
  const column = (valueOf: (sale: SampleSale) => number | undefined) =>
    Float64Array.from(sales, (sale) => Math.round(inTenThousandths(valueOf(sale) ?? 0)));
  return {
    sellers: {
      id: sellerIds,
      name: sellerIds,
      role: sellers.map(({ role }) => role ?? null),
      commission_rate: sellers.map(({ commission_rate }) => commission_rate ?? null),
    },
    account: Int32Array.from(sales, ({ account }) => ids.indexOf(account)),
    seller: Int32Array.from(sales, ({ seller }) =>
      seller === null ? -1 : sellerIds.indexOf(seller),
    ),
    period: Int32Array.from(sales, ({ month }) => periodOf(month, periods)),
    net_sales: column((sale) => sale.net_sales),
    gross_profit: column((sale) => sale.gross_profit),
    uncosted_net: column((sale) => sale.uncosted_net),
    paid_net_sales: column((sale) => sale.paid_net_sales),
    paid_gross_profit: column((sale) => sale.paid_gross_profit),
    paid_uncosted_net: column((sale) => sale.paid_uncosted_net),
  };
}
