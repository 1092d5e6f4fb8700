import type { StatedType } from "../../account/account-type.ts";
import type { Review, ReviewedAccount, TypeGroup } from "../../review/review.ts";

/** A type, the prospects, or the book, in the table of types. */
export interface MixRow {
  readonly kind: StatedType | "prospects" | "all";
  readonly accounts: number;
  /** In the number of accounts since the window before. */
  readonly change: number | null;
  readonly net_sales: number | null;
  readonly gross_profit: number | null;
  readonly hours: number | null;
  readonly net_profit: number | null;
}

/** Returns the types that have accounts, and those who have bought nothing yet. */
export function mixRows(review: Review): readonly MixRow[] {
  const { mix, accounts } = review;
  const types = mix.filter((group) => group.accounts > 0 || (group.before?.accounts ?? 0) > 0);
  const prospects = accounts.filter(({ prospect }) => prospect);
  const rows = [
    ...types.map(typeRow),
    ...(prospects.length === 0 ? [] : [prospectsRow(prospects)]),
  ];
  return rows.map((row) => knownRow(row, review));
}

/** Returns the row of the whole book; it is the statement's own total. */
export function mixTotal(review: Review): MixRow {
  const { mix, accounts, totals } = review;
  const { net_sales, gross_profit, net_profit } = totals.economics;
  const changes = mix.map((group) => typeRow(group).change);
  const row: MixRow = {
    kind: "all",
    accounts: accounts.length,
    change: changes.includes(null) ? null : sumOf(changes),
    net_sales,
    gross_profit,
    hours: sumOf(Object.values(totals.hours)),
    net_profit,
  };
  return knownRow(row, review);
}

/** Without a cost of goods, profit is net sales in disguise. */
function knownRow(row: MixRow, { told }: Review): MixRow {
  return told.goods ? row : { ...row, gross_profit: null, net_profit: null };
}

function typeRow(group: TypeGroup): MixRow {
  const { type, accounts, before, net_sales, gross_profit, hours, net_profit } = group;
  const change = before === null ? null : accounts - before.accounts;
  return { kind: type, accounts, change, net_sales, gross_profit, hours, net_profit };
}

function prospectsRow(prospects: readonly ReviewedAccount[]): MixRow {
  const sum = (line: "net_sales" | "gross_profit" | "net_profit") =>
    sumOf(prospects.map(({ economics }) => economics[line]));
  return {
    kind: "prospects",
    accounts: prospects.length,
    change: null,
    net_sales: sum("net_sales"),
    gross_profit: sum("gross_profit"),
    hours: sumOf(prospects.flatMap(({ hours }) => Object.values(hours))),
    net_profit: sum("net_profit"),
  };
}

function sumOf(values: readonly (number | null)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
