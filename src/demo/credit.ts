import type { Day } from "../lib/day.ts";
import { poisson, pick, type Random, shuffle, uniform, whole } from "../lib/random.ts";
import type { DemoAccount } from "./accounts.ts";
import { demoWindow, volumeOf, workdayFrom } from "./calendar.ts";
import type { Line } from "./order.ts";
import { grossOf, type Sale } from "./sale.ts";

/** A credit note for goods that came back; its amounts are negative. */
export interface Credit {
  readonly sale: Sale;
  readonly issued_on: Day;
  readonly line: Line;
  readonly gross: number;
}

/** Returns the credit notes of an account, at most one for an invoice. */
export function drawCredits(
  random: Random,
  account: DemoAccount,
  sales: readonly Sale[],
): ReadonlyMap<Sale, Credit> {
  const { behaviour, pace, yearly_sales } = account.truth;
  const returnsPerYear = (behaviour.per_100k.return * yearly_sales) / 100_000;
  const count = poisson(random, returnsPerYear * volumeOf(pace));
  const credits = shuffle(random, sales)
    .slice(0, count)
    .map((sale) => creditOf(random, sale))
    .filter((credit) => credit.issued_on < demoWindow.to);
  return new Map(credits.map((credit) => [credit.sale, credit]));
}

function creditOf(random: Random, sale: Sale): Credit {
  const line = partOf(random, pick(random, sale.lines));
  const issued_on = workdayFrom(sale.issued_on + whole(random, 4, 18));
  return { sale, issued_on, line, gross: grossOf([line]) };
}

function partOf(random: Random, line: Line): Line {
  const quantity = -Math.max(1, Math.floor(line.quantity * uniform(random, 0.2, 1)));
  const share = quantity / line.quantity;
  return {
    ...line,
    quantity,
    list: Math.round(line.list * share),
    net: Math.round(line.net * share),
    cost: line.cost === null ? null : Math.round(line.cost * share),
  };
}
