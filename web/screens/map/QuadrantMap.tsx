import { type PointerEvent, useEffect, useMemo, useRef, useState } from "react";
import { typeWords } from "../../../src/account/type-words.ts";
import type { AccountTable } from "../../../src/api/account-table.ts";
import type { AccountsSearch } from "../accounts/accounts-search.ts";
import { useSay, useSpeech } from "../../words/language-context.ts";
import { drawField, drawLabels } from "./draw-field.ts";
import { drawPoints } from "./draw-points.ts";
import { rangeIn, rangeOfStretch, stretchOfRange, whereWithRange } from "./map-brush.ts";
import {
  type MapField,
  type MapPoints,
  mapScales,
  type MapSize,
  placedPoints,
  pointAt,
} from "./map-points.ts";
import { mapWords } from "./map-words.ts";
import { namedPoints } from "./named-points.ts";
import { PointCard } from "./PointCard.tsx";
import { useInk } from "./use-ink.ts";
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

type Place = readonly [number, number];

interface Brush {
  readonly from: Place;
  readonly to: Place;
}

/** Less than this is a click, not a rectangle. */
const leastBrush = 5;

/** Every account by margin realised and service cost. */
export function QuadrantMap(props: QuadrantMapProps) {
  const { table, points, field, search, onBrush, onOpen } = props;
  const say = useSay();
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const width = useWidth(frame);
  const [at, setAt] = useState(-1);
  const [brush, setBrush] = useState<Brush | null>(null);
  const size = useMemo(() => sizeOf(width ?? 0), [width]);
  const placed = useMemo(() => placedPoints(points, field, size), [points, field, size]);
  useDrawing({ ...props, canvas, size, placed, isReady: width !== null });

  const brushed = (next: Brush, isDone: boolean) =>
    onBrush(whereOf(search, next, field, size), isDone);
  const moved = (event: PointerEvent<HTMLElement>) => {
    const place = placeIn(event);
    if (brush === null) return setAt(pointAt(placed, ...place));
    const next = { ...brush, to: place };
    setBrush(next);
    if (isDrawn(next)) brushed(next, false);
  };
  const released = (event: PointerEvent<HTMLElement>) => {
    if (brush === null) return;
    const last = { ...brush, to: placeIn(event) };
    setBrush(null);
    if (isDrawn(last)) return brushed(last, true);
    const point = pointAt(placed, ...last.to);
    const id = table.account_id[points.rows[point] ?? -1];
    if (id !== undefined) onOpen(id);
    else onBrush(withoutRanges(search), true);
  };
  return (
    <div className="quadrant">
      <div
        ref={frame}
        className="quadrant-frame"
        style={{ height: size.height }}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          setBrush({ from: placeIn(event), to: placeIn(event) });
        }}
        onPointerMove={moved}
        onPointerUp={released}
        onPointerCancel={() => setBrush(null)}
        onPointerLeave={() => setAt(-1)}
      >
        <canvas ref={canvas} aria-hidden="true" />
        <Rectangle search={search} field={field} size={size} />
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
      <Stepper
        {...props}
        at={at}
        onStep={setAt}
        label={say(mapWords.step_through)}
        hint={say(mapWords.step_hint)}
      />
    </div>
  );
}

interface StepperProps extends QuadrantMapProps {
  readonly at: number;
  readonly onStep: (point: number) => void;
  readonly label: string;
  readonly hint: string;
}

/** Leads the keyboard from point to point. */
function Stepper({ table, points, at, onStep, onOpen, label, hint }: StepperProps) {
  const text = usePointText(table);
  const row = points.rows[Math.max(0, at)] ?? -1;
  return (
    <label className="stepper">
      <span>{label}</span>
      <input
        type="range"
        min={0}
        max={Math.max(0, points.rows.length - 1)}
        value={Math.max(0, at)}
        aria-valuetext={text(row)}
        title={hint}
        onFocus={() => onStep(Math.max(0, at))}
        onBlur={() => onStep(-1)}
        onChange={({ target }) => onStep(Number(target.value))}
        onKeyDown={({ key }) => {
          if (key === "Enter") onOpen(table.account_id[row] ?? "");
        }}
      />
    </label>
  );
}

