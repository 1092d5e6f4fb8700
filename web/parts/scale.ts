/** A linear scale from values to places in a drawing. */
export interface Scale {
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
  readonly at: (value: number) => number;
  /** Returns the value of a place. */
  readonly of: (place: number) => number;
}

/** Returns a linear scale; a domain without width is drawn in the middle of the range. */
export function linearScale(
  domain: readonly [number, number],
  range: readonly [number, number],
): Scale {
  const [from, to] = domain;
  const [start, end] = range;
  const part = (value: number) => (to === from ? 0.5 : (value - from) / (to - from));
  return {
    domain,
    range,
    at: (value) => start + part(value) * (end - start),
    of: (place) => from + ((place - start) / (end - start)) * (to - from),
  };
}

/** Returns round values (1, 2 or 5 times a power of ten apart) within a domain, at most `most` of them. */
export function ticks([from, to]: readonly [number, number], most: number): readonly number[] {
  if (!(to > from)) return [];
  const step = roundStep((to - from) / most);
  const first = Math.ceil(from / step - 1e-9);
  const count = Math.floor(to / step + 1e-9) - first + 1;
  return Array.from({ length: count }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((one) => one * power >= least * (1 - 1e-9)) ?? 10;
  return factor * power;
}
