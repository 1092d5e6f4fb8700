import { chance, lognormal, normal, type Random } from "../lib/random.ts";
import type { DemoRow } from "./demo-row.ts";
import { families, type Family } from "./families.ts";
import { cents } from "./cents.ts";

export interface Product {
  readonly product_id: string;
  readonly name: string;
  readonly family: Family;
  /** List price of one piece in the first year. */
  readonly list_price: number;
  /** What one piece costs in each of the two years, in cents. */
  readonly unit_costs: readonly [number, number];
  /** Whether the product file states what it costs. */
  readonly cost_known: boolean;
}

const unknownCost = 0.05;
const costRise = 1.03;

/** Returns the products of all families. */
export function drawProducts(random: Random): readonly Product[] {
  return families.flatMap((family, index) =>
    Array.from({ length: family.products }, (_, nth) =>
      drawProduct(random, family, `P-${(index + 10) * 100 + nth + 1}`),
    ),
  );
}

function drawProduct(random: Random, family: Family, product_id: string): Product {
  const list_price = cents(Math.max(1, lognormal(random, family.list_price, 0.5))) / 100;
  const cost = list_price * (1 - normal(random, family.list_margin, 0.02));
  return {
    product_id,
    name: `${family.name}, type ${product_id.slice(-2)}`,
    family,
    list_price,
    unit_costs: [cents(cost), cents(cost * costRise)],
    cost_known: !chance(random, unknownCost),
  };
}

/** Returns the products as rows of the table `products`: one for each year's cost. */
export function productRows(products: readonly Product[]): readonly DemoRow[] {
  return products.flatMap((product) =>
    (["2023-01-01", "2025-01-01"] as const).map((valid_from, year) => ({
      product_id: product.product_id,
      name: product.name,
      family: product.family.name,
      offering: product.family.offering,
      unit_cost: product.cost_known ? (product.unit_costs[year] ?? 0) / 100 : null,
      valid_from,
    })),
  );
}
