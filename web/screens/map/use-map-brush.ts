import { type PointerEvent, useState } from "react";
import type { AccountsSearch } from "../accounts/accounts-search.ts";
import { rangeOfStretch, whereWithRange } from "./map-brush.ts";
import { type MapField, mapScales, type MapSize } from "./map-points.ts";

/** Pixels from the left and from the top. */
export type Place = readonly [number, number];

interface Brush {
  readonly from: Place;
  readonly to: Place;
}

interface BrushTerms {
  readonly search: AccountsSearch;
  readonly field: MapField;
  readonly size: MapSize;
  /** Called while a rectangle is drawn, and with `isDone` when it is. */
  readonly onBrush: (where: AccountsSearch["where"], isDone: boolean) => void;
  /** The pointer moves and draws nothing. */
  readonly onPoint: (place: Place) => void;
  /** A click; nothing was drawn. */
  readonly onClick: (place: Place) => void;
}

/** Less than this is a click, not a rectangle. */
const leastBrush = 5;

/** Returns how a pointer draws a rectangle on the map, points and clicks. */
export function useMapBrush({ search, field, size, onBrush, onPoint, onClick }: BrushTerms) {
  const [brush, setBrush] = useState<Brush | null>(null);
  const brushed = (next: Brush, isDone: boolean) =>
    onBrush(whereOf(search, next, field, size), isDone);
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setBrush({ from: placeIn(event), to: placeIn(event) });
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (brush === null) return onPoint(placeIn(event));
      const next = { ...brush, to: placeIn(event) };
      setBrush(next);
      if (isDrawn(next)) brushed(next, false);
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      if (brush === null) return;
      const last = { ...brush, to: placeIn(event) };
      setBrush(null);
      if (isDrawn(last)) brushed(last, true);
      else onClick(last.to);
    },
    onPointerCancel: () => setBrush(null),
  };
}

function placeIn(event: PointerEvent<HTMLElement>): Place {
  const box = event.currentTarget.getBoundingClientRect();
  return [event.clientX - box.left, event.clientY - box.top];
}

function isDrawn({ from, to }: Brush): boolean {
  return Math.abs(from[0] - to[0]) > leastBrush && Math.abs(from[1] - to[1]) > leastBrush;
}

function whereOf(
  search: AccountsSearch,
  { from, to }: Brush,
  field: MapField,
  size: MapSize,
): AccountsSearch["where"] {
  const { x, y } = mapScales(field, size);
  const service = rangeOfStretch(x, [from[0], to[0]]);
  const margin = rangeOfStretch(y, [from[1], to[1]]);
  const where = whereWithRange(search, "service_cost", service);
  return whereWithRange({ where }, "margin_realised", margin);
}

/** Returns the filters of an address without those that a rectangle makes. */
export function withoutRanges(search: AccountsSearch): AccountsSearch["where"] {
  return whereWithRange(
    { where: whereWithRange(search, "service_cost", null) },
    "margin_realised",
    null,
  );
}
