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
  /** Of all before each place, and behind the last of all. */
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

/** A figure on its way, `towards` more (1) or less (−1), by no more than `most`. */
interface Move extends Slopes {
  /** The account's. */
  readonly own: number;
  readonly towards: number;
  readonly most: number;
}

interface Passing {
  readonly distance: number;
  /** What those up to the account weigh more from there on. */
  readonly weight: number;
}

/** An account is not below the weighted median where those up to it, itself among them, hold half of the weight. */
function sideOfMedian(ranking: Ranking, own: number, account: number): AxisSide {
  const { ratios, weightBefore } = ranking;
  const half = (weightBefore.at(-1) ?? 0) / 2;
  const above = firstAbove(ratios, own);
  const upTo = weightBefore[above] ?? 0;
  const isAbove = upTo >= half;
  return { isAbove, crossing };

  function crossing(slopes: Slopes, towards: number, most: number): number {
    const move = { ...slopes, own: slopes.of[account] ?? 0, towards, most };
    const near = placesNear(move);
    if (!canCross(near, weightIn) || !canCross(near, (places) => passingIn(places, move)))
      return Infinity;
    const passings = passed(near, move).toSorted((a, b) => a.distance - b.distance);
    let weight = upTo;
    const crossed = passings.find((passing, i) => {
      weight += passing.weight;
      const isLastThere = passings[i + 1]?.distance !== passing.distance;
      return isLastThere && weight >= half !== isAbove;
    });
    return crossed?.distance ?? Infinity;
  }

  /** Only so near can anybody be whom the account passes, or who passes it, on the way. */
  function placesNear({ own: ownSlope, least, greatest, towards, most }: Move): Places {
    const [down, up] =
      towards > 0
        ? [greatest - ownSlope, ownSlope - least]
        : [ownSlope - least, greatest - ownSlope];
    return {
      from: Math.min(above, firstNotBelow(ratios, own - down * most * withRounding)),
      to: Math.max(above, firstAbove(ratios, own + up * most * withRounding)),
    };
  }

  /** Few figures move an account across: whether all that speaks for it would be enough is quickly known. */
  function canCross({ from, to }: Places, weightOf: (places: Places) => number): boolean {
    return isAbove
      ? upTo - weightOf({ from, to: above }) <= half
      : upTo + weightOf({ from: above, to }) >= half;
  }

  function weightIn({ from, to }: Places): number {
    return (weightBefore[to] ?? 0) - (weightBefore[from] ?? 0);
  }

  function passingIn({ from, to }: Places, move: Move): number {
    let weight = 0;
    for (let place = from; place < to; place += 1)
      if (distanceTo(place, move) <= move.most) weight += weightIn({ from: place, to: place + 1 });
    return weight;
  }

  function passed({ from, to }: Places, move: Move): Passing[] {
    const passings: Passing[] = [];
    for (let place = from; place < to; place += 1) {
      const distance = distanceTo(place, move);
      if (distance > move.most) continue;
      const weight = weightIn({ from: place, to: place + 1 });
      passings.push({ distance, weight: place < above ? -weight : weight });
    }
    return passings;
  }

  /** Infinity for those who never meet. */
  function distanceTo(place: number, { ranked, own: ownSlope, towards }: Move): number {
    const pace = ((ranked[place] ?? 0) - ownSlope) * towards;
    if (place < above ? pace <= 0 : pace >= 0) return Infinity;
    return Math.abs(((ratios[place] ?? 0) - own) / pace);
  }
}

/** A quotient within reach may be a product just beyond it. */
const withRounding = 1 + 1e-9;

function firstAbove(sorted: Float64Array, value: number): number {
  return firstPlace(sorted.length, (place) => (sorted[place] ?? 0) > value);
}

function firstNotBelow(sorted: Float64Array, value: number): number {
  return firstPlace(sorted.length, (place) => (sorted[place] ?? 0) >= value);
}

/** Returns the first place from which on something holds; `length` where it holds nowhere. */
function firstPlace(length: number, holds: (place: number) => boolean): number {
  let [from, to] = [0, length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

function within(distance: number, most: number): number {
  return distance <= most ? distance : Infinity;
}
