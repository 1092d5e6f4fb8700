export interface AgeBand {
  readonly balance: number;
  /** Share of the balance that is expected to be lost. */
  readonly rate: number;
}

/** Returns the allowance for doubtful receivables by their age, in the money of the balances. */
export function ageingAllowance(bands: readonly AgeBand[]): number {
  return bands.reduce((sum, { balance, rate }) => sum + balance * rate, 0);
}
