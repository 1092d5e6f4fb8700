import type { Speech } from "../../../src/lib/speech.ts";
import { ticks } from "../../parts/scale.ts";
import { mapWords } from "./map-words.ts";
import {
  curvePath,
  levelText,
  whaleEnd,
  whaleHeight,
  whaleScales,
  whaleText,
} from "./whale-drawing.ts";
import type { WhaleRanks } from "./whale-ranks.ts";

interface WhaleCurveProps {
  readonly whale: WhaleRanks;
  /** Pixels. */
  readonly width: number;
  /** Ranks of the stretch that is chosen; null where none is. */
  readonly chosen: readonly [number, number] | null;
  readonly speech: Speech;
}

/** The curve with its axes and the stretch that is chosen. */
export function WhaleCurve({ whale, width, chosen, speech }: WhaleCurveProps) {
  const height = whaleHeight(width);
  const { x, y } = whaleScales(whale, width);
  const [left, right] = x.range;
  const [bottom, top] = y.range;
  return (
    <svg
      className="whale"
      width={width}
      height={height}
      role="img"
      aria-label={whaleText(whale, speech)}
    >
      <text className="axis-title" x={0} y={12}>
        {speech.say(whale.unit === "percent" ? mapWords.whale_percent : mapWords.whale_money)}
      </text>
      {ticks(y.domain, 6).map((value) => (
        <g key={value}>
          <path className="grid" d={`M${left} ${y.at(value)}H${right}`} />
          <text className="tick" x={left - 6} y={y.at(value) + 4} textAnchor="end">
            {levelText(value, whale, speech)}
          </text>
        </g>
      ))}
      <path className="whole" d={`M${left} ${y.at(whaleEnd(whale))}H${right}`} />
      {chosen !== null && (
        <rect
          className="stretch"
          x={x.at(chosen[0])}
          y={top}
          width={Math.max(1, x.at(chosen[1]) - x.at(chosen[0]))}
          height={bottom - top}
        />
      )}
      <path className="curve" d={curvePath(whale, x, y)} />
      {ticks(x.domain, 5).map((value) => (
        <text key={value} className="tick" x={x.at(value)} y={height - 22} textAnchor="middle">
          {speech.number(value)}
        </text>
      ))}
      <text className="axis-title" x={right} y={height - 4} textAnchor="end">
        {speech.say(mapWords.whale_axis)}
      </text>
    </svg>
  );
}
