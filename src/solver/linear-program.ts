import type { PlanProblem } from "../plan/problem.ts";
import { type ColumnWriter, columnWriter, type SparseColumns } from "./column-writer.ts";
import { entriesOfItems, mostEntries } from "./most-entries.ts";
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
  const draft = startDraft(problem, mostEntries(problem));
  for (let account = 0; account < problem.ways.must.length; account += 1) {
    for (const choice of choicesOf(problem, account)) addChoice(problem, choice, draft);
  }
  const choices = draft.places.length;
  for (const item of problem.items.keys()) addShares(problem, item, draft);
  addIdle(draft);
  return { ...written(draft), choices };
}

/** One way of an account, begun in a quarter. */
export interface Choice {
  readonly account: number;
  /** `way × starts + start` */
  readonly place: number;
}

/** Returns the part of a problem's linear program that holds these choices alone. */
export function choiceColumns(problem: PlanProblem, choices: readonly Choice[]): LinearProgram {
  const { starts, periods, floors, ways } = problem;
  const usesOf = ({ place }: Choice) => {
    const way = Math.floor(place / starts);
    return (ways.first_use[way + 1] ?? 0) - (ways.first_use[way] ?? 0);
  };
  const room = choices.reduce((sum, one) => sum + 2 + floors.length + usesOf(one) * periods, 0);
  const draft = startDraft(problem, room);
  for (const choice of choices) addChoice(problem, choice, draft);
  return { ...written(draft), choices: choices.length };
}

/** Returns the part of a problem's linear program that holds the shares of its items. */
export function shareColumns(problem: PlanProblem): LinearProgram {
  const draft = startDraft(problem, entriesOfItems(problem));
  for (const item of problem.items.keys()) addShares(problem, item, draft);
  return { ...written(draft), choices: 0 };
}

interface Draft {
  readonly rows: ProgramRows;
  readonly writer: ColumnWriter;
  readonly places: number[];
  readonly gains: number[];
}

function startDraft(problem: PlanProblem, room: number): Draft {
  const rows = programRows(problem);
  return { rows, writer: columnWriter(rows.lower.length, room), places: [], gains: [] };
}

function written({ rows, writer, places, gains }: Draft): Omit<LinearProgram, "choices"> {
  return {
    places: Int32Array.from(places),
    gains: Float64Array.from(gains),
    columns: writer.columns(),
    rows,
  };
}

/** Returns all choices of an account. */
export function choicesOf({ starts, ways }: PlanProblem, account: number): readonly Choice[] {
  const from = (ways.first[account] ?? 0) * starts;
  const to = (ways.first[account + 1] ?? 0) * starts;
  return Array.from({ length: to - from }, (_, i) => ({ account, place: from + i })).filter(
    ({ place }) => (ways.gain[place] ?? -Infinity) > -Infinity,
  );
}

function addChoice(problem: PlanProblem, { account, place }: Choice, draft: Draft): void {
  const { starts, ways, floors } = problem;
  const { rows, writer } = draft;
  const [way, start] = [Math.floor(place / starts), place % starts];
  writer.add(account, 1);
  writer.add(rows.changes[start] ?? -1, 1);
  addUses(problem, { way, start }, draft);
  floors.forEach(({ by_way }, floor) => writer.add(rows.floors[floor] ?? -1, by_way[place] ?? 0));
  close({ place, gain: ways.gain[place] ?? 0 }, draft);
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
