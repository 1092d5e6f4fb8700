import type { TableName } from "../../ledger/tables.ts";

/** Records that enter a table; where `relation` is the table itself they already stand in it. */
export interface Incoming {
  readonly table: TableName;
  readonly relation: string;
}
