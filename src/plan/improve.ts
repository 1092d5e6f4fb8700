import { zeros } from "../lib/column.ts";
import type { Contenders } from "./contenders.ts";
import { type Priced, writeItemNetGains } from "./net-gains.ts";
import { type PlanState, setOption, setShare } from "./plan-state.ts";
import { writeItemUses } from "./rows.ts";

/** Improves a plan in which every limit holds, by single moves, shares of items and pairs of moves, while any helps. */
export function improve(state: PlanState, among: Contenders, of: Priced): void {
  const work = startWork(state, among);
  for (let round = 0; round < 50; round += 1) {
    const before = state.objective;
    singles(work);
    fillItems(state, of);
    pairs(work);
    fillItems(state, of);
    if (state.objective <= before + 1e-9 * Math.abs(before)) return;
  }
}

interface Work {
  readonly state: PlanState;
  readonly among: Contenders;
  /** The contender that each account has now. */
  readonly now: Int32Array;
  readonly change: Float64Array;
}

function startWork(state: PlanState, among: Contenders): Work {
  const now = state.option.map((option, account) => {
    let c = among.first[account] ?? 0;
    while (among.option[c] !== option) c += 1;
    return c;
  });
  return { state, among, now, change: zeros(state.used.length) };
}

function take({ state, among, now }: Work, contender: number): void {
  const account = among.account[contender] ?? 0;
  now[account] = contender;
  setOption(state, account, among.option[contender] ?? -1);
}

function addUses({ among, change }: Work, contender: number, factor: number): void {
  for (let u = among.first_use[contender] ?? 0; u < (among.first_use[contender + 1] ?? 0); u += 1) {
    const row = among.use_row[u] ?? 0;
    change[row] = (change[row] ?? 0) + factor * (among.use_amount[u] ?? 0);
  }
}

/** Returns the row that a change breaks most, −1 where it breaks none. */
function broken({ state, among, change }: Work, contenders: readonly number[]): number {
  let [worst, at] = [0, -1];
  for (const contender of contenders) {
    for (
      let u = among.first_use[contender] ?? 0;
      u < (among.first_use[contender + 1] ?? 0);
      u += 1
    ) {
      const row = among.use_row[u] ?? 0;
      const excess = (state.used[row] ?? 0) + (change[row] ?? 0) - (state.eased[row] ?? 0);
      if (excess <= 0 || (change[row] ?? 0) <= 0) continue;
      const size = excess / Math.max(1e-9, Math.abs(among.use_amount[u] ?? 0));
      if (size > worst) [worst, at] = [size, row];
    }
  }
  return at;
}

function clear({ among, change }: Work, contenders: readonly number[]): void {
  for (const contender of contenders) {
    for (
      let u = among.first_use[contender] ?? 0;
      u < (among.first_use[contender + 1] ?? 0);
      u += 1
    ) {
      change[among.use_row[u] ?? 0] = 0;
    }
  }
}

function singles(work: Work): void {
  const { among, now } = work;
  for (let account = 0; account < now.length; account += 1) {
    for (let c = among.first[account] ?? 0; c < (among.first[account + 1] ?? 0); c += 1) {
      const was = now[account] ?? 0;
      if ((among.gain[c] ?? 0) <= (among.gain[was] ?? 0)) continue;
      addUses(work, was, -1);
      addUses(work, c, 1);
      const row = broken(work, [c, was]);
      clear(work, [c, was]);
      if (row < 0) take(work, c);
    }
  }
}

function pairs(work: Work): void {
  const { among, now } = work;
  for (let account = 0; account < now.length; account += 1) {
    for (let c = among.first[account] ?? 0; c < (among.first[account + 1] ?? 0); c += 1) {
      const was = now[account] ?? 0;
      const more = (among.gain[c] ?? 0) - (among.gain[was] ?? 0);
      if (more <= 1e-9) continue;
      addUses(work, was, -1);
      addUses(work, c, 1);
      const row = broken(work, [c, was]);
      const other = row < 0 ? -1 : partner(work, { account, row, most: more, with: [was, c] });
      clear(work, [c, was]);
      if (row < 0) take(work, c);
      else if (other >= 0) {
        take(work, other);
        take(work, c);
      }
    }
  }
}

function partner(
  work: Work,
  {
    account,
    row,
    most,
    with: pair,
  }: { account: number; row: number; most: number; with: readonly number[] },
): number {
  const { among, now } = work;
  let [best, bestLoss] = [-1, most - 1e-9];
  for (let e = among.first_of_row[row] ?? 0; e < (among.first_of_row[row + 1] ?? 0); e += 1) {
    const other = among.row_account[e] ?? 0;
    if (other === account) continue;
    const was = now[other] ?? 0;
    for (let c = among.first[other] ?? 0; c < (among.first[other + 1] ?? 0); c += 1) {
      const loss = (among.gain[was] ?? 0) - (among.gain[c] ?? 0);
      if (c === was || loss >= bestLoss || usedOf(among, c, row) >= usedOf(among, was, row))
        continue;
      addUses(work, was, -1);
      addUses(work, c, 1);
      if (broken(work, [c, was, ...pair]) < 0) [best, bestLoss] = [c, loss];
      addUses(work, was, 1);
      addUses(work, c, -1);
    }
  }
  return best;
}

function usedOf(among: Contenders, contender: number, row: number): number {
  for (let u = among.first_use[contender] ?? 0; u < (among.first_use[contender + 1] ?? 0); u += 1) {
    if (among.use_row[u] === row) return among.use_amount[u] ?? 0;
  }
  return 0;
}

/** Does as much of every item as the limits leave room for, those with the highest net gain first. */
export function fillItems(state: PlanState, of: Priced): void {
  const { problem, shares, column } = state;
  const nets = zeros(problem.starts);
  const options: { option: number; net: number }[] = [];
  for (let i = 0; i < problem.items.length; i += 1) {
    writeItemNetGains(of, i, nets);
    nets.forEach((net, s) => {
      if ((problem.items[i]?.gain[s] ?? 0) > 0)
        options.push({ option: i * problem.starts + s, net });
    });
  }
  options.sort((x, y) => y.net - x.net);
  for (const { option } of options) {
    const from = Math.floor(option / problem.starts) * problem.starts;
    let room = 1;
    for (let s = 0; s < problem.starts; s += 1) room -= shares[from + s] ?? 0;
    writeItemUses(problem, option, column);
    for (let e = 0; e < column.length; e += 1) {
      const amount = column.amounts[e] ?? 0;
      const row = column.rows[e] ?? 0;
      if (amount > 0)
        room = Math.min(room, ((state.rows.limits[row] ?? 0) - (state.used[row] ?? 0)) / amount);
    }
    if (room > 1e-12) setShare(state, option, (shares[option] ?? 0) + room);
  }
}
