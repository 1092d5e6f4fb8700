import { firstPlace } from "../lib/first-place.ts";

/** Every account's place on an axis. */
export interface AxisPlaces {
  readonly ratios: Float64Array;
  /** What the accounts weigh in the median; none below zero. */
  readonly weights: Float64Array;
  /** Where the axis is cut; null for the weighted median, which moves with the accounts. */
  readonly line: number | null;
}

/** How far every account's ratio moves with one more unit of a figure. */
export interface Slopes {
  readonly of: Float64Array;
  /** Of those who weigh anything, by rising ratio. */
  readonly ranked: Float64Array;
  readonly least: number;
  readonly greatest: number;
}

/** An axis, asked for one account and one figure after the other. */
export interface Axis {
  readonly sideOf: (account: number) => AxisSide;
  readonly slopesOf: (of: Float64Array) => Slopes;
}

/** On which side of an axis' line an account stands, and when it crosses it. */
export interface AxisSide {
  readonly isAbove: boolean;
  /**
   * Returns how far a figure may move, `towards` more (1) or less (−1), before the account is on the other side.
   * Infinity where that takes more than `most`.
   */
  readonly crossing: (slopes: Slopes, towards: number, most: number) => number;
}

/** Returns what tells where accounts stand on an axis, and when they cross its line. */
export function axisOf({ ratios, weights, line }: AxisPlaces): Axis {
  const ranking = rankingOf(ratios, weights);
  return {
    sideOf: (account) =>
      line === null
        ? sideOfMedian(ranking, ratios[account] ?? 0, account)
        : sideOfLine(ratios[account] ?? 0, line, account),
    slopesOf: (of) => {
      const ranked = Float64Array.from(ranking.accounts, (account) => of[account] ?? 0);
      return { of, ranked, ...extremes(ranked) };
    },
  };
}

function extremes(values: Float64Array): Pick<Slopes, "least" | "greatest"> {
  return {
    least: values.reduce((least, value) => Math.min(least, value), Infinity),
    greatest: values.reduce((greatest, value) => Math.max(greatest, value), -Infinity),
  };
}

function sideOfLine(own: number, line: number, account: number): AxisSide {
  const isAbove = own >= line;
  return {
    isAbove,
    crossing: ({ of }, towards, most) => {
      const pace = (of[account] ?? 0) * towards;
      const isLeaving = isAbove ? pace < 0 : pace > 0;
      return isLeaving ? within((line - own) / pace, most) : Infinity;
    },
  };
}

/** Those who weigh anything, by rising ratio. */
interface Ranking {
  readonly accounts: Int32Array;
  readonly ratios: Float64Array;
  /** What those before each place weigh; the last entry is the weight of all. */
  readonly weightBefore: Float64Array;
}

function rankingOf(ratios: Float64Array, weights: Float64Array): Ranking {
  const weighing = Int32Array.from(ratios.keys()).filter((i) => (weights[i] ?? 0) > 0);
  const accounts = weighing.toSorted((a, b) => (ratios[a] ?? 0) - (ratios[b] ?? 0));
  const weightBefore = new Float64Array(accounts.length + 1);
  for (const [place, account] of accounts.entries())
    weightBefore[place + 1] = (weightBefore[place] ?? 0) + (weights[account] ?? 0);
  return {
    accounts,
    ratios: Float64Array.from(accounts, (account) => ratios[account] ?? 0),
    weightBefore,
  };
}

/** Places of a ranking, `to` behind the last of them. */
interface Places {
  readonly from: number;
  readonly to: number;
}

/** Where an account stands in a ranking. */
interface Standing extends Ranking {
  readonly ratio: number;
  /** The place of the first whose ratio is higher. */
  readonly firstAbove: number;
}

/** A figure on its way, `towards` more (1) or less (−1), by no more than `most`. */
interface Move extends Slopes {
  /** The account's. */
  readonly ownSlope: number;
  readonly towards: number;
  readonly most: number;
}

interface Passing {
  readonly distance: number;
  /** What those up to the account weigh more from there on. */
  readonly weight: number;
}

