/** Returns a column with a value for each of `accounts` accounts: zero where `values` has none. */
export function byAccount(
  account: Float64Array,
  values: Float64Array | undefined,
  accounts: number,
): Float64Array {
  const column = new Float64Array(accounts);
  for (let i = 0; i < account.length; i++) column[account[i] ?? 0] = values?.[i] ?? 0;
  return column;
}
