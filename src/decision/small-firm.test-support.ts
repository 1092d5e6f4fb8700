import { byName } from "../lib/by-name.ts";
import type { AccountYear } from "./account-year.ts";
import type { Firm } from "./firm.ts";
import { defaultTerms, termNames, type TermValues } from "./terms.ts";
import type { WayKind, WayOut, WayQuestion, WayVariant } from "./way-out.ts";
import { waysOfKind } from "./ways/ways.ts";
import type { Year } from "./year.ts";

/** Indexes of the small firm's roles and sellers. */
export const [outside, inside, service] = [0, 1, 2];
export const [ann, bob, ivy] = [0, 1, 2];

/** Two sellers on the road, one at a desk, and those who serve. */
export const smallFirm: Firm = {
  roles: [
    {
      name: "outside",
      rate: 60,
      avoidable: 0.5,
      selling: true,
      supplied_hours: 3000,
      used_hours: 2400,
    },
    {
      name: "inside",
      rate: 30,
      avoidable: 0.5,
      selling: true,
      supplied_hours: 1500,
      used_hours: 900,
    },
    {
      name: "service",
      rate: 20,
      avoidable: 0.75,
      selling: false,
      supplied_hours: 4000,
      used_hours: 4400,
    },
  ],
  sellers: [
    seller({ employee_id: "ann", role: 0, commission_rate: 0.1, used_hours: 1300 }),
    seller({ employee_id: "bob", role: 0, commission_rate: 0.08, used_hours: 1100 }),
    seller({ employee_id: "ivy", role: 1, commission_rate: 0.05, used_hours: 700 }),
  ],
  commission_basis: "gross_profit",
  call_hours: [0.25, 0.2, 0],
  carrying_basis: "revenue",
};

function seller(
  of: Pick<Firm["sellers"][number], "employee_id" | "role" | "commission_rate" | "used_hours">,
): Firm["sellers"][number] {
  return { ...of, name: null, income: 20_000, supplied_hours: 1500, prospecting_hours: 100 };
}

/**
 * Gross profit 20,000. Hours cost 50 × 60 + 20 × 30 + 100 × 20 = 5,600, of which 1,500 + 300 + 1,500 = 3,300 go with
 * the work. Net profit 20,000 − 1,000 − 2,000 − 500 − 300 − 1,200 − 5,600 − 2,000 = 7,400; of charges and hours
 * 200 + 2,300 stay with the firm, so that it would miss 9,900.
 */
export const roundYear: Year = {
  net_sales: 100_000,
  cogs: 80_000,
  charges: 1000,
  charges_avoidable: 800,
  expenses: 2000,
  early_discounts: 500,
  bad_debt: 300,
  carrying_cost: 1200,
  commission: 2000,
  fees: 0,
  hours: [50, 20, 100],
};

/** Ann's account: 20 visits and 5 meals of 50 each, 30 + 10 of her 50 hours. */
export const roundAccount: AccountYear = {
  account: 0,
  today: roundYear,
  seller: ann,
  commission_rate: 0.1,
  type: "Smith",
  ring_fenced_because: null,
  margin: null,
  wallet: null,
  open_balance: 10_000,
  late_share: 0.5,
  face: { visits: 20, meals: 5, visit_hours: 1.5, meal_hours: 2, expenses: 1250 },
  small_orders: null,
  services: [],
  reminders: { driver: "dunning", hours: [0, 0, 0.5], charge: 1, charge_avoidable: 1, count: 8 },
};

const likely: TermValues = byName(termNames, (name) => defaultTerms[name].estimate.likely);

/** What a test changes of the question about Ann's account. */
export interface SmallQuestion {
  readonly account?: Partial<AccountYear>;
  readonly firm?: Partial<Firm>;
  readonly terms?: Partial<TermValues>;
  readonly successor?: Partial<WayQuestion["successor"]>;
}

export function smallQuestion(change: SmallQuestion = {}): WayQuestion {
  return {
    account: { ...roundAccount, ...change.account },
    firm: { ...smallFirm, ...change.firm },
    terms: { ...likely, ...change.terms },
    successor: { inside: ivy, colleague: bob, ...change.successor },
  };
}

/** Returns the one way of a kind and variant. */
export function onlyWay(
  kind: WayKind,
  question: WayQuestion,
  variant: WayVariant | null = null,
): WayOut {
  const found = waysOfKind(kind, question);
  if (!found.open) throw new Error(`${kind} is not open: ${found.because}`);
  const way = found.ways.find((one) => one.variant === variant);
  if (way === undefined) throw new Error(`${kind} has no ${variant}`);
  return way;
}
