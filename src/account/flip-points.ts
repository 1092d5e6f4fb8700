import { type Parameter, type ParameterSubject, parameters } from "../costing/parameters.ts";
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

/** Returns what finds the flip points of one account after the other; every account and the book's lines move with a figure. */
export function flipFinder(statement: Statement, axes: TypeAxes): (account: number) => FlipPoints {
  const of = effects(
    statement,
    parameters(statement.model).filter(({ estimate }) => estimate.likely !== 0),
  );
  const moving = of.filter((effect) => !isIdle(effect));
  const accounts = accountsWithSales(axes);
  return (account) => {
    const corner = cornerBy(statement, { axes, accounts, account });
    return {
      type: nearest(moving.flatMap((effect) => typeFlip(effect, corner) ?? [])),
      profit: nearest(of.flatMap((effect) => profitFlip(statement, effect, account) ?? [])),
    };
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

function cornerBy(statement: Statement, stand: Stand): Corner {
  const { axes, account } = stand;
  const isTold = axes.margin.told && axes.service.told;
  if (!isTold || (axes.net_sales[account] ?? 0) <= 0) return () => null;
  const { margin_line, service_line } = statement.model.types;
  const isHigh = sideBy({ ...stand, axis: axes.margin, line: margin_line });
  const isDear = sideBy({ ...stand, axis: axes.service, line: service_line });
  return (effect, distance) => {
    const dear = isDear(effect.service, distance);
    if (isHigh(effect.margin, distance)) return dear ? "Demanding" : "Jones";
    return dear ? "Smith" : "Thrifty";
  };
}

/** An account among all those with sales. */
interface Stand {
  readonly axes: TypeAxes;
  readonly accounts: Int32Array;
  readonly account: number;
}

interface AxisStand extends Stand {
  readonly axis: AxisColumn;
  /** Null for the book's median. */
  readonly line: number | null;
}

/** Returns whether the account stands above the line of an axis once a figure has moved by `distance`. */
type Side = (slope: Float64Array, distance: number) => boolean;

/** Asks again only of an axis that the figure moves. */
function sideBy(stand: AxisStand): Side {
  const isAbove = sideOf(stand);
  const now = isAbove(new Float64Array(stand.axes.net_sales.length), 0);
  return (slope, distance) =>
    distance === 0 || slope.every((value) => value === 0) ? now : isAbove(slope, distance);
}

/** An account is not below the weighted median where those up to it hold half of the weight. */
function sideOf({ axes: { net_sales }, accounts, account, axis, line }: AxisStand): Side {
  const half = accounts.reduce((sum, i) => sum + (net_sales[i] ?? 0), 0) / 2;
  const ratioOf = (i: number, slope: Float64Array, distance: number) =>
    ((axis.numerator[i] ?? 0) + (slope[i] ?? 0) * distance) / (net_sales[i] ?? 1);
  return (slope, distance) => {
    const own = ratioOf(account, slope, distance);
    if (line !== null) return own >= line;
    let weight = 0;
    for (const i of accounts) {
      if (ratioOf(i, slope, distance) <= own) weight += net_sales[i] ?? 0;
    }
    return weight >= half;
  };
}

const steps = 16;
const refinements = 24;

/** Walks away from the figure both ways, and closes in on the first change. */
function typeFlip(effect: Effect, corner: Corner): TypeFlip | null {
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
