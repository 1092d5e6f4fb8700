import type { Tally } from "../ledger/tally.ts";
import {
  addScaled,
  type Columns,
  columnNamed,
  less,
  scaled,
  totalOf,
  zeros,
} from "../lib/column.ts";
import type { CostModel, TimeRow } from "./cost-model.ts";

/** Minutes spent on each account. */
export interface RoleMinutes {
  /** By role of the cost model: recorded minutes, and the time equation for all that has none. */
  readonly by_role: Columns;
  /** Recorded minutes of roles that the cost model does not know: time without a price. */
  readonly outside: Columns;
  /** Recorded minutes without a role, of a kind that no time equation names. */
  readonly unplaced: Float64Array;
  /** The part of `by_role`, over all roles, that was recorded. */
  readonly measured: Float64Array;
  /** The part that rests on time equations. */
  readonly estimated: Float64Array;
}

/** Returns the minutes of every account: `Σ β × driver` plus what touches recorded themselves. */
export function roleMinutes(tally: Tally, model: CostModel): RoleMinutes {
  const count = tally.accounts.id.length;
  const measured = zeros(count);
  const unplaced = zeros(count);
  const by_role = mapRoles(model, (role) => {
    const recorded = columnNamed(tally.minutes_by_role, role);
    if (recorded !== null) addScaled(measured, recorded);
    return recorded?.slice() ?? zeros(count);
  });
  for (const row of model.time) addTimeRow(row, tally, by_role);
  for (const [kind, minutes] of Object.entries(tally.minutes_without_role)) {
    const shares = sharesOf(kind, model.time);
    if (shares.length === 0) addScaled(unplaced, minutes);
    else addScaled(measured, minutes);
    for (const { role, share } of shares) addTo(by_role, role, scaled(minutes, share));
  }
  const estimated = less(totalOf(Object.values(by_role), count), measured);
  return { by_role, outside: outsideOf(tally, model), unplaced, measured, estimated };
}

function mapRoles(model: CostModel, columnOf: (role: string) => Float64Array): Columns {
  return Object.fromEntries(Object.keys(model.roles).map((role) => [role, columnOf(role)]));
}

function addTimeRow({ role, per, minutes }: TimeRow, tally: Tally, by_role: Columns): void {
  const counts = countsToTime(tally, per);
  const target = columnNamed(by_role, role);
  if (counts !== null && target !== null) addScaled(target, counts, minutes.likely);
}

/** Returns how often a time equation applies: a touch with minutes of its own needs none. Null where nothing counts. */
export function countsToTime(tally: Tally, driver: string): Float64Array | null {
  const untimed = columnNamed(tally.untimed, driver);
  if (untimed !== null) return untimed;
  const isTimedTouch = columnNamed(tally.drivers, `${driver}.minutes`) !== null;
  return isTimedTouch ? null : columnNamed(tally.drivers, driver);
}

/** Roles whose equation names a kind of touch, with their share of its minutes. */
function sharesOf(
  kind: string,
  time: readonly TimeRow[],
): readonly { readonly role: string; readonly share: number }[] {
  const rows = time.filter((row) => row.per === kind && row.minutes.likely > 0);
  const total = rows.reduce((sum, row) => sum + row.minutes.likely, 0);
  return rows.map(({ role, minutes }) => ({ role, share: minutes.likely / total }));
}

function addTo(columns: Columns, name: string, column: Float64Array): void {
  const target = columnNamed(columns, name);
  if (target !== null) addScaled(target, column);
}

function outsideOf(tally: Tally, model: CostModel): Columns {
  const recorded = Object.entries(tally.minutes_by_role);
  return Object.fromEntries(recorded.filter(([role]) => !Object.hasOwn(model.roles, role)));
}
