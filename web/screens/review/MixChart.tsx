import type { StatedType } from "../../../src/account/account-type.ts";
import { useSpeech } from "../../words/language-context.ts";
import { countOf, type MixThen } from "./mix-over-time.ts";
import { reviewWords } from "./review-words.ts";

interface MixChartProps {
  readonly mixes: readonly MixThen[];
}

const heights = { top: 22, bottom: 40, all: 180 };

/** How many Smiths and Joneses there were, window by window; the table beside it says the same. */
export function MixChart({ mixes }: MixChartProps) {
  const { say } = useSpeech();
  return (
    <figure className="mix-figure">
      <figcaption>{say(reviewWords.over_time_note)}</figcaption>
      <MixDrawing mixes={mixes} width={640} name="wide" />
      <MixDrawing mixes={mixes} width={340} name="narrow" />
    </figure>
  );
}

interface MixDrawingProps extends MixChartProps {
  readonly width: number;
  /** The screens it is for. */
  readonly name: "wide" | "narrow";
}

function MixDrawing({ mixes, width, name }: MixDrawingProps) {
  const { say } = useSpeech();
  const places = placesOf(mixes, width);
  const isSmithAbove = lastCount(mixes, "Smith") >= lastCount(mixes, "Jones");
  const label = ({ kind, window }: MixThen) => {
    if (kind === "signed") return window.to.slice(0, 7);
    return say(kind === "now" ? reviewWords.kind_now : reviewWords.kind_before);
  };
  return (
    <svg className={name} viewBox={`0 0 ${width} ${heights.all}`} aria-hidden="true">
      <MixLine type="Smith" mixes={mixes} places={places} lifted={isSmithAbove ? -10 : 20} />
      <MixLine type="Jones" mixes={mixes} places={places} lifted={isSmithAbove ? 20 : -10} />
      {mixes.map((mix, i) => (
        <text
          key={keyOf(mix)}
          className="mix-when"
          x={i === 0 ? 0 : places.x(i)}
          y={heights.all - 8}
          textAnchor={i === 0 ? "start" : "middle"}
        >
          {label(mix)}
        </text>
      ))}
    </svg>
  );
}

interface MixLineProps extends MixChartProps {
  readonly type: "Smith" | "Jones";
  readonly places: Places;
  /** How far below the line its counts stand; above it where less than zero. */
  readonly lifted: number;
}

function MixLine({ type, mixes, places: { x, y }, lifted }: MixLineProps) {
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

interface Places {
  readonly x: (index: number) => number;
  readonly y: (count: number) => number;
}

function placesOf(mixes: readonly MixThen[], width: number): Places {
  const [left, right] = [24, 96];
  const counts = mixes.flatMap((mix) => [countOf(mix, "Smith"), countOf(mix, "Jones")]);
  const highest = Math.max(1, ...counts);
  const step = (width - left - right) / Math.max(1, mixes.length - 1);
  const height = heights.all - heights.top - heights.bottom;
  return {
    x: (index) => left + index * step,
    y: (count) => heights.top + (1 - count / highest) * height,
  };
}

function keyOf({ kind, window, signed_on }: MixThen): string {
  return `${kind} ${window.to} ${signed_on}`;
}

function lastCount(mixes: readonly MixThen[], type: StatedType): number {
  const last = mixes.at(-1);
  return last === undefined ? 0 : countOf(last, type);
}
