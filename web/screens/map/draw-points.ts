import type { StatedType } from "../../../src/account/account-type.ts";
import { type MapPoints, type PlacedPoints, pointShapes } from "./map-points.ts";

/** The colours that a drawing is made in. */
export type Ink = Readonly<
  Record<StatedType | "paper" | "ink" | "soft" | "hair" | "strong", string>
>;

export interface PointsDrawing {
  readonly points: MapPoints;
  readonly placed: PlacedPoints;
  readonly ink: Ink;
  /** By place in the columns of the table; null where all are chosen. */
  readonly chosen: ReadonlySet<number> | null;
}

/** Draws the points: colour and shape by type, hollow where ring-fenced, pale where not chosen. */
export function drawPoints(context: CanvasRenderingContext2D, drawing: PointsDrawing): void {
  const { points, placed, ink, chosen } = drawing;
  for (let i = 0; i < points.rows.length; i += 1) {
    const type = points.types[i] ?? "Unclear";
    const isChosen = chosen === null || chosen.has(points.rows[i] ?? -1);
    const [x, y, radius] = [placed.x[i] ?? 0, placed.y[i] ?? 0, placed.radius[i] ?? 0];
    context.globalAlpha = isChosen ? 0.82 : 0.12;
    context.beginPath();
    shapes[pointShapes[type]](context, x, y, radius);
    if (points.fenced[i] === true) {
      context.lineWidth = Math.max(1.25, Math.min(2.5, radius / 3));
      context.strokeStyle = ink[type];
      context.stroke();
      continue;
    }
    context.fillStyle = ink[type];
    context.fill();
    if (radius < 4) continue;
    context.lineWidth = 1;
    context.strokeStyle = ink.paper;
    context.stroke();
  }
  context.globalAlpha = 1;
}

type DrawShape = (context: CanvasRenderingContext2D, x: number, y: number, radius: number) => void;

/** All of about the same area as the circle of their radius. */
const shapes: Readonly<Record<(typeof pointShapes)[StatedType], DrawShape>> = {
  circle: (context, x, y, radius) => context.arc(x, y, radius, 0, Math.PI * 2),
  square: (context, x, y, radius) => {
    const half = radius * 0.886;
    context.rect(x - half, y - half, half * 2, half * 2);
  },
  diamond: (context, x, y, radius) => {
    const half = radius * 1.2;
    path(context, [x, y - half], [x + half, y], [x, y + half], [x - half, y]);
  },
  triangle: (context, x, y, radius) => {
    const half = radius * 1.3;
    path(context, [x, y - half], [x + half, y + half * 0.8], [x - half, y + half * 0.8]);
  },
  cross: (context, x, y, radius) => {
    const [far, near] = [radius * 1.1, radius * 0.4];
    path(
      context,
      [x - near, y - far],
      [x + near, y - far],
      [x + near, y - near],
      [x + far, y - near],
      [x + far, y + near],
      [x + near, y + near],
      [x + near, y + far],
      [x - near, y + far],
      [x - near, y + near],
      [x - far, y + near],
      [x - far, y - near],
      [x - near, y - near],
    );
  },
};

function path(
  context: CanvasRenderingContext2D,
  ...corners: readonly (readonly [number, number])[]
): void {
  corners.forEach(([x, y], i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  context.closePath();
}
