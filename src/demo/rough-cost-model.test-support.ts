import { parse } from "smol-toml";
import { z } from "zod";

const minutes = z.union([z.number(), z.object({ likely: z.number() }).transform((m) => m.likely)]);

const costModel = z.object({
  capital: z.object({ annual_rate: z.number(), days_in_year: z.number() }),
  orders: z.object({ small_below: z.number() }),
  roles: z.record(
    z.string(),
    z.object({
      cost: z.number(),
      people: z.number(),
      minutes_per_person: z.number(),
      practical: z.number(),
      seller: z.boolean().optional(),
    }),
  ),
  time: z.array(z.object({ role: z.string(), per: z.string(), minutes })),
  charge: z.array(z.object({ per: z.string(), amount: z.number() })),
  commission: z.object({ rate: z.number() }),
  families: z.record(z.string(), z.object({ margin: z.number() })),
});

export type RoughCostModel = z.infer<typeof costModel>;

/** Returns the parts of a cost model's text that the rough arithmetic of the tests needs. */
export function roughCostModel(text: string): RoughCostModel {
  return costModel.parse(parse(text));
}

/** Returns the minutes that a role can give in its period. */
export function capacityOf(model: RoughCostModel, role: string): number {
  const found = model.roles[role];
  return found === undefined ? 0 : found.people * found.minutes_per_person * found.practical;
}
