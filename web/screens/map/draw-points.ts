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
  /** 1 where a row of the table is chosen; null where all are. */
  readonly chosen: Uint8Array | null;
}

/** Smaller points have no edge of their own. */
const hasEdgeFrom = 4;

/** Draws the points: colour and shape by type, hollow where ring-fenced, pale where not chosen. */
export function drawPoints(context: CanvasRenderingContext2D, drawing: PointsDrawing): void {
  const { points, placed, ink, chosen } = drawing;
  const stamps = new Map<string, Stamp>();
  for (let i = 0; i < points.rows.length; i += 1) {
    const type = points.types[i] ?? "Unclear";
    const radius = Math.round((placed.radius[i] ?? 0) * 4) / 4;
    const isHollow = points.fenced[i] === true;
    const key = `${type} ${radius} ${isHollow}`;
    const stamp = stamps.get(key) ?? stampOf({ type, radius, isHollow, ink });
    stamps.set(key, stamp);
    const isChosen = chosen === null || chosen[points.rows[i] ?? -1] === 1;
    context.globalAlpha = isChosen ? 0.82 : 0.12;
    const { picture, size } = stamp;
    const [x, y] = [placed.x[i] ?? 0, placed.y[i] ?? 0];
    context.drawImage(picture, x - size / 2, y - size / 2, size, size);
  }
  context.globalAlpha = 1;
}

/** A point that is drawn once and stamped many times: ten thousand outlines would take longer than a frame. */
interface Stamp {
  readonly picture: OffscreenCanvas;
  readonly size: number;
}

interface Look {
  readonly type: StatedType;
  readonly radius: number;
  readonly isHollow: boolean;
  readonly ink: Ink;
}

function stampOf(look: Look): Stamp {
  const ratio = window.devicePixelRatio;
  const size = Math.ceil(look.radius * 2.7) + 4;
  const picture = new OffscreenCanvas(Math.ceil(size * ratio), Math.ceil(size * ratio));
  const context = picture.getContext("2d");
  if (context !== null) {
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawPoint(context, look, size / 2);
  }
  return { picture, size };
}

function drawPoint(
  context: OffscreenCanvasRenderingContext2D,
  { type, radius, isHollow, ink }: Look,
  middle: number,
): void {
  context.beginPath();
  shapes[pointShapes[type]](context, middle, middle, radius);
  if (isHollow) {
    context.lineWidth = Math.max(1.25, Math.min(2.5, radius / 3));
    context.strokeStyle = ink[type];
    context.stroke();
    return;
  }
  context.fillStyle = ink[type];
  context.fill();
  if (radius < hasEdgeFrom) return;
  context.lineWidth = 1;
  context.strokeStyle = ink.paper;
  context.stroke();
}

type DrawShape = (context: CanvasPath, x: number, y: number, radius: number) => void;

/** All of about the same area as the circle of their radius. */
const shapes: Readonly<Record<(typeof pointShapes)[StatedType], DrawShape>> = {
  circle: (context, x, y, radius) => {
    context.arc(x, y, radius, 0, Math.PI * 2);
  },
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

function path(context: CanvasPath, ...corners: readonly (readonly [number, number])[]): void {
  corners.forEach(([x, y], i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  context.closePath();
}
