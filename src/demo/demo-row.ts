/** A row of a ledger table: canonical field to value, amounts in units of the currency. */
export type DemoRow = Readonly<Record<string, string | number | null>>;
