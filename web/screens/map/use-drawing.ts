import { type RefObject, useEffect, useMemo } from "react";
import { typeWords } from "../../../src/account/type-words.ts";
import type { AccountTable } from "../../../src/api/account-table.ts";
import { useSpeech } from "../../words/language-context.ts";
import { drawField, drawLabels } from "./draw-field.ts";
import { drawPoints } from "./draw-points.ts";
import type { MapField, MapPoints, MapSize, placedPoints } from "./map-points.ts";
import { mapWords } from "./map-words.ts";
import { namedPoints } from "./named-points.ts";
import { useInk } from "./use-ink.ts";

interface Drawing {
  readonly table: AccountTable;
  readonly points: MapPoints;
  readonly field: MapField;
  readonly chosen: Uint8Array | null;
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly size: MapSize;
  readonly placed: ReturnType<typeof placedPoints>;
  readonly isReady: boolean;
}

/** Draws anew whatever the picture is made of, once a frame at most. */
export function useDrawing({
  table,
  points,
  field,
  chosen,
  canvas,
  size,
  placed,
  isReady,
}: Drawing) {
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
