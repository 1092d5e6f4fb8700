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

/** Returns the same data with other numbers in the places of its own; texts, nulls and truths stay. */
export function withNumbers<Data>(data: Data, numbers: Float64Array): Data {
  let at = 0;
  const next = (own: number) => numbers[at++] ?? own;
  const rebuilt = (part: unknown): unknown => {
    if (typeof part === "number") return next(part);
    if (part instanceof Float64Array) return part.map(next);
    if (Array.isArray(part)) return part.map(rebuilt);
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, rebuilt(value)]));
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only numbers are other ones
  return rebuilt(data) as Data;
}
