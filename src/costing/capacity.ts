export interface Staffing {
  readonly people: number;
  /** Minutes paid for each, in the period. */
  readonly minutes_per_person: number;
  /** Share of them that is there to be worked. */
  readonly practical: number;
}

/** Returns the practical capacity in minutes [Kaplan & Anderson 2004]. */
export function capacityMinutes({ people, minutes_per_person, practical }: Staffing): number {
  return people * minutes_per_person * practical;
}

export interface Supply {
  readonly cost: number;
  /** In minutes, or any other unit in which use is counted too. */
  readonly capacity: number;
}

/** Returns what one unit of capacity costs, in the money of `cost`. */
export function capacityRate({ cost, capacity }: Supply): number {
  return cost / capacity;
}

export interface CapacityUse {
  readonly rate: number;
  readonly assigned_cost: number;
  /** Negative where more is used than there is. */
  readonly unused: number;
  readonly unused_cost: number;
}

/** Returns how a supply splits into used and unused; never cut off at zero. */
export function capacityUse(supply: Supply, used: number): CapacityUse {
  const rate = capacityRate(supply);
  const assigned_cost = rate * used;
  return {
    rate,
    assigned_cost,
    unused: supply.capacity - used,
    unused_cost: supply.cost - assigned_cost,
  };
}
