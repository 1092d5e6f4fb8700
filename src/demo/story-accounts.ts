import { dayOf } from "../lib/day.ts";
import { archetypes } from "./archetypes.ts";
import type { Behaviour } from "./behaviour.ts";

/** Smith Manufacturing Company: looks like a key account, and eats more than it brings. */
export const smithManufacturing = {
  account_id: "A-1001",
  card: {
    name: "Smith Manufacturing Company",
    industry: "metal fabrication",
    size: 340,
    since: dayOf(2009, 3, 2),
    key_account: "yes",
  },
  yearly_sales: 440_000,
  growth: 1.04,
  /** It takes its real production elsewhere. */
  wallet_share: 0.18,
  behaviour: withTouches(
    archetypes.smith,
    { visit: 27, meal: 10, call: 260, expedite: 50 },
    { days_late: 40, discount: 0.2 },
  ),
} as const;

/** Jones Medical: quiet, buys solutions, pays at once. */
export const jonesMedical = {
  account_id: "A-1002",
  card: {
    name: "Jones Medical",
    industry: "medical",
    size: 210,
    since: dayOf(2013, 9, 16),
    key_account: "no",
  },
  yearly_sales: 285_000,
  growth: 1.08,
  wallet_share: 0.8,
  behaviour: withTouches(archetypes.jones, {}, { early_share: 0.95 }),
} as const;

function withTouches(
  base: Behaviour,
  per100k: Partial<Behaviour["per_100k"]>,
  changes: Partial<Behaviour>,
): Behaviour {
  return { ...base, ...changes, per_100k: { ...base.per_100k, ...per100k } };
}
