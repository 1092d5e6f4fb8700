import { sumOf } from "../lib/column.ts";

/** Every account's place on an axis. */
export interface AxisPlaces {
  readonly ratios: Float64Array;
  /** What the accounts weigh in the median; none below zero. */
  readonly weights: Float64Array;
  /** Where the axis is cut; null for the weighted median, which moves with the accounts. */
  readonly line: number | null;
}

/** On which side of an axis' line an account stands, and when it crosses it. */
export interface AxisSide {
  readonly isAbove: boolean;
  /**
   * Returns how far all ratios may move along `slope`, `towards` more (1) or less (−1), before the account is on the other side.
   * Infinity where that takes more than `most`.
   */
  readonly crossing: (slope: Float64Array, towards: number, most: number) => number;
}

/** Returns what tells where one account after the other stands. */
export function axisSides({ ratios, weights, line }: AxisPlaces): (account: number) => AxisSide {
  const half = sumOf(weights) / 2;
  return (account) =>
    line === null
      ? sideOfMedian({ ratios, weights }, half, account)
      : sideOfLine(ratios[account] ?? 0, line, account);
}

function sideOfLine(own: number, line: number, account: number): AxisSide {
  const isAbove = own >= line;
  return {
    isAbove,
    crossing: (slope, towards, most) => {
      const pace = (slope[account] ?? 0) * towards;
      const isLeaving = isAbove ? pace < 0 : pace > 0;
      return isLeaving ? within((line - own) / pace, most) : Infinity;
    },
  };
}

interface Passing {
  readonly distance: number;
  /** What those up to the account weigh more from there on. */
  readonly weight: number;
}

/** An account is not below the weighted median where those up to it, itself among them, hold half of the weight. */
function sideOfMedian(
  { ratios, weights }: Pick<AxisPlaces, "ratios" | "weights">,
  half: number,
  account: number,
): AxisSide {
  const own = ratios[account] ?? 0;
  const upTo = weightUpTo(own);
  return { isAbove: upTo >= half, crossing };

  function weightUpTo(ratio: number): number {
    return weights.reduce((sum, weight, i) => ((ratios[i] ?? 0) <= ratio ? sum + weight : sum), 0);
  }

  function crossing(slope: Float64Array, towards: number, most: number): number {
    if (!canCross(slope, towards, most)) return Infinity;
    const passings = passed(slope, towards, most).toSorted((a, b) => a.distance - b.distance);
    let weight = upTo;
    const crossed = passings.find((passing, i) => {
      weight += passing.weight;
      const isLastThere = passings[i + 1]?.distance !== passing.distance;
      return isLastThere && weight >= half !== upTo >= half;
    });
    return crossed?.distance ?? Infinity;
  }

  /** Few figures move an account across: whether all that speaks for it would be enough is quickly known. */
  function canCross(slope: Float64Array, towards: number, most: number): boolean {
    let needed = Math.abs(upTo - half);
    const ownSlope = slope[account] ?? 0;
    for (let i = 0; i < ratios.length; i += 1) {
      const ahead = (ratios[i] ?? 0) - own;
      if (ahead > 0 === upTo >= half) continue;
      const pace = ((slope[i] ?? 0) - ownSlope) * towards;
      if (ahead > 0 ? pace < 0 && ahead <= -pace * most : pace > 0 && -ahead <= pace * most)
        needed -= weights[i] ?? 0;
    }
    return needed <= 0;
  }

  /** Returns whom the account passes, and who passes it, on the way. */
  function passed(slope: Float64Array, towards: number, most: number): Passing[] {
    const passings: Passing[] = [];
    const ownSlope = slope[account] ?? 0;
    for (let i = 0; i < ratios.length; i += 1) {
      const weight = weights[i] ?? 0;
      const ahead = (ratios[i] ?? 0) - own;
      const pace = ((slope[i] ?? 0) - ownSlope) * towards;
      if (weight === 0 || (ahead > 0 ? pace >= 0 : pace <= 0)) continue;
      const distance = Math.abs(ahead / pace);
      if (distance <= most) passings.push({ distance, weight: ahead > 0 ? weight : -weight });
    }
    return passings;
  }
}

function within(distance: number, most: number): number {
  return distance <= most ? distance : Infinity;
}
