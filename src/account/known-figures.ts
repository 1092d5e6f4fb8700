import { byName } from "../lib/by-name.ts";
import type { LineName } from "./lines.ts";
import type { Economics, ShownFigures } from "./shown-figures.ts";
import type { Told } from "./told.ts";

/** The lines that no one can tell without the cost of goods. */
const goodsLines = [
  "cogs",
  "gross_profit",
  "contribution",
  "net_profit",
] as const satisfies readonly LineName[];

const serviceLines = ["charges", "expenses", "cost_to_serve"] as const satisfies LineName[];

/** Returns economics with null for what is not told: without a cost of goods, profit is net sales in disguise. */
export function knownEconomics(economics: Economics, { goods, service }: Told): Economics {
  return {
    ...economics,
    ...(goods ? {} : nothing([...goodsLines, ...profitMemo])),
    ...(service ? {} : nothing(serviceLines)),
  };
}

const profitMemo = [
  "net_profit_per_seller_hour",
  "net_profit_per_hour",
  "avoidable_profit",
  "economic_profit",
] as const;

function nothing<Name extends string>(names: readonly Name[]): Readonly<Record<Name, null>> {
  return byName(names, () => null);
}

/** Returns an account's figures with null for what its book does not tell of it. */
export function knownFigures<Figures extends ShownFigures>(figures: Figures, told: Told): Figures {
  return { ...figures, economics: knownEconomics(figures.economics, toldOf(figures, told)) };
}

/** Returns what a book tells of an account: not its goods where nothing that it bought has a cost. */
export function toldOf({ quality }: Pick<ShownFigures, "quality">, told: Told): Told {
  return { ...told, goods: told.goods && quality.cost_of_goods?.missing !== 1 };
}
