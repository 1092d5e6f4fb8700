import { type Parameter, type ParameterSubject, parameters } from "../costing/parameters.ts";
import { addScaled } from "../lib/column.ts";
import { weightedMedianInPlace } from "../lib/order-statistic.ts";
import type { AccountType } from "./account-type.ts";
import { type Effect, effects } from "./effects.ts";
import type { Statement } from "./statement.ts";
import type { AxisColumn, TypeAxes } from "./type-axes.ts";
import { accountsWithSales } from "./type-lines.ts";

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

/** Returns the flip points of one account; every account and the book's lines move with the figure. */
export function flipPoints(statement: Statement, axes: TypeAxes, account: number): FlipPoints {
  const of = effects(
    statement,
    parameters(statement.model).filter(({ estimate }) => estimate.likely !== 0),
  );
  const corner = cornerBy(statement, axes, account);
  return {
    type: nearest(of.flatMap((effect) => typeFlip(effect, corner) ?? [])),
    profit: nearest(of.flatMap((effect) => profitFlip(statement, effect, account) ?? [])),
  };
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
type Corner = (effect: Effect, distance: number) => AccountType | null;

function cornerBy(statement: Statement, axes: TypeAxes, account: number): Corner {
  const isTold = axes.margin.told && axes.service.told;
  if (!isTold || (axes.net_sales[account] ?? 0) <= 0) return () => null;
  const { margin_line, service_line } = statement.model.types;
  const move = { axes, accounts: accountsWithSales(axes), account };
  const isHigh = sideBy({ ...move, axis: axes.margin, line: margin_line });
  const isDear = sideBy({ ...move, axis: axes.service, line: service_line });
  return (effect, distance) => {
    const dear = isDear(effect.service, distance);
    if (isHigh(effect.margin, distance)) return dear ? "Demanding" : "Jones";
    return dear ? "Smith" : "Thrifty";
  };
}

/** Asks again only of an axis that the figure moves. */
function sideBy(move: Omit<AxisMove, "slope">): (slope: Float64Array, distance: number) => boolean {
  const still = new Float64Array(move.axes.net_sales.length);
  const now = isAbove({ ...move, slope: still }, 0);
  return (slope, distance) =>
    distance === 0 || slope.every((value) => value === 0)
      ? now
      : isAbove({ ...move, slope }, distance);
}

interface AxisMove {
  readonly axes: TypeAxes;
  readonly accounts: Int32Array;
  readonly account: number;
  readonly axis: AxisColumn;
  readonly slope: Float64Array;
  /** Null for the book's median. */
  readonly line: number | null;
}

function isAbove(
  { axes, accounts, account, axis, slope, line }: AxisMove,
  distance: number,
): boolean {
  const moved = axis.numerator.slice();
  addScaled(moved, slope, distance);
  const ratioOf = (i: number) => (moved[i] ?? 0) / (axes.net_sales[i] ?? 1);
  return ratioOf(account) >= (line ?? medianOf(accounts, ratioOf, axes.net_sales));
}

function medianOf(
  accounts: Int32Array,
  ratioOf: (account: number) => number,
  netSales: Float64Array,
): number {
  return weightedMedianInPlace(
    Float64Array.from(accounts, ratioOf),
    Float64Array.from(accounts, (i) => netSales[i] ?? 0),
  );
}

const steps = 16;
const refinements = 24;

/** Walks away from the figure both ways, and closes in on the first change. */
function typeFlip(effect: Effect, corner: Corner): TypeFlip | null {
  if (isIdle(effect)) return null;
  const flips = [-1, farthest].flatMap((reach) => firstChange(effect, corner, reach) ?? []);
  return nearest(flips);
}

function isIdle({ margin, service }: Effect): boolean {
  return margin.every((value) => value === 0) && service.every((value) => value === 0);
}

function firstChange(effect: Effect, corner: Corner, reach: number): TypeFlip | null {
  const { likely } = effect.parameter.estimate;
  const at = (share: number) => corner(effect, likely * reach * share);
  const now = corner(effect, 0);
  const shares = Array.from({ length: steps }, (_, i) => ((i + 1) / steps) ** 2);
  const beyond = shares.findIndex((share) => at(share) !== now);
  if (now === null || beyond === -1) return null;
  let [inside, outside] = [shares[beyond - 1] ?? 0, shares[beyond] ?? 1];
  for (let i = 0; i < refinements; i += 1) {
    const middle = (inside + outside) / 2;
    if (at(middle) === now) inside = middle;
    else outside = middle;
  }
  const flip = flipOf(effect.parameter, likely * reach * outside);
  const becomes = at(outside);
  return flip === null || becomes === null ? null : { ...flip, becomes };
}
