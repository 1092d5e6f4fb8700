/**
 * A stream of pseudo-random numbers that its seed fixes wholly. The generator is xoshiro128**
 * [Blackman & Vigna 2018], seeded through a hash of the seed's text; not for secrets.
 */
export interface Random {
  /** Returns the next 32 bits as an unsigned integer. */
  bits(): number;
  /** Returns a stream of its own for `label`, the same however much was drawn from this one. */
  fork(label: string): Random;
}

type State = readonly [number, number, number, number];

/** Returns the stream of numbers that belongs to a seed. */
export function randomOf(seed: number | string): Random {
  return { bits: bitsFrom(stateOf(seed)), fork: (label) => randomOf(`${seed}/${label}`) };
}

/** Returns xoshiro128** run from a given state, of which one word at least is not zero. */
export function bitsFrom(state: State): () => number {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function stateOf(seed: number | string): State {
  const text = String(seed);
  return [hash(text, 1), hash(text, 2), hash(text, 3), hash(text, 4) | 1];
}

/** FNV-1a over UTF-16 units, finished by MurmurHash3's mixer. */
function hash(text: string, salt: number): number {
  let word = 0x811c9dc5 ^ Math.imul(salt, 0x9e3779b9);
  for (let index = 0; index < text.length; index += 1) {
    word = Math.imul(word ^ text.charCodeAt(index), 0x01000193);
  }
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return word ^ (word >>> 16);
}

/** Returns a number in `[from, to)`, by default in `[0, 1)`, with 53 random bits. */
export function uniform(random: Random, from = 0, to = 1): number {
  const high = random.bits() >>> 5;
  const low = random.bits() >>> 6;
  return from + ((to - from) * (high * 0x4000000 + low)) / 0x20000000000000;
}

/** Returns a whole number from `from` to `to`, both included. */
export function whole(random: Random, from: number, to: number): number {
  return from + Math.floor(uniform(random) * (to - from + 1));
}

/** Returns true with the given probability. */
export function chance(random: Random, probability: number): boolean {
  return uniform(random) < probability;
}

/** Returns a draw from the normal distribution (Box and Muller's method). */
export function normal(random: Random, mean = 0, deviation = 1): number {
  const radius = Math.sqrt(-2 * Math.log(1 - uniform(random)));
  return mean + deviation * radius * Math.cos(2 * Math.PI * uniform(random));
}

/** Returns a draw from the lognormal distribution whose logarithm deviates by `sigma`. */
export function lognormal(random: Random, median: number, sigma: number): number {
  return median * Math.exp(sigma * normal(random));
}

/** Returns a count from the Poisson distribution; a mean of zero or less gives zero. */
export function poisson(random: Random, mean: number): number {
  const step = 30;
  if (mean > step) return poisson(random, step) + poisson(random, mean - step);
  const stop = Math.exp(-mean);
  let count = 0;
  for (let left = uniform(random); left > stop; left *= uniform(random)) count += 1;
  return count;
}

/** Returns a draw from the gamma distribution of scale one [Marsaglia & Tsang 2000]. */
export function gamma(random: Random, shape: number): number {
  if (shape < 1) return gamma(random, shape + 1) * (1 - uniform(random)) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - uniform(random)) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
      return d * v;
    }
  }
}

/** Returns a draw from the beta distribution, in `[0, 1]`. */
export function beta(random: Random, alpha: number, betaShape: number): number {
  const x = gamma(random, alpha);
  const y = gamma(random, betaShape);
  return x / (x + y);
}

/** Returns one of the values, each as likely; throws where there is none. */
export function pick<Value extends Something>(random: Random, values: readonly Value[]): Value {
  return there(values[whole(random, 0, values.length - 1)]);
}

/** Returns one of the values, as likely as its weight is large among all; throws where there is none. */
export function pickWeighted<Value extends Something>(
  random: Random,
  weighted: readonly (readonly [Value, number])[],
): Value {
  let left = uniform(random) * weighted.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of weighted) {
    left -= weight;
    if (left < 0) return value;
  }
  return there(weighted.at(-1)?.[0]);
}

/** Returns the values in random order (Fisher and Yates's method). */
export function shuffle<Value extends Something>(
  random: Random,
  values: readonly Value[],
): Value[] {
  const shuffled = [...values];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = whole(random, 0, last);
    const value = there(shuffled[last]);
    shuffled[last] = there(shuffled[other]);
    shuffled[other] = value;
  }
  return shuffled;
}

type Something = string | number | object;

function there<Value extends Something>(value: Value | undefined): Value {
  if (value === undefined) throw new RangeError("nothing to pick from");
  return value;
}
