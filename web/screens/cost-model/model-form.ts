import { type TomlPath, valueAt } from "./toml-values.ts";

/** A three-point estimate as a form has it; equal points are one number. */
export interface Points {
  readonly likely: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export const roleFields = [
  "cost",
  "people",
  "minutes_per_person",
  "practical",
  "avoidable",
] as const;

export type RoleField = (typeof roleFields)[number];

/** The figures of a cost model that can be changed in a form, null where the text does not give them. */
export interface ModelForm {
  readonly roles: readonly {
    readonly name: string;
    readonly fields: Readonly<Record<RoleField, number | null>>;
  }[];
  readonly time: readonly {
    readonly role: string;
    readonly per: string;
    readonly minutes: Points;
  }[];
  readonly charges: readonly {
    readonly name: string;
    readonly per: string;
    readonly amount: Points;
    readonly avoidable: number | null;
  }[];
  readonly annual_rate: number | null;
  readonly small_below: number | null;
  readonly commission: {
    readonly rate: number | null;
    readonly basis: string;
    readonly paid_on: string;
    readonly has_tiers: boolean;
  } | null;
}

/** Returns what a form shows of a cost model's document, whether all of it is right or not. */
export function modelForm(document: unknown): ModelForm {
  const roles = valueAt(document, ["roles"]);
  const commission = valueAt(document, ["commission"]);
  const number = (...path: TomlPath) => numberOf(valueAt(document, path));
  const text = (...path: TomlPath) => textOf(valueAt(document, path));
  return {
    roles: keysOf(roles).map((name) => ({
      name,
      fields: {
        cost: number("roles", name, "cost"),
        people: number("roles", name, "people"),
        minutes_per_person: number("roles", name, "minutes_per_person"),
        practical: number("roles", name, "practical"),
        avoidable: number("roles", name, "avoidable"),
      },
    })),
    time: rowsOf(document, "time").map((i) => ({
      role: text("time", i, "role"),
      per: text("time", i, "per"),
      minutes: pointsOf(valueAt(document, ["time", i, "minutes"])),
    })),
    charges: rowsOf(document, "charge").map((i) => ({
      name: text("charge", i, "name"),
      per: text("charge", i, "per"),
      amount: pointsOf(valueAt(document, ["charge", i, "amount"])),
      avoidable: number("charge", i, "avoidable"),
    })),
    annual_rate: number("capital", "annual_rate"),
    small_below: number("orders", "small_below"),
    commission:
      commission === undefined
        ? null
        : {
            rate: number("commission", "rate"),
            basis: text("commission", "basis"),
            paid_on: text("commission", "paid_on") || "invoice",
            has_tiers: valueAt(commission, ["tiers"]) !== undefined,
          },
  };
}

/** Returns an estimate as a TOML value: a number where all points are one, else its three points. */
export function pointsText({ likely, low, high }: Points): string {
  const middle = likely ?? low ?? high ?? 0;
  const [least, most] = [low ?? middle, high ?? middle];
  if (least === middle && most === middle) return `${middle}`;
  return `{ likely = ${middle}, low = ${least}, high = ${most} }`;
}

function pointsOf(value: unknown): Points {
  if (typeof value === "number") return { likely: value, low: value, high: value };
  const point = (name: string) => numberOf(valueAt(value, [name]));
  return { likely: point("likely"), low: point("low"), high: point("high") };
}

function keysOf(value: unknown): readonly string[] {
  return typeof value === "object" && value !== null ? Object.keys(value) : [];
}

function rowsOf(document: unknown, list: string): readonly number[] {
  const rows = valueAt(document, [list]);
  return Array.isArray(rows) ? [...rows.keys()] : [];
}

function numberOf(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
