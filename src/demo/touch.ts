import type { Day } from "../lib/day.ts";
import { chance, lognormal, pick, type Random, whole } from "../lib/random.ts";
import type { YearlyTouch } from "./behaviour.ts";
import { cents } from "./cents.ts";
import { holdersOf } from "./staff.ts";

export type TouchKind = YearlyTouch | "order" | "credit_check" | "dunning";

/** A touch before it has a number; its expense is in cents. */
export interface Touch {
  readonly account_id: string;
  readonly on: Day;
  readonly kind: TouchKind;
  readonly role: string;
  readonly employee: string | null;
  /** Null where nobody measured. */
  readonly minutes: number | null;
  readonly expense: number | null;
  readonly started_by: "us" | "them";
  readonly problem: "yes" | "no" | null;
  readonly quantity: number | null;
  readonly note: string | null;
}

/** Who is touched, by whom. */
export interface Contact {
  readonly account_id: string;
  readonly field_seller: string;
  readonly inside_seller: string;
}

interface Habit {
  readonly role: string;
  readonly minutes: number;
  /** Share of touches whose minutes are on record. */
  readonly measured: number;
  /** Share that the customer starts. */
  readonly inbound: number;
  readonly problem: number;
  readonly expense?: { readonly share: number; readonly median: number };
  readonly notes: readonly string[];
}

const habits: Readonly<Record<TouchKind, Habit>> = {
  order: habit("inside_sales", 11, [1, 1, 0], ["order dictated over the phone"]),
  quote: habit("inside_sales", 24, [0.1, 0.75, 0], ["asks for the usual parts", "price check"]),
  call: habit("inside_sales", 6.5, [0.35, 0.8, 0.08], ["where is my order", "asks about stock"]),
  email: habit("inside_sales", 4, [0.02, 0.6, 0.03], ["order confirmation", "drawing attached"]),
  visit: {
    ...habit("outside_sales", 95, [0.3, 0.05, 0.03], ["walked the floor", "quarterly visit"]),
    expense: { share: 0.6, median: 24 },
  },
  meal: {
    ...habit(
      "outside_sales",
      90,
      [0.2, 0.1, 0],
      ["lunch", "lunch with the plant manager", "dinner"],
    ),
    expense: { share: 1, median: 118 },
  },
  expedite: habit("customer_service", 15, [0.1, 1, 0.1], ["line down", "needs it today"]),
  delivery: habit("warehouse_shipping", 38, [0.15, 0.5, 0], ["own van", "to the bench"]),
  return: habit("customer_service", 28, [0.1, 1, 1], ["wrong size ordered", "left over"]),
  complaint: habit(
    "customer_service",
    40,
    [0.15, 1, 1],
    ["short shipment", "damaged", "wrong part"],
  ),
  ticket: habit(
    "customer_service",
    10,
    [0.4, 0.9, 0.4],
    ["certificate", "invoice copy", "tracking"],
  ),
  credit_check: habit("credit_control", 40, [0.1, 0, 0], ["yearly limit review"]),
  dunning: habit("credit_control", 12, [0.05, 0, 0], ["first reminder", "called accounts payable"]),
  advice: habit("engineering", 105, [0.3, 1, 0], ["line design", "which seal for which acid"]),
  referral: habit("outside_sales", 20, [0, 1, 0], ["names a sister company", "names a neighbour"]),
};

const noted = 0.12;
const minutesSpread = 0.4;
const expenseSpread = 0.35;

/** Returns a touch of a kind on a day, as such touches usually are. */
export function drawTouch(
  random: Random,
  contact: Contact,
  { kind, on }: { readonly kind: TouchKind; readonly on: Day },
): Touch {
  const { role, notes, ...usual } = habits[kind];
  const measured = chance(random, usual.measured);
  return {
    account_id: contact.account_id,
    on,
    kind,
    role,
    employee: employeeFor(random, role, contact),
    minutes: measured
      ? Math.max(1, Math.round(lognormal(random, usual.minutes, minutesSpread)))
      : null,
    expense: expenseOf(random, usual.expense),
    started_by: chance(random, usual.inbound) ? "them" : "us",
    problem: chance(random, usual.problem) ? "yes" : "no",
    quantity: kind === "delivery" ? whole(random, 1, 6) : null,
    note: chance(random, noted) ? pick(random, notes) : null,
  };
}

function employeeFor(random: Random, role: string, contact: Contact): string {
  if (role === "outside_sales") return contact.field_seller;
  if (role === "inside_sales") return contact.inside_seller;
  return pick(random, holdersOf(role));
}

function expenseOf(random: Random, expense: Habit["expense"]): number | null {
  if (expense === undefined || !chance(random, expense.share)) return null;
  return cents(lognormal(random, expense.median, expenseSpread));
}

function habit(
  role: string,
  minutes: number,
  [measured, inbound, problem]: readonly [measured: number, inbound: number, problem: number],
  notes: readonly string[],
): Habit {
  return { role, minutes, measured, inbound, problem, notes };
}
