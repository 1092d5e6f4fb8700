import type { StatedType } from "../account/account-type.ts";
import type { LineName } from "../account/lines.ts";
import type { Review, ReviewedAccount, TypeGroup, TypeSumsBefore } from "../review/review.ts";

/** What stands in a row of the table of types. */
export interface TypeRow extends TypeSumsBefore {
  /** Null for prospects. */
  readonly type: StatedType | null;
  readonly ring_fenced: number;
  /** Null where the review does not tell. */
  readonly accounts_before: number | null;
  readonly profit_before: number | null;
}

/** Returns the types, then prospects where there are any. */
export function typeRows(review: Review): readonly TypeRow[] {
  return [...review.mix.map((group) => typeRow(group)), ...prospectRows(review)];
}

function typeRow({ before, ...group }: TypeGroup): TypeRow {
  return {
    ...group,
    accounts_before: before?.accounts ?? null,
    profit_before: before?.net_profit ?? null,
  };
}

/** Prospects of the window before are not counted in a review; what they cost is what its types leave of its total. */
function prospectRows({ accounts, mix, totals_before }: Review): readonly TypeRow[] {
  const prospects = accounts.filter(({ prospect }) => prospect);
  if (prospects.length === 0) return [];
  const known = sumOf(mix, ({ before }) => before?.net_profit ?? 0);
  const total = totals_before?.economics.net_profit ?? null;
  const row = {
    type: null,
    ring_fenced: 0,
    accounts_before: null,
    profit_before: total === null ? null : total - known,
  };
  return [{ ...row, ...sumsOf(prospects) }];
}

function sumsOf(accounts: readonly ReviewedAccount[]): TypeSumsBefore {
  const line = (name: LineName) => sumOf(accounts, ({ economics }) => economics[name] ?? 0);
  return {
    accounts: accounts.length,
    net_sales: line("net_sales"),
    gross_profit: line("gross_profit"),
    service: line("cost_to_serve") + line("charges") + line("expenses"),
    net_profit: line("net_profit"),
    hours: sumOf(accounts, ({ hours }) => sumOf(Object.values(hours), (one) => one)),
    problems: sumOf(accounts, ({ economics }) => economics.problems),
  };
}

/** Returns what rows add up to. */
export function together(rows: readonly TypeRow[]): TypeRow {
  const sum = (read: (row: TypeRow) => number | null) => sumOf(rows, (row) => read(row) ?? 0);
  return {
    type: null,
    accounts: sum(({ accounts }) => accounts),
    ring_fenced: sum(({ ring_fenced }) => ring_fenced),
    net_sales: sum(({ net_sales }) => net_sales),
    gross_profit: sum(({ gross_profit }) => gross_profit),
    service: sum(({ service }) => service),
    net_profit: sum(({ net_profit }) => net_profit),
    hours: sum(({ hours }) => hours),
    problems: sum(({ problems }) => problems),
    accounts_before: rows.some(({ type }) => type === null)
      ? null
      : sum((row) => row.accounts_before),
    profit_before: sum(({ profit_before }) => profit_before),
  };
}

function sumOf<Item>(items: readonly Item[], read: (item: Item) => number): number {
  return items.reduce((total, item) => total + read(item), 0);
}
