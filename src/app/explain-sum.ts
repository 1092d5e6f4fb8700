import type { LineName } from "../account/lines.ts";
import { inTenThousandths } from "../lib/ten-thousandths.ts";
import type { Subject } from "./explain-subject.ts";
import type { DraftTerm } from "./draft-term.ts";

const sums = {
  contribution: [
    ["gross_profit", 1],
    ["charges", -1],
    ["expenses", -1],
    ["early_discounts", -1],
    ["bad_debt", -1],
    ["cost_to_serve", -1],
  ],
  net_profit: [
    ["contribution", 1],
    ["carrying_cost", -1],
    ["commission", -1],
  ],
} as const satisfies Readonly<Partial<Record<LineName, readonly (readonly [LineName, 1 | -1])[]>>>;

/** Returns the lines that a line is the sum of, those taken off with a minus. */
export function explainSum({ account }: Subject, line: keyof typeof sums): readonly DraftTerm[] {
  return sums[line].map(([name, sign]) => ({
    label: name,
    product: null,
    ask: name,
    rows: null,
    exact: sign * inTenThousandths(account.economics[name] ?? 0),
  }));
}
