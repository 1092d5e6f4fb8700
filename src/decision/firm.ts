import type { Statement } from "../account/statement.ts";

/** Who works for the firm and what their hours cost; money in currency units, hours a year. */
export interface Firm {
  readonly roles: readonly FirmRole[];
  readonly sellers: readonly FirmSeller[];
  /** What commission is paid on; null where none is paid. */
  readonly commission_basis: "net_sales" | "gross_profit" | null;
  /** Hours of one phone call, by role. */
  readonly call_hours: readonly number[];
  /** What the carrying cost of open invoices rests on: what they amount to, or what the goods in them cost. */
  readonly carrying_basis: "revenue" | "cost";
}

/** A statement and the firm as it knows it. */
export interface StatedFirm {
  readonly statement: Statement;
  readonly firm: Firm;
}

export interface FirmRole {
  readonly name: string;
  /** Of an hour. */
  readonly rate: number;
  /** Share of the rate that would go with the work. */
  readonly avoidable: number;
  /** Whether its hours are sellers' hours. */
  readonly selling: boolean;
  /** Practical capacity. */
  readonly supplied_hours: number;
  readonly used_hours: number;
}

export interface FirmSeller {
  readonly employee_id: string;
  readonly name: string | null;
  /** Index into the firm's roles; −1 where the cost model does not know the role. */
  readonly role: number;
  /** Commission for each unit of the basis, as earned on all sales of the window. */
  readonly commission_rate: number;
  /** Commission today. */
  readonly income: number;
  /** Practical capacity of one person of the role. */
  readonly supplied_hours: number;
  /** Hours of the role on the accounts and prospects that the seller serves. */
  readonly used_hours: number;
  /** The part of `used_hours` with prospects. */
  readonly prospecting_hours: number;
}
