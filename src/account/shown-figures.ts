import { byName } from "../lib/by-name.ts";
import type { Columns } from "../lib/column.ts";
import { roundHalfAway } from "../lib/round-to-total.ts";
import { type LineName, lineNames } from "./lines.ts";
import { untoldLines } from "./missing-lines.ts";
import { type Memo, memo, type Reader } from "./memo.ts";
import { type Quality, quality } from "./quality.ts";
import type { RoundedColumns } from "./rounded-columns.ts";
import type { Statement } from "./statement.ts";

/** Currency units with two decimals; null for a line that the book cannot tell. */
export type Economics = Readonly<Record<LineName, number | null>> &
  Memo & {
    readonly opportunity_cost: number | null;
    readonly economic_profit: number | null;
  };

/** The figures of one account, or of all together. */
export interface ShownFigures {
  readonly economics: Economics;
  readonly hours: Readonly<Record<string, number>>;
  readonly cost_to_serve_by_role: Readonly<Record<string, number>>;
  readonly charges_by_name: Readonly<Record<string, number>>;
  readonly quality: Quality;
}

/** Returns the figures of whatever `read` takes out of the columns. */
export function shownFigures(
  statement: Statement,
  rounded: RoundedColumns,
  read: Reader,
): ShownFigures {
  const figure = (column: Float64Array) => hundredths(read(column));
  const untold = untoldLines(statement).map(({ line }) => line);
  return {
    economics: {
      ...byName(lineNames, (line) => (untold.includes(line) ? null : figure(rounded.lines[line]))),
      opportunity_cost: figureOrNull(rounded.opportunity_cost, figure),
      economic_profit: figureOrNull(rounded.economic_profit, figure),
      ...shownMemo(memo(statement, read)),
      avoidable_profit: figure(rounded.avoidable_profit),
    },
    hours: figures(rounded.hours, figure),
    cost_to_serve_by_role: figures(rounded.cost_to_serve_by_role, figure),
    charges_by_name: figures(rounded.charges_by_name, figure),
    quality: shownQuality(quality(statement, read)),
  };
}

function hundredths(whole: number): number {
  return whole / 100 + 0;
}

function figureOrNull(column: Float64Array | null, figure: Reader): number | null {
  return column === null ? null : figure(column);
}

function figures(columns: Columns, figure: Reader): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, figure(column)]),
  );
}

function shownMemo(unrounded: Memo): Omit<Memo, "avoidable_profit"> {
  return {
    ...unrounded,
    days_late: roundedTo(unrounded.days_late, 2),
    dso: roundedTo(unrounded.dso, 2),
    late_share: roundedTo(unrounded.late_share, 4),
    problem_rate: roundedTo(unrounded.problem_rate, 2),
    net_profit_per_seller_hour: money(unrounded.net_profit_per_seller_hour),
    net_profit_per_hour: money(unrounded.net_profit_per_hour),
  };
}

function roundedTo(value: number | null, decimals: number): number | null {
  const scale = 10 ** decimals;
  return value === null ? null : roundHalfAway(value * scale) / scale;
}

function money(tenThousandths: number | null): number | null {
  return tenThousandths === null ? null : roundedTo(tenThousandths / 10_000, 2);
}

function share(value: number): number {
  return roundedTo(value, 4) ?? 0;
}

function shownQuality(unrounded: Quality): Quality {
  const { cost_of_goods, list_prices, time } = unrounded;
  return {
    ...unrounded,
    cost_of_goods: cost_of_goods && {
      measured: share(cost_of_goods.measured),
      standard: share(cost_of_goods.standard),
      estimated: share(cost_of_goods.estimated),
      missing: share(cost_of_goods.missing),
    },
    list_prices: roundedTo(list_prices, 4),
    time: time && {
      measured: share(time.measured),
      estimated: share(time.estimated),
      unpriced: share(time.unpriced),
    },
  };
}
