import { chance, lognormal, pick, pickWeighted, poisson, type Random } from "../lib/random.ts";
import { drawIndustry, drawNames } from "./account-names.ts";
import type { Kind } from "./archetypes.ts";
import { demoWindow, drawWorkday } from "./calendar.ts";
import type { DemoRow } from "./demo-row.ts";
import { fieldSellerOf, holdersOf, type Territory, territories } from "./staff.ts";
import { type Contact, drawTouch, type Touch } from "./touch.ts";

/** A company that does not buy yet. */
export interface Prospect extends Contact {
  readonly name: string;
  readonly industry: string;
  readonly territory: Territory;
  readonly size: number;
  readonly declined: boolean;
  readonly competitor: string | null;
  readonly estimated_sales: number | null;
}

const prospects = 60;
const declinedShare = 0.08;
const competitors = [
  "Northline Supply",
  "Castor Industrial",
  "Pellworth & Sons",
  "Bolt Barn Direct",
];
const likeness: readonly (readonly [Kind, number])[] = [
  ["smith", 0.35],
  ["jones", 0.25],
  ["plain", 0.25],
  ["demanding", 0.1],
  ["thrifty", 0.05],
];
const touchesPerYear = { call: 2.5, email: 2, visit: 1.1, quote: 0.4 } as const;

/** Returns the companies that the sellers have an eye on; none bears a name of `taken`. */
export function drawProspects(random: Random, taken: readonly string[]): readonly Prospect[] {
  const industries = Array.from({ length: prospects }, () =>
    drawIndustry(random, pickWeighted(random, likeness)),
  );
  const names = drawNames(random, industries, taken);
  return industries.map((industry, index) =>
    drawProspect(random, {
      account_id: `PR-${String(index + 1).padStart(3, "0")}`,
      industry,
      name: names[index] ?? "",
    }),
  );
}

function drawProspect(
  random: Random,
  named: Pick<Prospect, "account_id" | "industry" | "name">,
): Prospect {
  const territory = pick(random, territories);
  return {
    ...named,
    territory,
    field_seller: fieldSellerOf(territory),
    inside_seller: pick(random, holdersOf("inside_sales")),
    size: Math.round(lognormal(random, 120, 0.7)) + 5,
    declined: chance(random, declinedShare),
    competitor: chance(random, 0.6) ? pick(random, competitors) : null,
    estimated_sales: chance(random, 0.8) ? Math.round(lognormal(random, 55, 0.7)) * 1_000 : null,
  };
}

/** Returns the touches by which the sellers tried to win a prospect. */
export function drawProspectTouches(random: Random, prospect: Prospect): readonly Touch[] {
  const years = 2;
  const pace = { span: demoWindow, growth: 1 };
  return (["call", "email", "visit", "quote"] as const).flatMap((kind) =>
    Array.from({ length: poisson(random, touchesPerYear[kind] * years) }, () => ({
      ...drawTouch(random, prospect, { kind, on: drawWorkday(random, pace) }),
      started_by: kind === "quote" ? ("them" as const) : ("us" as const),
      problem: "no" as const,
      note: null,
    })),
  );
}

/** Returns the prospects as rows of the table `prospects`. */
export function prospectRows(all: readonly Prospect[]): readonly DemoRow[] {
  return all.map((prospect) => ({
    account_id: prospect.account_id,
    name: prospect.name,
    tax_id: null,
    parent_id: null,
    owner: prospect.field_seller,
    territory: prospect.territory,
    industry: prospect.industry,
    size: prospect.size,
    region: prospect.territory,
    since: null,
    status: prospect.declined ? "declined" : "prospect",
    key_account: null,
    competitor: prospect.competitor,
    estimated_sales: prospect.estimated_sales,
  }));
}