function usePointText(table: AccountTable): (row: number) => string {
  const speech = useSpeech(table.currency);
  const figure = (id: string, row: number) => table.figures[id]?.[row] ?? null;
  const share = (value: number | null) => (value === null ? "–" : speech.share(value, 1));
  const money = (value: number | null) => (value === null ? "–" : speech.money(value));
  return (row) =>
    speech.say(mapWords.point, {
      name: table.name[row] ?? table.account_id[row] ?? "",
      type: speech.say(typeWords[table.type[row] ?? "Unclear"]),
      margin: share(figure("margin_realised", row)),
      service: share(figure("service_cost", row)),
      sales: money(figure("net_sales", row)),
      profit: money(figure("net_profit", row)),
    });
}

interface RectangleProps {
  readonly search: AccountsSearch;
  readonly field: MapField;
  readonly size: MapSize;
}

/** The ranges that the address filters by, as they lie on the map. */
function Rectangle({ search, field, size }: RectangleProps) {
  const { x, y } = mapScales(field, size);
  const [service, margin] = [rangeIn(search, "service_cost"), rangeIn(search, "margin_realised")];
  if (service === null && margin === null) return null;
  const open = { kind: "range", least: null, most: null, outside: null } as const;
  const [left, right] = stretchOfRange(x, service ?? open);
  const [bottom, top] = stretchOfRange(y, margin ?? open);
  return (
    <svg className="brush" width={size.width} height={size.height} aria-hidden="true">
      <rect x={left} y={top} width={Math.max(1, right - left)} height={Math.max(1, bottom - top)} />
    </svg>
  );
}

interface Drawing extends QuadrantMapProps {
  readonly canvas: React.RefObject<HTMLCanvasElement | null>;
  readonly size: MapSize;
  readonly placed: ReturnType<typeof placedPoints>;
  readonly isReady: boolean;
}

/** Draws anew whatever the picture is made of, once a frame at most. */
function useDrawing({ table, points, field, chosen, canvas, size, placed, isReady }: Drawing) {
  const ink = useInk(canvas);
  const speech = useSpeech(table.currency);
  const named = useMemo(() => namedPoints(table, points, chosen), [table, points, chosen]);
  useEffect(() => {
    const context = canvas.current?.getContext("2d") ?? null;
    if (context === null || ink === null || !isReady) return undefined;
    const frame = requestAnimationFrame(() => {
      prepare(context, size);
      const fonts = getComputedStyle(context.canvas).fontFamily;
      drawField(context, {
        field,
        size,
        lines: table.lines,
        ink,
        fonts,
        share: (value) => speech.share(value),
        names: {
          Smith: speech.say(typeWords.Smith),
          Jones: speech.say(typeWords.Jones),
          Demanding: speech.say(typeWords.Demanding),
          Thrifty: speech.say(typeWords.Thrifty),
        },
        axes: {
          margin: speech.say(mapWords.margin_axis),
          service: speech.say(mapWords.service_axis),
        },
      });
      drawPoints(context, { points, placed, ink, chosen });
      drawLabels(context, { size, ink, fonts, placed, named });
    });
    return () => cancelAnimationFrame(frame);
  }, [canvas, table, points, field, chosen, size, placed, isReady, ink, speech, named]);
}

function prepare(context: CanvasRenderingContext2D, { width, height }: MapSize): void {
  const ratio = window.devicePixelRatio;
  const { canvas } = context;
  if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
}

function sizeOf(width: number): MapSize {
  return { width, height: Math.round(Math.max(320, Math.min(580, width * 0.72))) };
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

function withoutRanges(search: AccountsSearch): AccountsSearch["where"] {
  return whereWithRange(
    { where: whereWithRange(search, "service_cost", null) },
    "margin_realised",
    null,
  );
}
