/** Returns every number that plain data holds, in the order in which they stand there. */
export function numbersIn(data: unknown): Float64Array {
  const numbers: number[] = [];
  collect(data, numbers);
  return Float64Array.from(numbers);
}

function collect(data: unknown, into: number[]): void {
  if (typeof data === "number") into.push(data);
  else if (data instanceof Float64Array) into.push(...data);
  else if (typeof data === "object" && data !== null)
    for (const part of Object.values(data)) collect(part, into);
}

/**
 * Returns what gives the same data with other numbers in the places of its own; texts, nulls and truths stay. Parts whose numbers
 * are their own are not copied.
 */
export function refiller<Data>(data: Data): (numbers: Float64Array) => Data {
  const own = numbersIn(data);
  const whole = partOf(data, 0, own);
  return (numbers) => {
    if (whole === null || isOwn(whole, own, numbers)) return data;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only numbers are other ones
    return whole.refilled(numbers) as Data;
  };
}

/** A part of the data, and its places among all numbers. */
interface Part {
  readonly from: number;
  /** Behind its last number. */
  readonly to: number;
  readonly refilled: (numbers: Float64Array) => unknown;
}

/** Returns null for what holds no number. */
function partOf(data: unknown, from: number, own: Float64Array): Part | null {
  if (typeof data === "number")
    return { from, to: from + 1, refilled: (numbers) => numbers[from] ?? data };
  if (data instanceof Float64Array) {
    const to = from + data.length;
    return { from, to, refilled: (numbers) => numbers.slice(from, to) };
  }
  if (typeof data !== "object" || data === null) return null;
  const parts = partsOf(data, from, own);
  const to = parts.at(-1)?.[1].to ?? from;
  const refilled = (numbers: Float64Array) => {
    const copy = copyOf(data);
    for (const [name, part] of parts)
      if (!isOwn(part, own, numbers)) copy[name] = part.refilled(numbers);
    return copy;
  };
  return to === from ? null : { from, to, refilled };
}

function copyOf(data: object): Record<string, unknown> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the names of a list are its places
  return (Array.isArray(data) ? data.slice() : { ...data }) as Record<string, unknown>;
}

function partsOf(
  data: object,
  from: number,
  own: Float64Array,
): readonly (readonly [string, Part])[] {
  let at = from;
  return Object.entries(data).flatMap(([name, value]) => {
    const part = partOf(value, at, own);
    if (part === null) return [];
    at = part.to;
    return [[name, part] as const];
  });
}

function isOwn({ from, to }: Part, own: Float64Array, numbers: Float64Array): boolean {
  for (let at = from; at < to; at += 1) if (!Object.is(own[at], numbers[at])) return false;
  return true;
}
