import type { CardQuestion } from "./card-question.ts";
import type { PlainFigure, YearOfAccount } from "./cost-figures.ts";
import { hoursWorthAt } from "./hours-worth.ts";
import { withoutBystanders } from "./taking-part.ts";

type Asked = Pick<
  CardQuestion,
  "told" | "terms" | "successor" | "horizon_quarters" | "settled" | "book_gross_profit"
>;

/** All that an account's decision card is made from, as plain data: what JSON keeps of it is all of it. */
export interface CardBasis extends YearOfAccount, Asked {
  /** What an hour of each role would earn elsewhere beyond the part of its cost that goes with the work. */
  readonly hour_values: readonly number[];
  /** What one more hour of each role would add elsewhere; prices the hours that a way frees. */
  readonly hour_prices: readonly number[];
  readonly cost_figures: readonly PlainFigure[];
}

/** Returns the question that a decision card answers. */
export function questionOf(basis: CardBasis): CardQuestion {
  const { hour_values, hour_prices, cost_figures, ...asked } = {
    ...basis,
    ...withoutBystanders(basis),
  };
  const { firm, horizon_quarters } = asked;
  return {
    ...asked,
    hour_values: Float64Array.from(hour_values),
    hours_worth: hoursWorthAt({ firm, prices: hour_prices, quarters: horizon_quarters }),
    cost_figures: cost_figures.map(({ parameter, slope }) => ({
      parameter,
      slope: Float64Array.from(slope),
    })),
  };
}
