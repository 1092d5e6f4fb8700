import { charges } from "../costing/charges.ts";
import { columnNamed } from "../lib/column.ts";
import { inUnits } from "../lib/ten-thousandths.ts";
import type { StatedFirm } from "./firm.ts";
import { perYear } from "./per-year.ts";
import type { Year } from "./year.ts";

/** Returns what reads one account's year after the other off the statement. */
export function yearReader({ statement, firm }: StatedFirm): (account: number) => Year {
  const { lines, service, tally, model } = statement;
  const yearly = perYear(tally.window);
  const { avoidable } = charges(tally, model);
  const minutes = firm.roles.map(({ name }) => columnNamed(service.minutes.by_role, name));
  return (account) => {
    const money = (column: Float64Array) => inUnits(column[account] ?? 0) * yearly;
    return {
      net_sales: money(lines.net_sales),
      cogs: money(lines.cogs),
      charges: money(lines.charges),
      charges_avoidable: money(avoidable),
      expenses: money(lines.expenses),
      early_discounts: money(lines.early_discounts),
      bad_debt: money(lines.bad_debt),
      carrying_cost: money(lines.carrying_cost),
      commission: money(lines.commission),
      fees: 0,
      hours: minutes.map((column) => ((column?.[account] ?? 0) * yearly) / 60),
    };
  };
}
