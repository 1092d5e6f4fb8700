import { useMemo, useRef, useState } from "react";
import type { AccountTable } from "../../../src/api/account-table.ts";
import type { AccountsSearch } from "../accounts/accounts-search.ts";
import { BrushedRange } from "./BrushedRange.tsx";
import {
  type MapField,
  type MapPoints,
  type MapSize,
  placedPoints,
  pointAt,
} from "./map-points.ts";
import { PointCard } from "./PointCard.tsx";
import { PointStepper } from "./PointStepper.tsx";
import { useDrawing } from "./use-drawing.ts";
import { type Place, useMapBrush, withoutRanges } from "./use-map-brush.ts";
import { useWidth } from "./use-width.ts";

interface QuadrantMapProps {
  readonly table: AccountTable;
  readonly points: MapPoints;
  readonly field: MapField;
  /** 1 for each row of the table that is not pale; null where none is. */
  readonly chosen: Uint8Array | null;
  readonly search: AccountsSearch;
  /** Called while a rectangle is drawn, and with `isDone` when it is. */
  readonly onBrush: (where: AccountsSearch["where"], isDone: boolean) => void;
  readonly onOpen: (account_id: string) => void;
}

/** Every account by margin realised and service cost. */
export function QuadrantMap(props: QuadrantMapProps) {
  const { table, points, field, chosen, search, onBrush, onOpen } = props;
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const width = useWidth(frame);
  const [at, setAt] = useState(-1);
  const size = useMemo(() => sizeOf(width ?? 0), [width]);
  const placed = useMemo(() => placedPoints(points, field, size), [points, field, size]);
  useDrawing({ table, points, field, chosen, canvas, size, placed, isReady: width !== null });
  const click = (place: Place) => {
    const id = table.account_id[points.rows[pointAt(placed, ...place)] ?? -1];
    if (id !== undefined) onOpen(id);
    else onBrush(withoutRanges(search), true);
  };
  const pointer = useMapBrush({
    search,
    field,
    size,
    onBrush,
    onPoint: (place) => setAt(pointAt(placed, ...place)),
    onClick: click,
  });
  return (
    <div className="quadrant">
      <div
        ref={frame}
        className="quadrant-frame"
        style={{ height: size.height }}
        {...pointer}
        onPointerLeave={() => setAt(-1)}
      >
        <canvas ref={canvas} aria-hidden="true" />
        <BrushedRange search={search} field={field} size={size} />
        {at >= 0 && (
          <PointCard
            table={table}
            row={points.rows[at] ?? -1}
            at={[placed.x[at] ?? 0, placed.y[at] ?? 0]}
            radius={placed.radius[at] ?? 0}
            size={size}
          />
        )}
      </div>
      <PointStepper {...{ table, points, at, onOpen }} onStep={setAt} />
    </div>
  );
}

function sizeOf(width: number): MapSize {
  return { width, height: Math.round(Math.max(320, Math.min(580, width * 0.72))) };
}
