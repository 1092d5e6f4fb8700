import type { AccountType } from "../../../src/account/account-type.ts";
import type { AccountTable } from "../../../src/api/account-table.ts";
import { type Box, placeLabels } from "../../../src/lib/place-labels.ts";
import { ticks } from "../../parts/scale.ts";
import type { Ink } from "./draw-points.ts";
import {
  type MapField,
  mapRoom,
  mapScales,
  type MapSize,
  type PlacedPoints,
} from "./map-points.ts";

export interface FieldDrawing {
  readonly field: MapField;
  readonly size: MapSize;
  readonly lines: AccountTable["lines"];
  readonly ink: Ink;
  readonly fonts: string;
  readonly share: (value: number) => string;
  readonly names: Readonly<Record<AccountType, string>>;
  readonly axes: { readonly margin: string; readonly service: string };
}

/** Draws what stands behind the points: the axes, the lines that types are told by, and the names of the corners. */
export function drawField(context: CanvasRenderingContext2D, drawing: FieldDrawing): void {
  drawAxes(context, drawing);
  drawLines(context, drawing);
  for (const corner of corners(drawing)) {
    context.font = `600 15px ${drawing.fonts}`;
    context.textAlign = corner.align;
    context.fillStyle = drawing.ink[corner.type];
    context.fillText(drawing.names[corner.type], corner.x, corner.y);
  }
}

function drawAxes(context: CanvasRenderingContext2D, drawing: FieldDrawing): void {
  const { field, size, ink, fonts, share, axes } = drawing;
  const { x, y } = mapScales(field, size);
  const most = size.width < 500 ? 5 : 8;
  context.font = `12px ${fonts}`;
  context.lineWidth = 1;
  context.strokeStyle = ink.hair;
  context.fillStyle = ink.soft;
  for (const value of ticks(y.domain, most)) {
    line(context, [x.range[0], y.at(value)], [x.range[1], y.at(value)]);
    context.textAlign = "right";
    context.fillText(share(value), x.range[0] - 6, y.at(value) + 4);
  }
  for (const value of ticks(x.domain, most)) {
    line(context, [x.at(value), y.range[0]], [x.at(value), y.range[1]]);
    context.textAlign = "center";
    context.fillText(share(value), x.at(value), y.range[0] + 16);
  }
  context.textAlign = "left";
  context.fillText(axes.margin, 0, 14);
  context.textAlign = "right";
  context.fillText(axes.service, x.range[1], size.height - 4);
}

function drawLines(context: CanvasRenderingContext2D, drawing: FieldDrawing): void {
  const { field, size, ink, lines } = drawing;
  const { x, y } = mapScales(field, size);
  context.lineWidth = 1.5;
  context.strokeStyle = ink.strong;
  const { service_cost, margin_realised } = lines;
  if (service_cost !== null)
    line(context, [x.at(service_cost), y.range[0]], [x.at(service_cost), y.range[1]]);
  if (margin_realised !== null)
    line(context, [x.range[0], y.at(margin_realised)], [x.range[1], y.at(margin_realised)]);
}

interface Corner {
  readonly type: AccountType;
  readonly x: number;
  readonly y: number;
  readonly align: "left" | "right";
}

function corners({ size }: Pick<FieldDrawing, "size">): readonly Corner[] {
  const [left, right] = [mapRoom.left + 8, size.width - mapRoom.right - 8];
  const [top, bottom] = [mapRoom.top + 18, size.height - mapRoom.bottom - 10];
  return [
    { type: "Jones", x: left, y: top, align: "left" },
    { type: "Demanding", x: right, y: top, align: "right" },
    { type: "Thrifty", x: left, y: bottom, align: "left" },
    { type: "Smith", x: right, y: bottom, align: "right" },
  ];
}

export interface LabelsDrawing extends Pick<FieldDrawing, "size" | "ink" | "fonts"> {
  readonly placed: PlacedPoints;
  /** Points to be named, those that matter most first. */
  readonly named: readonly { readonly point: number; readonly name: string }[];
}

/** Names points where there is room. */
export function drawLabels(context: CanvasRenderingContext2D, drawing: LabelsDrawing): void {
  const { size, placed, named, ink, fonts } = drawing;
  const spot = (point: number) => ({
    x: placed.x[point] ?? 0,
    y: placed.y[point] ?? 0,
    radius: placed.radius[point] ?? 0,
  });
  const labels = placeLabels(
    named.map(({ point, name }) => ({ text: shortened(name), ...spot(point) })),
    {
      frame: {
        left: mapRoom.left,
        right: size.width - mapRoom.right,
        top: mapRoom.top,
        bottom: size.height - mapRoom.bottom,
      },
      taken: [
        ...corners({ size }).map(cornerBox),
        ...named.map(({ point }) => pointBox(spot(point))),
      ],
    },
  );
  context.font = `12px ${fonts}`;
  context.textAlign = "left";
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.strokeStyle = ink.paper;
  context.fillStyle = ink.ink;
  for (const { text, at, base } of labels) {
    context.strokeText(text, at, base);
    context.fillText(text, at, base);
  }
}

function cornerBox({ x, y, align }: Corner): Box {
  const left = align === "left" ? x : x - 100;
  return { left, right: left + 100, top: y - 16, bottom: y + 6 };
}

/** Somewhat smaller than the point: a label may touch its edge. */
function pointBox({ x, y, radius }: { x: number; y: number; radius: number }): Box {
  const half = radius * 0.7;
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

function shortened(name: string): string {
  return name.length > 28 ? `${name.slice(0, 26).trimEnd()}…` : name;
}

function line(
  context: CanvasRenderingContext2D,
  from: readonly [number, number],
  to: readonly [number, number],
): void {
  context.beginPath();
  context.moveTo(Math.round(from[0]) + 0.5, Math.round(from[1]) + 0.5);
  context.lineTo(Math.round(to[0]) + 0.5, Math.round(to[1]) + 0.5);
  context.stroke();
}
