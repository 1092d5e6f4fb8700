import { zeros } from "../lib/column.ts";
import type { Contenders } from "./contenders.ts";
import { type Priced, writeItemNetGains } from "./net-gains.ts";
import { type PlanState, setOption, setShare } from "./plan-state.ts";
import { emptyColumn, writeItemUses } from "./rows.ts";

/**
 * Moves accounts and shares until every limit holds, each time by the move that costs least for what it
 * takes off the excess; returns false where no move takes off any.
 */
export function repair(state: PlanState, among: Contenders, of: Priced): boolean {
  const weights = rowWeights(state, of);
  const most = 20 * (state.option.length + state.rows.limits.length) + 1000;
  for (let step = 0; step < most; step += 1) {
    const row = worstRow(state, weights);
    if (row < 0) return true;
    const move = cheapestMove(state, { among, of, weights, row });
    if (move === null) weights[row] = 2 * (weights[row] ?? 0);
    else if (move.kind === "account") setOption(state, move.account, move.option);
    else setShare(state, move.option, move.share);
  }
  return false;
}

/** What an excess of each row counts: its price, or little where it has none. */
function rowWeights({ rows }: PlanState, { prices }: Priced): Float64Array {
  let [worth, count] = [0, 0];
  prices.forEach((price, row) => {
    const limit = Math.abs(rows.limits[row] ?? 0);
    if (price > 0 && limit < Number.POSITIVE_INFINITY) {
      worth += price * limit;
      count += 1;
    }
  });
  const least = (0.01 * (worth || 1)) / Math.max(1, count);
  return prices.map((price, row) =>
    Math.max(price, least / Math.max(1, Math.abs(rows.limits[row] ?? 0))),
  );
}

function worstRow({ used, eased }: PlanState, weights: Float64Array): number {
  let [worst, at] = [0, -1];
  for (let row = 0; row < used.length; row += 1) {
    const excess = (used[row] ?? 0) - (eased[row] ?? 0);
    if (excess > 0 && excess * (weights[row] ?? 0) > worst) {
      worst = excess * (weights[row] ?? 0);
      at = row;
    }
  }
  return at;
}

type Move =
  | {
      readonly kind: "account";
      readonly account: number;
      readonly option: number;
      readonly ratio: number;
    }
  | {
      readonly kind: "share";
      readonly option: number;
      readonly share: number;
      readonly ratio: number;
    };

interface Search {
  readonly among: Contenders;
  readonly of: Priced;
  readonly weights: Float64Array;
  readonly row: number;
}

function cheapestMove(state: PlanState, search: Search): Move | null {
  const account = cheapestAccountMove(state, search);
  const share = cheapestShareMove(state, search);
  if (account === null || share === null) return account ?? share;
  return account.ratio <= share.ratio ? account : share;
}

function cheapestAccountMove(state: PlanState, { among, weights, row }: Search): Move | null {
  const { used, eased, option } = state;
  const change = zeros(used.length);
  let best: Move | null = null;
  for (let e = among.first_of_row[row] ?? 0; e < (among.first_of_row[row + 1] ?? 0); e += 1) {
    const account = among.row_account[e] ?? 0;
    const from = among.first[account] ?? 0;
    const to = among.first[account + 1] ?? 0;
    let now = from;
    while (now < to && among.option[now] !== option[account]) now += 1;
    if (now === to) continue;
    for (let c = from; c < to; c += 1) {
      if (c === now) continue;
      addUses(among, now, -1, change);
      addUses(among, c, 1, change);
      let less = 0;
      for (const which of [now, c]) {
        for (let u = among.first_use[which] ?? 0; u < (among.first_use[which + 1] ?? 0); u += 1) {
          const r = among.use_row[u] ?? 0;
          const delta = change[r] ?? 0;
          if (delta === 0) continue;
          const excess = (used[r] ?? 0) - (eased[r] ?? 0);
          less += (weights[r] ?? 0) * (Math.max(0, excess) - Math.max(0, excess + delta));
          change[r] = 0;
        }
      }
      if (less <= 1e-9) continue;
      const ratio = ((among.regret[c] ?? 0) - (among.regret[now] ?? 0)) / less;
      if (best === null || ratio < best.ratio)
        best = { kind: "account", account, option: among.option[c] ?? -1, ratio };
    }
  }
  return best;
}

function addUses(among: Contenders, contender: number, factor: number, into: Float64Array): void {
  for (let u = among.first_use[contender] ?? 0; u < (among.first_use[contender + 1] ?? 0); u += 1) {
    const row = among.use_row[u] ?? 0;
    into[row] = (into[row] ?? 0) + factor * (among.use_amount[u] ?? 0);
  }
}

function cheapestShareMove(state: PlanState, { of, weights, row }: Search): Move | null {
  const { problem, used, eased, shares } = state;
  const column = emptyColumn(problem);
  const nets = zeros(problem.starts);
  let best: Move | null = null;
  for (let i = 0; i < problem.items.length; i += 1) {
    let done = 0;
    for (let s = 0; s < problem.starts; s += 1) done += shares[i * problem.starts + s] ?? 0;
    writeItemNetGains(of, i, nets);
    for (let s = 0; s < problem.starts; s += 1) {
      const option = i * problem.starts + s;
      const share = shares[option] ?? 0;
      if ((problem.items[i]?.gain[s] ?? 0) === Number.NEGATIVE_INFINITY) continue;
      writeItemUses(problem, option, column);
      let own = 0;
      for (let e = 0; e < column.length; e += 1)
        if (column.rows[e] === row) own = column.amounts[e] ?? 0;
      if (own === 0) continue;
      const excess = (used[row] ?? 0) - (eased[row] ?? 0);
      const step = own > 0 ? -Math.min(share, excess / own) : Math.min(1 - done, excess / -own);
      if (Math.abs(step) < 1e-12) continue;
      let less = 0;
      for (let e = 0; e < column.length; e += 1) {
        const r = column.rows[e] ?? 0;
        const over = (used[r] ?? 0) - (eased[r] ?? 0);
        less +=
          (weights[r] ?? 0) *
          (Math.max(0, over) - Math.max(0, over + step * (column.amounts[e] ?? 0)));
      }
      if (less <= 1e-9) continue;
      const ratio = (-step * (nets[s] ?? 0)) / less;
      if (best === null || ratio < best.ratio)
        best = { kind: "share", option, share: Math.max(0, share + step), ratio };
    }
  }
  return best;
}
