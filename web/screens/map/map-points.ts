import type { StatedType } from "../../../src/account/account-type.ts";
import type { AccountTable } from "../../../src/api/account-table.ts";
import { clamp } from "../../../src/lib/ratio.ts";
import { reach } from "../../../src/lib/reach.ts";
import { linearScale, type Scale } from "../../parts/scale.ts";

/** The accounts that both axes can be told of, the largest first, so that small ones are drawn over large ones. */
export interface MapPoints {
  /** Their places in the columns of the table. */
  readonly rows: readonly number[];
  readonly margin: Float64Array;
  readonly service: Float64Array;
  readonly net_sales: Float64Array;
  readonly types: readonly StatedType[];
  readonly fenced: readonly boolean[];
}

/** Returns the points of a table. */
export function mapPoints(table: AccountTable): MapPoints {
  const { margin_realised = [], service_cost = [], net_sales = [] } = table.figures;
  const isKnown = (row: number) =>
    (margin_realised[row] ?? null) !== null &&
    (service_cost[row] ?? null) !== null &&
    table.type[row] !== null;
  const rows = [...table.account_id.keys()]
    .filter(isKnown)
    .toSorted((a, b) => (net_sales[b] ?? 0) - (net_sales[a] ?? 0));
  const column = (figures: readonly (number | null)[]) =>
    Float64Array.from(rows, (row) => figures[row] ?? 0);
  return {
    rows,
    margin: column(margin_realised),
    service: column(service_cost),
    net_sales: column(net_sales),
    types: rows.map((row) => table.type[row] ?? "Unclear"),
    fenced: rows.map((row) => table.ring_fence[row] !== null),
  };
}

/** What of the plane is drawn; accounts outside stand on its edge. */
export interface MapField {
  readonly margin: readonly [number, number];
  readonly service: readonly [number, number];
}

/** Returns the field that holds the lines and all points but far outliers. */
export function mapField({ margin, service }: MapPoints, lines: AccountTable["lines"]): MapField {
  const across = reach([...service], lines.service_cost ?? 0);
  return {
    margin: reach([...margin], lines.margin_realised ?? 0),
    service: [service.some((value) => value < 0) ? across[0] : 0, across[1]],
  };
}

/** Points where they stand in a drawing. */
export interface PlacedPoints {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: Float64Array;
}

export interface MapSize {
  readonly width: number;
  readonly height: number;
}

/** Room for the axes' labels. */
export const mapRoom = { left: 48, right: 8, top: 28, bottom: 40 } as const;

/** Returns the scales of a field in a drawing. */
export function mapScales(
  field: MapField,
  { width, height }: MapSize,
): { readonly x: Scale; readonly y: Scale } {
  return {
    x: linearScale(field.service, [mapRoom.left, width - mapRoom.right]),
    y: linearScale(field.margin, [height - mapRoom.bottom, mapRoom.top]),
  };
}

/** Returns where points stand; areas are as net sales are. */
export function placedPoints(points: MapPoints, field: MapField, size: MapSize): PlacedPoints {
  const { x, y } = mapScales(field, size);
  const largest = Math.max(1, points.net_sales[0] ?? 1);
  const crowd = Math.max(1, Math.sqrt(points.rows.length / 60));
  const most = Math.max(5, Math.min(size.width, size.height) / 20 / crowd);
  const within = (at: number, [one, other]: readonly [number, number]) =>
    clamp(at, Math.min(one, other), Math.max(one, other));
  return {
    x: points.service.map((value) => within(x.at(value), x.range)),
    y: points.margin.map((value) => within(y.at(value), y.range)),
    radius: points.net_sales.map((sales) =>
      Math.max(1.75, most * Math.sqrt(Math.max(0, sales) / largest)),
    ),
  };
}

/** Returns the point under a place, or the nearest one a few pixels from it; −1 where there is none. */
export function pointAt({ x, y, radius }: PlacedPoints, atX: number, atY: number): number {
  let [found, least] = [-1, 8];
  for (let i = 0; i < x.length; i += 1) {
    const distance = Math.hypot((x[i] ?? 0) - atX, (y[i] ?? 0) - atY) - (radius[i] ?? 0);
    if (distance < 0 || distance < least) [found, least] = [i, Math.max(0, distance)];
  }
  return found;
}

/** Shapes stand for types beside colours; the order is that of drawing. */
export const pointShapes: Readonly<
  Record<StatedType, "square" | "diamond" | "triangle" | "circle" | "cross">
> = {
  Smith: "square",
  Demanding: "diamond",
  Thrifty: "triangle",
  Jones: "circle",
  Unclear: "cross",
};
