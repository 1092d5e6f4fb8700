/** What the address of the plan says. */
export interface PlanSearch {
  readonly from?: string;
  readonly to?: string;
  /** `firm`, `sellers` or an employee id. */
  readonly objective?: string;
  readonly most?: number;
  readonly quarters?: number;
}

/** Returns what an address asks of the plan; what cannot be read is left to its default. */
export function planSearch(search: Readonly<Record<string, unknown>>): PlanSearch {
  const { from, to, objective, most, quarters } = search;
  return {
    ...(isDate(from) && { from }),
    ...(isDate(to) && { to }),
    ...(typeof objective === "string" && objective !== "" && { objective }),
    ...(isWhole(most, 0, 100_000) && { most }),
    ...(isWhole(quarters, 1, 20) && { quarters }),
  };
}

function isDate(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}
