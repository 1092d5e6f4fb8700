import { zeros } from "../lib/column.ts";

/** The most that `gain · y` can be where `uses · y ≤ room` row by row and y ≥ 0. */
export interface SmallProgram {
  readonly gain: Float64Array;
  /** Of row `i` and column `j` at `i × gain.length + j`. */
  readonly uses: Float64Array;
  readonly room: Float64Array;
}

const tiny = 1e-9;

/**
 * Returns the best y, or null where no y keeps to the rows: the simplex method on a dictionary, with the
 * pivots that cannot cycle [Bland 1977]. For programs of a few dozen columns.
 */
export function bestShares(program: SmallProgram): Float64Array | null {
  const dictionary = startDictionary(program);
  if (program.room.some((most) => most < 0) && !makeFeasible(dictionary)) return null;
  writeGains(dictionary, program.gain);
  maximise(dictionary);
  const { values, columns, basic } = dictionary;
  const best = zeros(program.gain.length);
  basic.forEach((name, i) => {
    if (name < best.length) best[name] = Math.max(0, values[(i + 1) * columns - 1] ?? 0);
  });
  return best;
}

/**
 * Each basic variable as `last column − row · nonbasic variables`, and below them the gains. Variables
 * are named by number: those of the program, then the one that eases every row, then the slacks.
 */
interface Dictionary {
  readonly rows: number;
  /** One for each nonbasic variable, and the last. */
  readonly columns: number;
  readonly values: Float64Array;
  readonly basic: Int32Array;
  readonly nonbasic: Int32Array;
  /** The name of the variable that eases every row. */
  readonly easing: number;
}

function startDictionary({ gain, uses, room }: SmallProgram): Dictionary {
  const [rows, own] = [room.length, gain.length];
  const columns = own + 2;
  const values = zeros((rows + 1) * columns);
  room.forEach((most, i) => {
    values.set(uses.subarray(i * own, (i + 1) * own), i * columns);
    values[i * columns + own] = -1;
    values[(i + 1) * columns - 1] = most;
  });
  return {
    rows,
    columns,
    values,
    basic: Int32Array.from(room, (_, i) => own + 1 + i),
    nonbasic: Int32Array.from({ length: own + 1 }, (_, j) => j),
    easing: own,
  };
}

/** Eases all rows until they hold, then as little as can be; returns whether that is not at all. */
function makeFeasible(dictionary: Dictionary): boolean {
  const { rows, columns, values, basic, easing } = dictionary;
  values[rows * columns + easing] = -1;
  let worst = 0;
  for (let i = 1; i < rows; i += 1) {
    if ((values[(i + 1) * columns - 1] ?? 0) < (values[(worst + 1) * columns - 1] ?? 0)) worst = i;
  }
  pivot(dictionary, worst, easing);
  maximise(dictionary);
  if ((values[(rows + 1) * columns - 1] ?? 0) > tiny) return false;
  const row = basic.indexOf(easing);
  if (row >= 0) {
    const own = values.subarray(row * columns, (row + 1) * columns - 1);
    const column = own.findIndex((amount) => Math.abs(amount) > tiny);
    if (column >= 0) pivot(dictionary, row, column);
  }
  values.fill(0, rows * columns);
  return true;
}

/** Writes the gains of the nonbasic variables, and of what the basic ones are by them; nothing is eased any more. */
function writeGains(
  { rows, columns, values, basic, nonbasic, easing }: Dictionary,
  gain: Float64Array,
) {
  const last = rows * columns;
  nonbasic.forEach((name, j) => {
    values[last + j] = gain[name] ?? 0;
    if (name !== easing) return;
    for (let i = 0; i < rows; i += 1) values[i * columns + j] = 0;
  });
  basic.forEach((name, i) => {
    const own = gain[name] ?? 0;
    if (own === 0) return;
    for (let j = 0; j < columns; j += 1) {
      values[last + j] = (values[last + j] ?? 0) - own * (values[i * columns + j] ?? 0);
    }
  });
}

const mostPivots = 2000;

function maximise(dictionary: Dictionary): void {
  for (let pivots = 0; pivots < mostPivots; pivots += 1) {
    const column = entering(dictionary);
    const row = column < 0 ? -1 : leaving(dictionary, column);
    if (row < 0) return;
    pivot(dictionary, row, column);
  }
}

function entering({ rows, columns, values, nonbasic }: Dictionary): number {
  let at = -1;
  for (let j = 0; j + 1 < columns; j += 1) {
    const isWorth = (values[rows * columns + j] ?? 0) > tiny;
    if (isWorth && (at < 0 || (nonbasic[j] ?? 0) < (nonbasic[at] ?? 0))) at = j;
  }
  return at;
}

function leaving({ rows, columns, values, basic }: Dictionary, column: number): number {
  let [at, least] = [-1, Number.POSITIVE_INFINITY];
  for (let i = 0; i < rows; i += 1) {
    const amount = values[i * columns + column] ?? 0;
    if (amount <= tiny) continue;
    const ratio = (values[(i + 1) * columns - 1] ?? 0) / amount;
    const isTied = ratio <= least + tiny && (basic[i] ?? 0) < (basic[at] ?? 0);
    if (ratio < least - tiny || isTied) [at, least] = [i, ratio];
  }
  return at;
}

/** Lets the variable of a column take the place of that of a row. */
function pivot(dictionary: Dictionary, row: number, column: number): void {
  const { rows, columns, values, basic, nonbasic } = dictionary;
  const from = row * columns;
  const inverse = 1 / (values[from + column] ?? 1);
  values[from + column] = 1;
  for (let j = 0; j < columns; j += 1) values[from + j] = (values[from + j] ?? 0) * inverse;
  for (let i = 0; i <= rows; i += 1) {
    const to = i * columns;
    const factor = values[to + column] ?? 0;
    if (i === row || factor === 0) continue;
    values[to + column] = 0;
    for (let j = 0; j < columns; j += 1) {
      values[to + j] = (values[to + j] ?? 0) - factor * (values[from + j] ?? 0);
    }
  }
  const left = basic[row] ?? 0;
  basic[row] = nonbasic[column] ?? 0;
  nonbasic[column] = left;
}
