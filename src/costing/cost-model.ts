import type { Window } from "../lib/day.ts";
import type { Sentence } from "../lib/language.ts";
import { fail, ok, type Result } from "../lib/result.ts";
import { capacityMinutes } from "./capacity.ts";
import type { Tier } from "./commission-scale.ts";
import { type CostModelFile, costModelFile, type RoleSection } from "./cost-model-file.ts";
import { fileProblems } from "./file-problems.ts";
import { readToml } from "./read-toml.ts";

/** What time and service cost: rates, time equations, charges and terms. Money is in currency units. */
export interface CostModel {
  readonly currency: string;
  /** True while the figures are those of the starter file, not the firm's own. */
  readonly illustrative: boolean;
  /** Null where no cost of capital is known: the carrying cost is then missing. */
  readonly capital: Capital | null;
  readonly roles: Readonly<Record<string, Role>>;
  readonly time: readonly TimeRow[];
  readonly charges: readonly Charge[];
  /** Null where no commission is paid. */
  readonly commission: CommissionPlan | null;
  readonly families: Readonly<Record<string, Family>>;
  /** Orders below this amount count as `order.small`; null where none do. */
  readonly small_order_below: number | null;
  readonly types: TypeTerms;
}

/** What the typing of accounts hangs on. */
export interface TypeTerms {
  /** A line of margin realised, or of service cost, to hold accounts against; null for the book's own median. */
  readonly margin_line: number | null;
  readonly service_line: number | null;
  /** A type less probable than this is Unclear. */
  readonly sure_from: number;
  /** With fewer orders, or a history of fewer months, an account is Unclear. */
  readonly least_orders: number;
  readonly least_months: number;
  /** Accounts younger than this, in months, are ring-fenced. */
  readonly new_months: number;
  /** Accounts whose net sales grew by more than this share are ring-fenced. */
  readonly growing_above: number;
}

export interface Capital {
  readonly annual_rate: number;
  /** `cost` multiplies by the account's variable cost ratio. */
  readonly basis: "revenue" | "cost";
  readonly days_in_year: number;
  /** `due` charges only the days past the due date. */
  readonly from: "issued" | "due";
}

export interface Role {
  /** Cost of the period. */
  readonly cost: number;
  readonly period: Window;
  /** Practical capacity of the period. */
  readonly capacity_minutes: number;
  /** Null where the file gives minutes alone. */
  readonly people: number | null;
  /** Share of the cost that would really disappear with the work, within a year. */
  readonly avoidable: number;
  /** Whether its hours are sellers' hours; null leaves it to the roles of the ledger's salespeople. */
  readonly seller: boolean | null;
}

/** A three-point estimate; a plain number is all three. */
export interface Estimate {
  readonly likely: number;
  readonly low: number;
  readonly high: number;
}

/** One term of a role's time equation: `minutes` for each unit of the driver `per`. */
export interface TimeRow {
  readonly role: string;
  readonly per: string;
  readonly minutes: Estimate;
}

/** Money straight per driver. */
export interface Charge {
  readonly name: string;
  readonly per: string;
  readonly amount: Estimate;
  readonly avoidable: number;
}

export interface CommissionPlan {
  readonly basis: "net_sales" | "gross_profit";
  /** Marginal, ascending; a flat rate is one tier without an upper end. */
  readonly tiers: readonly Tier[];
  readonly paid_on: "invoice" | "cash";
  /** When the tiers start again. */
  readonly period: "year" | "quarter" | "month";
}

export interface Family {
  /** Gross margin as a share of net sales, used only where a line has no cost. */
  readonly margin: Estimate;
}

/** Share of a role's cost that goes with the work, where the file does not say. */
const defaultRoleAvoidable = 0.7;

/** Share of the time paid that is there to be worked [Kaplan & Anderson 2004]. */
const defaultPractical = 0.8;

export const defaultTypeTerms: TypeTerms = {
  margin_line: null,
  service_line: null,
  sure_from: 0.5,
  least_orders: 4,
  least_months: 3,
  new_months: 12,
  growing_above: 0.5,
};

/** Returns the cost model that a `cost-model.toml` describes, or a sentence for each thing wrong with it. */
export function parseCostModel(text: string): Result<CostModel, readonly Sentence[]> {
  const toml = readToml(text);
  if (!toml.ok) return toml;
  const file = costModelFile.safeParse(toml.value);
  if (!file.success)
    return fail(fileProblems(file.error.issues, { name: costModelName, file: toml.value, text }));
  return ok(modelOf(file.data));
}

const costModelName: Sentence = { en: "the cost model", pl: "modelu kosztów" };

function modelOf(file: CostModelFile): CostModel {
  return {
    currency: file.currency,
    illustrative: file.illustrative ?? false,
    capital: file.capital === undefined ? null : capitalOf(file.capital),
    roles: mapValues(file.roles ?? {}, roleOf),
    time: (file.time ?? []).map((row) => ({ ...row, minutes: estimateOf(row.minutes) })),
    charges: (file.charge ?? []).map((charge) => ({
      ...charge,
      amount: estimateOf(charge.amount),
      avoidable: charge.avoidable ?? 1,
    })),
    commission: file.commission === undefined ? null : planOf(file.commission),
    families: mapValues(file.families ?? {}, ({ margin }) => ({ margin: estimateOf(margin) })),
    small_order_below: file.orders?.small_below ?? null,
    types: { ...defaultTypeTerms, ...present(file.types ?? {}) },
  };
}

/** Leaves out keys that the file does not give. */
function present(section: NonNullable<CostModelFile["types"]>): Partial<TypeTerms> {
  return Object.fromEntries(Object.entries(section).filter(([, value]) => value !== undefined));
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

function capitalOf(capital: NonNullable<CostModelFile["capital"]>): Capital {
  return {
    annual_rate: capital.annual_rate,
    basis: capital.basis ?? "revenue",
    days_in_year: capital.days_in_year ?? 365,
    from: capital.from ?? "issued",
  };
}

function roleOf(role: RoleSection): Role {
  return {
    cost: role.cost,
    period: role.period,
    capacity_minutes:
      role.capacity_minutes ??
      capacityMinutes({
        people: role.people ?? 0,
        minutes_per_person: role.minutes_per_person ?? 0,
        practical: role.practical ?? defaultPractical,
      }),
    people: role.people ?? null,
    avoidable: role.avoidable ?? defaultRoleAvoidable,
    seller: role.seller ?? null,
  };
}

/** Returns the estimate that a number or three points of a settings file stand for. */
export function estimateOf(value: number | Estimate): Estimate {
  return typeof value === "number" ? { likely: value, low: value, high: value } : value;
}

function planOf(plan: NonNullable<CostModelFile["commission"]>): CommissionPlan {
  const tiers = plan.tiers?.map(({ up_to, rate }) => ({ up_to: up_to ?? null, rate }));
  return {
    basis: plan.basis,
    tiers: tiers ?? [{ up_to: null, rate: plan.rate ?? 0 }],
    paid_on: plan.paid_on ?? "invoice",
    period: plan.period ?? "year",
  };
}
