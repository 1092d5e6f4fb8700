import { type Parameter, type ParameterSubject, parameters } from "../costing/parameters.ts";
import type { AccountType } from "./account-type.ts";
import { type Axis, type AxisSide, axisOf, type Slopes } from "./axis-crossing.ts";
import { type Effect, effects } from "./effects.ts";
import type { Statement } from "./statement.ts";
import type { TypeAxes } from "./type-axes.ts";

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
  const book = bookAxes(statement, axes);
  const moving = of
    .filter((effect) => !isIdle(effect))
    .map((effect) => driftOf(effect, axes.net_sales, book));
  const standingOf = standingFinder(axes, book);
  return (account) => {
    const standing = standingOf(account);
    return {
      type: standing === null ? null : nearestTypeFlip(moving, standing),
      profit: nearest(of.flatMap((effect) => profitFlip(statement, effect, account) ?? [])),
    };
  };
}

/** What one more unit of a figure does to every account's ratios; null where it moves none of an axis. */
interface Drift {
  readonly parameter: Parameter;
  readonly margin: Slopes | null;
  readonly service: Slopes | null;
}

function driftOf(
  { parameter, margin, service }: Effect,
  net_sales: Float64Array,
  axes: BookAxes,
): Drift {
  const slopes = (axis: Axis, slope: Float64Array) =>
    slope.every((value) => value === 0) ? null : axis.slopesOf(ratiosOf(slope, net_sales));
  return {
    parameter,
    margin: slopes(axes.margin, margin),
    service: slopes(axes.service, service),
  };
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

/** On which side of both lines an account stands. */
interface Standing {
  readonly margin: AxisSide;
  readonly service: AxisSide;
}

interface BookAxes {
  readonly margin: Axis;
  readonly service: Axis;
}

function bookAxes({ model }: Statement, { net_sales, margin, service }: TypeAxes): BookAxes {
  const weights = net_sales.map((sales) => Math.max(0, sales));
  const axis = (numerator: Float64Array, line: number | null) =>
    axisOf({ ratios: ratiosOf(numerator, net_sales), weights, line });
  return {
    margin: axis(margin.numerator, model.types.margin_line),
    service: axis(service.numerator, model.types.service_line),
  };
}

/** Returns null for accounts that stand in no corner: without sales, or in a book that cannot tell an axis. */
function standingFinder(
  { net_sales, margin, service }: TypeAxes,
  axes: BookAxes,
): (account: number) => Standing | null {
  return (account) =>
    margin.told && service.told && (net_sales[account] ?? 0) > 0
      ? { margin: axes.margin.sideOf(account), service: axes.service.sideOf(account) }
      : null;
}

function nearestTypeFlip(drifts: readonly Drift[], standing: Standing): TypeFlip | null {
  const ways = drifts.flatMap((drift) => [-1, 1].map((towards) => ({ drift, towards })));
  return ways.reduce<TypeFlip | null>((found, { drift, towards }) => {
    const reach = { towards, within: found?.change ?? Infinity };
    return typeFlip(drift, standing, reach) ?? found;
  }, null);
}

interface Reach {
  /** More (1) or less (−1). */
  readonly towards: number;
  /** Only a smaller change than this one counts. */
  readonly within: number;
}

function typeFlip(
  { parameter, margin, service }: Drift,
  standing: Standing,
  { towards, within }: Reach,
): TypeFlip | null {
  const most = parameter.estimate.likely * Math.min(within, towards < 0 ? 1 : farthest);
  const crossing = (side: AxisSide, slopes: Slopes | null) =>
    slopes === null ? Infinity : side.crossing(slopes, towards, most);
  const atMargin = crossing(standing.margin, margin);
  const atService = crossing(standing.service, service);
  const distance = Math.min(atMargin, atService);
  if (distance === Infinity) return null;
  const flip = flipOf(parameter, towards * distance);
  if (flip === null || flip.change >= within) return null;
  const isHigh = standing.margin.isAbove !== (atMargin === distance);
  const isDear = standing.service.isAbove !== (atService === distance);
  return { ...flip, becomes: cornerOf(isHigh, isDear) };
}

function cornerOf(isHigh: boolean, isDear: boolean): AccountType {
  if (isHigh) return isDear ? "Demanding" : "Jones";
  return isDear ? "Smith" : "Thrifty";
}

function isIdle({ margin, service }: Effect): boolean {
  return margin.every((value) => value === 0) && service.every((value) => value === 0);
}
