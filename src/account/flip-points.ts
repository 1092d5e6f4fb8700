import { type Parameter, type ParameterSubject, parameters } from "../costing/parameters.ts";
import { sumOf } from "../lib/column.ts";
import type { AccountType } from "./account-type.ts";
import { type Effect, effects } from "./effects.ts";
import type { Statement } from "./statement.ts";
import type { AxisColumn, TypeAxes } from "./type-axes.ts";

/** The smallest change of one figure of the cost model that would change an answer. */
export interface FlipPoint {
  readonly subject: ParameterSubject;
  readonly from: number;
  readonly to: number;
  /** |to − from| ÷ |from|. */
  readonly change: number;
}

export interface TypeFlip extends FlipPoint {
  readonly becomes: AccountType;
}

/** Null where no single figure between nothing and four times its value changes the answer. */
export interface FlipPoints {
  /** Of the type that the figures give, without regard to chance. */
  readonly type: TypeFlip | null;
  /** Of the sign of net profit. */
  readonly profit: FlipPoint | null;
}

const farthest = 3;

/** Returns what finds the flip points of one account after the other; every account and the book's lines move with a figure. */
export function flipFinder(statement: Statement, axes: TypeAxes): (account: number) => FlipPoints {
  const of = effects(
    statement,
    parameters(statement.model).filter(({ estimate }) => estimate.likely !== 0),
  );
  const moving = of.filter((effect) => !isIdle(effect)).map((effect) => driftOf(effect, axes));
  const cornersOf = cornerFinder(statement, axes);
  return (account) => {
    const corner = cornersOf(account);
    return {
      type: nearest(moving.flatMap((one) => typeFlip(one, corner) ?? [])),
      profit: nearest(of.flatMap((effect) => profitFlip(statement, effect, account) ?? [])),
    };
  };
}

/** What one more unit of a figure does to every account's ratios; null where it moves none of an axis. */
interface Drift {
  readonly parameter: Parameter;
  readonly margin: Float64Array | null;
  readonly service: Float64Array | null;
}

function driftOf({ parameter, margin, service }: Effect, { net_sales }: TypeAxes): Drift {
  const ratios = (slope: Float64Array) =>
    slope.every((value) => value === 0) ? null : ratiosOf(slope, net_sales);
  return { parameter, margin: ratios(margin), service: ratios(service) };
}

/** Zero without sales: nobody is held against those. */
function ratiosOf(column: Float64Array, net_sales: Float64Array): Float64Array {
  return column.map((value, i) => {
    const sales = net_sales[i] ?? 0;
    return sales > 0 ? value / sales : 0;
  });
}

function nearest<Flip extends FlipPoint>(flips: readonly Flip[]): Flip | null {
  const [first = null] = flips.toSorted((a, b) => a.change - b.change);
  return first;
}

function profitFlip({ lines }: Statement, effect: Effect, account: number): FlipPoint | null {
  const slope = effect.net_profit[account] ?? 0;
  const profit = lines.net_profit[account] ?? 0;
  if (slope === 0 || profit === 0) return null;
  return flipOf(effect.parameter, -profit / slope);
}

function flipOf({ subject, estimate }: Parameter, distance: number): FlipPoint | null {
  const from = estimate.likely;
  const change = distance / from;
  if (change < -1 || change > farthest || !isPossible(subject, from + distance)) return null;
  return { subject, from, to: from + distance, change: Math.abs(change) };
}

const highestMargin = 0.8;

function isPossible({ kind }: ParameterSubject, value: number): boolean {
  return kind !== "margin" || value <= highestMargin;
}

/** Returns the corner that an account stands in once a figure has moved by `distance`; null without sales. */
type Corner = (drift: Drift, distance: number) => AccountType | null;

function cornerFinder(statement: Statement, axes: TypeAxes): (account: number) => Corner {
  const isTold = axes.margin.told && axes.service.told;
  const { margin_line, service_line } = statement.model.types;
  const sidesOf = {
    margin: sideFinder(axes, axes.margin, margin_line),
    service: sideFinder(axes, axes.service, service_line),
  };
  return (account) => {
    if (!isTold || (axes.net_sales[account] ?? 0) <= 0) return () => null;
    const [isHigh, isDear] = [sidesOf.margin(account), sidesOf.service(account)];
    return ({ margin, service }, distance) => {
      const dear = isDear(service, distance);
      if (isHigh(margin, distance)) return dear ? "Demanding" : "Jones";
      return dear ? "Smith" : "Thrifty";
    };
  };
}

/** Returns whether an account stands above the line of an axis once its ratios have moved. */
type Side = (slope: Float64Array | null, distance: number) => boolean;

/** An account is not below the weighted median where those up to it hold half of the weight. */
function sideFinder(
  axes: TypeAxes,
  { numerator }: AxisColumn,
  line: number | null,
): (account: number) => Side {
  const weights = axes.net_sales.map((sales) => Math.max(0, sales));
  const half = sumOf(weights) / 2;
  const ratios = ratiosOf(numerator, axes.net_sales);
  const still = new Float64Array(ratios.length);
  return (account) => {
    const isAbove = (slope: Float64Array, distance: number) => {
      const own = (ratios[account] ?? 0) + (slope[account] ?? 0) * distance;
      return line === null ? weightUpTo(own, slope, distance) >= half : own >= line;
    };
    const now = isAbove(still, 0);
    return (slope, distance) => (slope === null || distance === 0 ? now : isAbove(slope, distance));
  };

  function weightUpTo(own: number, slope: Float64Array, distance: number): number {
    let weight = 0;
    for (let i = 0; i < ratios.length; i += 1) {
      if ((ratios[i] ?? 0) + (slope[i] ?? 0) * distance <= own) weight += weights[i] ?? 0;
    }
    return weight;
  }
}

const steps = 16;
const refinements = 24;

/** Walks away from the figure both ways, and closes in on the first change. */
function typeFlip(drift: Drift, corner: Corner): TypeFlip | null {
  const flips = [-1, farthest].flatMap((reach) => firstChange(drift, corner, reach) ?? []);
  return nearest(flips);
}

function isIdle({ margin, service }: Effect): boolean {
  return margin.every((value) => value === 0) && service.every((value) => value === 0);
}

function firstChange(drift: Drift, corner: Corner, reach: number): TypeFlip | null {
  const { likely } = drift.parameter.estimate;
  const at = (share: number) => corner(drift, likely * reach * share);
  const now = corner(drift, 0);
  const shares = Array.from({ length: steps }, (_, i) => ((i + 1) / steps) ** 2);
  const beyond = shares.findIndex((share) => at(share) !== now);
  if (now === null || beyond === -1) return null;
  let [inside, outside] = [shares[beyond - 1] ?? 0, shares[beyond] ?? 1];
  for (let i = 0; i < refinements; i += 1) {
    const middle = (inside + outside) / 2;
    if (at(middle) === now) inside = middle;
    else outside = middle;
  }
  const flip = flipOf(drift.parameter, likely * reach * outside);
  const becomes = at(outside);
  return flip === null || becomes === null ? null : { ...flip, becomes };
}
