import { useSpeech } from "../../words/language-context.ts";
import { countOf, keyOf, lastCount, type MixThen } from "./mix-over-time.ts";
import type { Places } from "./mix-places.ts";
import { reviewWords } from "./review-words.ts";

interface MixLineProps {
  readonly mixes: readonly MixThen[];
  readonly type: "Smith" | "Jones";
  readonly places: Places;
  /** How far below the line its counts stand; above it where less than zero. */
  readonly lifted: number;
}

/** How many accounts were of one type, window by window; Smiths are squares, Joneses circles. */
export function MixLine({ type, mixes, places: { x, y }, lifted }: MixLineProps) {
  const speech = useSpeech();
  const name = type === "Smith" ? reviewWords.smiths : reviewWords.joneses;
  return (
    <g data-type={type} className="mix-line">
      <polyline points={mixes.map((mix, i) => `${x(i)},${y(countOf(mix, type))}`).join(" ")} />
      {mixes.map((mix, i) => (
        <g key={keyOf(mix)}>
          {type === "Smith" ? (
            <rect x={x(i) - 4} y={y(countOf(mix, type)) - 4} width="8" height="8" />
          ) : (
            <circle cx={x(i)} cy={y(countOf(mix, type))} r="4.5" />
          )}
          <text x={x(i)} y={y(countOf(mix, type)) + lifted} textAnchor="middle">
            {speech.number(countOf(mix, type))}
          </text>
        </g>
      ))}
      <text className="mix-name" x={x(mixes.length - 1) + 16} y={y(lastCount(mixes, type)) + 5}>
        {speech.say(name)}
      </text>
    </g>
  );
}