/** An account is not below the weighted median where those up to it, itself among them, hold half of the weight. */
function sideOfMedian(ranking: Ranking, ratio: number, account: number): AxisSide {
  const half = (ranking.weightBefore.at(-1) ?? 0) / 2;
  const standing = { ...ranking, ratio, firstAbove: firstAbove(ranking.ratios, ratio) };
  const upTo = ranking.weightBefore[standing.firstAbove] ?? 0;
  const isAbove = upTo >= half;
  /** Few figures move an account across: whether all that speaks for it would be enough is quickly known. */
  const canCross = (near: Places, weightOf: (places: Places) => number) =>
    isAbove
      ? upTo - weightOf({ from: near.from, to: standing.firstAbove }) <= half
      : upTo + weightOf({ from: standing.firstAbove, to: near.to }) >= half;
  const crossing: AxisSide["crossing"] = (slopes, towards, most) => {
    const move = { ...slopes, ownSlope: slopes.of[account] ?? 0, towards, most };
    const near = placesNear(standing, move);
    if (!canCross(near, (places) => weightIn(ranking, places))) return Infinity;
    if (!canCross(near, (places) => passingIn(standing, places, move))) return Infinity;
    let weight = upTo;
    const passings = passed(standing, near, move).toSorted((a, b) => a.distance - b.distance);
    const crossed = passings.find((passing, i) => {
      weight += passing.weight;
      const isLastThere = passings[i + 1]?.distance !== passing.distance;
      return isLastThere && weight >= half !== isAbove;
    });
    return crossed?.distance ?? Infinity;
  };
  return { isAbove, crossing };
}

/** Only those so near can meet the account on the way. */
function placesNear(
  { ratios, ratio, firstAbove: above }: Standing,
  { ownSlope, least, greatest, towards, most }: Move,
): Places {
  const [down, up] =
    towards > 0 ? [greatest - ownSlope, ownSlope - least] : [ownSlope - least, greatest - ownSlope];
  return {
    from: Math.min(above, firstNotBelow(ratios, ratio - down * most * withRounding)),
    to: Math.max(above, firstAbove(ratios, ratio + up * most * withRounding)),
  };
}

function weightIn({ weightBefore }: Ranking, { from, to }: Places): number {
  return (weightBefore[to] ?? 0) - (weightBefore[from] ?? 0);
}

/** What those among them weigh who meet the account. */
function passingIn(standing: Standing, { from, to }: Places, move: Move): number {
  let weight = 0;
  for (let place = from; place < to; place += 1)
    if (distanceTo(standing, place, move) <= move.most)
      weight += weightIn(standing, { from: place, to: place + 1 });
  return weight;
}

/** Whom the account passes, and who passes it. */
function passed(standing: Standing, { from, to }: Places, move: Move): readonly Passing[] {
  const passings: Passing[] = [];
  for (let place = from; place < to; place += 1) {
    const distance = distanceTo(standing, place, move);
    if (distance > move.most) continue;
    const weight = weightIn(standing, { from: place, to: place + 1 });
    passings.push({ distance, weight: place < standing.firstAbove ? -weight : weight });
  }
  return passings;
}

/** Infinity for those who never meet the account. */
function distanceTo(
  { ratios, ratio, firstAbove: above }: Standing,
  place: number,
  { ranked, ownSlope, towards }: Move,
): number {
  const pace = ((ranked[place] ?? 0) - ownSlope) * towards;
  if (place < above ? pace <= 0 : pace >= 0) return Infinity;
  return Math.abs(((ratios[place] ?? 0) - ratio) / pace);
}

/** A quotient within reach may be a product just beyond it. */
const withRounding = 1 + 1e-9;

function firstAbove(sorted: Float64Array, value: number): number {
  return firstPlace(sorted.length, (place) => (sorted[place] ?? 0) > value);
}

function firstNotBelow(sorted: Float64Array, value: number): number {
  return firstPlace(sorted.length, (place) => (sorted[place] ?? 0) >= value);
}

function within(distance: number, most: number): number {
  return distance <= most ? distance : Infinity;
}
