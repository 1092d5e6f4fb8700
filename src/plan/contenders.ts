import { zeros } from "../lib/column.ts";
import { mostOptions, type Priced, writeNetGains } from "./net-gains.ts";
import { emptyColumn, writeWayUses } from "./rows.ts";

/**
 * The options that may stand in a good plan: those whose net gain lies within a cutoff of the account's
 * best, best first. What they use is laid out beside them, and by row.
 */
export interface Contenders {
  /** Those of account `a` are `first[a]` to `first[a + 1] − 1`. */
  readonly first: Int32Array;
  readonly account: Int32Array;
  /** −1 for keeping the account as it is. */
  readonly option: Int32Array;
  readonly gain: Float64Array;
  /** How far the net gain lies below that of the account's best. */
  readonly regret: Float64Array;
  /** Contender `c` uses `use_amount[e]` of `use_row[e]`, e from `first_use[c]` to `first_use[c + 1] − 1`. */
  readonly first_use: Int32Array;
  readonly use_row: Int32Array;
  readonly use_amount: Float64Array;
  /** Accounts of which a contender uses row `r`: `row_account[e]`, e from `first_of_row[r]` to `first_of_row[r + 1] − 1`. */
  readonly first_of_row: Int32Array;
  readonly row_account: Int32Array;
}

/** Returns the contenders at given prices. */
export function contenders(of: Priced, cutoff: number): Contenders {
  const { problem, rows } = of;
  const { ways, starts } = problem;
  const gains = zeros(mostOptions(problem));
  const column = emptyColumn(problem);
  const lists = {
    account: [] as number[],
    option: [] as number[],
    gain: [] as number[],
    regret: [] as number[],
  };
  const uses = { first: [0], row: [] as number[], amount: [] as number[] };
  const first = new Int32Array(ways.must.length + 1);
  const ofRow: number[][] = Array.from(rows.limits, () => []);
  for (let a = 0; a < ways.must.length; a += 1) {
    const count = writeNetGains(of, a, gains);
    const from = (ways.first[a] ?? 0) * starts;
    let best = ways.must[a] === 1 ? Number.NEGATIVE_INFINITY : 0;
    for (let i = 0; i < count; i += 1) best = Math.max(best, gains[i] ?? 0);
    const found: { option: number; regret: number }[] = [];
    if (ways.must[a] !== 1 && best <= cutoff) found.push({ option: -1, regret: best });
    for (let i = 0; i < count; i += 1) {
      const regret = best - (gains[i] ?? 0);
      if (regret <= cutoff) found.push({ option: from + i, regret });
    }
    found.sort((x, y) => x.regret - y.regret);
    for (const { option, regret } of found) {
      lists.account.push(a);
      lists.option.push(option);
      lists.gain.push(option < 0 ? 0 : (ways.gain[option] ?? 0));
      lists.regret.push(regret);
      if (option >= 0) {
        writeWayUses(problem, option, column);
        for (let e = 0; e < column.length; e += 1) {
          const row = column.rows[e] ?? 0;
          uses.row.push(row);
          uses.amount.push(column.amounts[e] ?? 0);
          const list = ofRow[row];
          if (found.length > 1 && list?.at(-1) !== a) list?.push(a);
        }
      }
      uses.first.push(uses.row.length);
    }
    first[a + 1] = lists.account.length;
  }
  const firstOfRow = new Int32Array(ofRow.length + 1);
  ofRow.forEach((list, r) => {
    firstOfRow[r + 1] = (firstOfRow[r] ?? 0) + list.length;
  });
  return {
    first,
    account: Int32Array.from(lists.account),
    option: Int32Array.from(lists.option),
    gain: Float64Array.from(lists.gain),
    regret: Float64Array.from(lists.regret),
    first_use: Int32Array.from(uses.first),
    use_row: Int32Array.from(uses.row),
    use_amount: Float64Array.from(uses.amount),
    first_of_row: firstOfRow,
    row_account: Int32Array.from(ofRow.flat()),
  };
}

/** Returns the cutoff within which about `open` accounts have more than one contender. */
export function cutoffFor(of: Priced, open: number): number {
  const { problem } = of;
  const { must } = problem.ways;
  const gains = zeros(mostOptions(problem));
  const seconds = Float64Array.from(must.keys(), (a) => {
    let [best, second] = [must[a] === 1 ? Number.NEGATIVE_INFINITY : 0, Number.NEGATIVE_INFINITY];
    const count = writeNetGains(of, a, gains);
    for (let i = 0; i < count; i += 1) {
      const gain = gains[i] ?? 0;
      if (gain > best) [best, second] = [gain, best];
      else if (gain > second) second = gain;
    }
    return best - second;
  }).toSorted();
  return open >= seconds.length ? Number.POSITIVE_INFINITY : (seconds[open] ?? 0);
}
