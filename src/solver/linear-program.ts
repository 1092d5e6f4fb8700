import type { PlanProblem } from "../plan/problem.ts";
import { type ColumnWriter, columnWriter, type SparseColumns } from "./column-writer.ts";
import { mostEntries } from "./most-entries.ts";
import { type ProgramRows, programRows } from "./program-rows.ts";

/**
 * A plan problem as a linear program: of every way and start whether it is taken, of every item and
 * start the share that is done then. What may not be chosen has no column, what limits nothing no row.
 */
export interface LinearProgram {
  /** How many columns come first that are 0 or 1; the others are shares. */
  readonly choices: number;
  /** What a column stands for: a choice's `way × starts + start`, a share's `item × starts + start`. The last column has no place. */
  readonly places: Int32Array;
  /** What a column adds to the objective. */
  readonly gains: Float64Array;
  readonly columns: SparseColumns;
  readonly rows: ProgramRows;
}

/** Returns the linear program of a plan problem. */
export function linearProgramOf(problem: PlanProblem): LinearProgram {
  const rows = programRows(problem);
  const draft: Draft = {
    rows,
    writer: columnWriter(rows.lower.length, mostEntries(problem)),
    places: [],
    gains: [],
  };
  for (let account = 0; account < problem.ways.must.length; account += 1) {
    addChoices(problem, account, draft);
  }
  const choices = draft.places.length;
  for (const item of problem.items.keys()) addShares(problem, item, draft);
  addIdle(draft);
  return {
    choices,
    places: Int32Array.from(draft.places),
    gains: Float64Array.from(draft.gains),
    columns: draft.writer.columns(),
    rows,
  };
}

interface Draft {
  readonly rows: ProgramRows;
  readonly writer: ColumnWriter;
  readonly places: number[];
  readonly gains: number[];
}

function addChoices(problem: PlanProblem, account: number, draft: Draft): void {
  const { starts, ways, floors } = problem;
  const { rows, writer } = draft;
  for (let way = ways.first[account] ?? 0; way < (ways.first[account + 1] ?? 0); way += 1) {
    for (let start = 0; start < starts; start += 1) {
      const place = way * starts + start;
      const gain = ways.gain[place] ?? -Infinity;
      if (gain === -Infinity) continue;
      writer.add(account, 1);
      writer.add(rows.changes[start] ?? -1, 1);
      addUses(problem, { way, start }, draft);
      floors.forEach(({ by_way }, floor) =>
        writer.add(rows.floors[floor] ?? -1, by_way[place] ?? 0),
      );
      close({ place, gain }, draft);
    }
  }
}

function addUses(
  { periods, profiles, ways }: PlanProblem,
  { way, start }: { readonly way: number; readonly start: number },
  { rows, writer }: Draft,
): void {
  for (let use = ways.first_use[way] ?? 0; use < (ways.first_use[way + 1] ?? 0); use += 1) {
    const amount = ways.use_amount[use] ?? 0;
    const first = (ways.use_resource[use] ?? 0) * periods;
    const profile = profiles[ways.use_profile[use] ?? 0];
    for (let period = 0; period < periods; period += 1) {
      const share = profile?.[start * periods + period] ?? 0;
      writer.add(rows.limits[first + period] ?? -1, amount * share);
    }
  }
}

function addShares(problem: PlanProblem, item: number, draft: Draft): void {
  const { starts, items, floors } = problem;
  const { rows, writer } = draft;
  for (let start = 0; start < starts; start += 1) {
    const place = item * starts + start;
    const gain = items[item]?.gain[start] ?? -Infinity;
    if (gain === -Infinity) continue;
    writer.add(rows.first_item + item, 1);
    for (const { slot, amount } of items[item]?.uses[start] ?? []) {
      writer.add(rows.limits[slot] ?? -1, amount);
    }
    floors.forEach(({ by_item }, floor) =>
      writer.add(rows.floors[floor] ?? -1, by_item[place] ?? 0),
    );
    close({ place, gain }, draft);
  }
}

/** HiGHS looks at no row of a program without columns, not even at one that cannot be kept to. */
function addIdle({ writer, gains }: Draft): void {
  gains.push(0);
  writer.close();
}

function close(
  { place, gain }: { readonly place: number; readonly gain: number },
  { writer, places, gains }: Draft,
): void {
  places.push(place);
  gains.push(gain);
  writer.close();
}
