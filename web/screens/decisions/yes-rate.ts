import { yesPrior } from "../../../src/ask/value-of-hour.ts";

/** Answers on record. */
export interface Answered {
  readonly yes: number;
  readonly no: number;
}

/** What the next asks are expected to bring: a beta-binomial with the prior of asks to prospects. */
export interface YesRate {
  readonly mean: number;
  /** Nine times in ten the rate lies between the two. */
  readonly low: number;
  readonly high: number;
  /** Asks up to and with the first yes, on average. */
  readonly asks_to_yes: number;
  /** Asks that bring at least one yes nine times in ten. */
  readonly asks_for_ninety: number;
}

const alphaBefore = yesPrior.mean * yesPrior.weight;
const betaBefore = yesPrior.weight - alphaBefore;

/** Returns the yes-rate after answers; averages run over what the rate may be, never one over its mean. */
export function yesRate({ yes, no }: Answered): YesRate {
  const alpha = alphaBefore + yes;
  const beta = betaBefore + no;
  const [low = 0, high = 1] = quantiles({ alpha, beta }, [0.05, 0.95]);
  return {
    mean: alpha / (alpha + beta),
    low,
    high,
    asks_to_yes: (alpha + beta - 1) / (alpha - 1),
    asks_for_ninety: asksFor(0.9, { alpha, beta }),
  };
}

interface Beta {
  readonly alpha: number;
  readonly beta: number;
}

function asksFor(probability: number, { alpha, beta }: Beta): number {
  let onlyNo = 1;
  let asks = 0;
  while (onlyNo > 1 - probability) {
    onlyNo *= (beta + asks) / (alpha + beta + asks);
    asks += 1;
  }
  return asks;
}

const steps = 20_000;

/** By the midpoints of a fine grid: both parameters are above one, so that the density is bounded. */
function quantiles({ alpha, beta }: Beta, shares: readonly number[]): readonly number[] {
  const densities = Float64Array.from({ length: steps }, (_, i) => {
    const p = (i + 0.5) / steps;
    return Math.exp((alpha - 1) * Math.log(p) + (beta - 1) * Math.log(1 - p));
  });
  const total = densities.reduce((sum, density) => sum + density, 0);
  return shares.map((share) => {
    let sum = 0;
    const index = densities.findIndex((density) => {
      sum += density;
      return sum >= share * total;
    });
    return (index + 0.5) / steps;
  });
}
