import { zeros } from "../lib/column.ts";
import { mostOptions, type Priced, writeNetGains } from "./net-gains.ts";
import { emptyColumn, type UseColumn, writeWayUses } from "./rows.ts";

/**
 * The options of each account whose net gain lies within a cutoff of its best, best first: those that may
 * stand in a good plan [Pisinger 1997]. What they use is laid out beside them.
 */
export interface Contenders {
  /** Those of account `a` are `first[a]` to `first[a + 1] − 1`. */
  readonly first: Int32Array;
  /** `way × starts + start`, −1 for keeping the account as it is. */
  readonly option: Int32Array;
  readonly gain: Float64Array;
  /** How far the net gain lies below that of the account's best. */
  readonly regret: Float64Array;
  /** Contender `c` uses `use_amount[u]` of `use_row[u]`, u from `first_use[c]` to `first_use[c + 1] − 1`. */
  readonly first_use: Int32Array;
  readonly use_row: Int32Array;
  readonly use_amount: Float64Array;
  /** By row: the accounts with a choice of contenders of which any uses it. */
  readonly accounts: readonly (readonly number[])[];
}

/** Returns the contenders at given prices. */
export function contenders(of: Priced, cutoff: number): Contenders {
  const list = startList(of);
  const gains = zeros(mostOptions(of.problem) + 1);
  for (let account = 0; account < of.problem.ways.must.length; account += 1) {
    addAccount(list, of, { account, cutoff, gains });
  }
  return {
    first: Int32Array.from(list.first),
    option: Int32Array.from(list.option),
    gain: Float64Array.from(list.gain),
    regret: Float64Array.from(list.regret),
    first_use: Int32Array.from(list.first_use),
    use_row: Int32Array.from(list.use_row),
    use_amount: Float64Array.from(list.use_amount),
    accounts: list.accounts,
  };
}

interface ContenderList {
  readonly column: UseColumn;
  readonly first: number[];
  readonly option: number[];
  readonly gain: number[];
  readonly regret: number[];
  readonly first_use: number[];
  readonly use_row: number[];
  readonly use_amount: number[];
  readonly accounts: number[][];
}

function startList({ problem, rows }: Priced): ContenderList {
  return {
    column: emptyColumn(problem),
    first: [0],
    option: [],
    gain: [],
    regret: [],
    first_use: [0],
    use_row: [],
    use_amount: [],
    accounts: Array.from(rows.limits, () => []),
  };
}

interface OneAccount {
  readonly account: number;
  readonly cutoff: number;
  readonly gains: Float64Array;
}

function addAccount(list: ContenderList, of: Priced, { account, cutoff, gains }: OneAccount): void {
  const count = writeAllNetGains(of, account, gains);
  const from = (of.problem.ways.first[account] ?? 0) * of.problem.starts;
  const keep = of.problem.ways.must[account] === 1 ? -1 : count - 1;
  const best = gains.subarray(0, count).reduce((most, gain) => Math.max(most, gain), -Infinity);
  const within: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const gain = gains[i] ?? 0;
    if (gain > Number.NEGATIVE_INFINITY && best - gain <= cutoff) within.push(i);
  }
  within.sort((a, b) => (gains[b] ?? 0) - (gains[a] ?? 0) || a - b);
  for (const i of within) {
    addContender(list, of, i === keep ? -1 : from + i);
    list.regret.push(best - (gains[i] ?? 0));
  }
  if (within.length > 1) addToRows(list, account);
  list.first.push(list.option.length);
}

/** Writes the net gains of an account's options, and last that of keeping it where it may be kept. */
function writeAllNetGains(of: Priced, account: number, gains: Float64Array): number {
  const count = writeNetGains(of, account, gains);
  if (of.problem.ways.must[account] === 1) return count;
  gains[count] = 0;
  return count + 1;
}

function addContender(list: ContenderList, { problem }: Priced, option: number): void {
  const { column } = list;
  column.length = 0;
  if (option >= 0) writeWayUses(problem, option, column);
  for (let e = 0; e < column.length; e += 1) {
    list.use_row.push(column.rows[e] ?? 0);
    list.use_amount.push(column.amounts[e] ?? 0);
  }
  list.option.push(option);
  list.gain.push(option < 0 ? 0 : (problem.ways.gain[option] ?? 0));
  list.first_use.push(list.use_row.length);
}

function addToRows(list: ContenderList, account: number): void {
  const from = list.first_use[list.first.at(-1) ?? 0];
  for (const row of new Set(list.use_row.slice(from))) list.accounts[row]?.push(account);
}

/** Returns the cutoff within which so many accounts have more than one contender; where there are fewer, all have. */
export function cutoffFor(of: Priced, accounts: number): number {
  const gains = zeros(mostOptions(of.problem) + 1);
  const seconds = Float64Array.from(of.problem.ways.must.keys(), (account) =>
    secondBest(gains.subarray(0, writeAllNetGains(of, account, gains))),
  )
    .filter((regret) => regret < Number.POSITIVE_INFINITY)
    .toSorted();
  return seconds[Math.min(accounts, seconds.length - 1)] ?? 0;
}

function secondBest(gains: Float64Array): number {
  let [best, second] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const gain of gains) {
    if (gain > best) [best, second] = [gain, best];
    else if (gain > second) second = gain;
  }
  return second === Number.NEGATIVE_INFINITY ? Number.POSITIVE_INFINITY : best - second;
}

/** Returns the contender that is an account's option. */
export function contenderOf(among: Contenders, account: number, option: number): number {
  let c = among.first[account] ?? 0;
  while (c < among.option.length && among.option[c] !== option) c += 1;
  return c;
}

/** Returns how far an account's second contender lies below its best; Infinity where it has no second. */
export function secondRegret({ first, regret }: Contenders, account: number): number {
  const second = (first[account] ?? 0) + 1;
  return second < (first[account + 1] ?? 0) ? (regret[second] ?? 0) : Number.POSITIVE_INFINITY;
}

/** Adds what a contender uses, so many times. */
export function addUses(
  { first_use, use_row, use_amount }: Contenders,
  contender: number,
  factor: number,
  into: Float64Array,
): void {
  const end = first_use[contender + 1] ?? 0;
  for (let u = first_use[contender] ?? 0; u < end; u += 1) {
    const row = use_row[u] ?? 0;
    into[row] = (into[row] ?? 0) + factor * (use_amount[u] ?? 0);
  }
}
