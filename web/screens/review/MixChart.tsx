import type { StatedType } from "../../../src/account/account-type.ts";
import { useSpeech } from "../../words/language-context.ts";
import { countOf, type MixThen } from "./mix-over-time.ts";
import { reviewWords } from "./review-words.ts";

interface MixChartProps {
  readonly mixes: readonly MixThen[];
}

const size = { width: 640, height: 180, left: 12, right: 110, top: 22, bottom: 40 };

/** How many Smiths and Joneses there were, window by window; the table beside it says the same. */
export function MixChart({ mixes }: MixChartProps) {
  const speech = useSpeech();
  const { say } = speech;
  const highest = Math.max(
    1,
    ...mixes.flatMap((mix) => [countOf(mix, "Smith"), countOf(mix, "Jones")]),
  );
  const step = (size.width - size.left - size.right) / Math.max(1, mixes.length - 1);
  const x = (i: number) => size.left + 24 + i * (step - 24 / Math.max(1, mixes.length - 1));
  const y = (count: number) =>
    size.top + (1 - count / highest) * (size.height - size.top - size.bottom);
  const label = (mix: MixThen) =>
    mix.kind === "signed"
      ? mix.window.to.slice(0, 7)
      : say(mix.kind === "now" ? reviewWords.kind_now : reviewWords.kind_before);
  const line = (type: StatedType, name: string, lifted: number) => (
    <g data-type={type} className="mix-line">
      <polyline points={mixes.map((mix, i) => `${x(i)},${y(countOf(mix, type))}`).join(" ")} />
      {mixes.map((mix, i) => (
        <g key={`${mix.kind} ${mix.window.to} ${mix.signed_on}`}>
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
      <text className="mix-name" x={x(mixes.length - 1) + 24} y={y(lastCount(mixes, type)) + 5}>
        {name}
      </text>
    </g>
  );
  const isSmithAbove = lastCount(mixes, "Smith") >= lastCount(mixes, "Jones");
  return (
    <figure className="mix-figure">
      <figcaption>{say(reviewWords.over_time_note)}</figcaption>
      <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
        {line("Smith", say(reviewWords.smiths), isSmithAbove ? -10 : 20)}
        {line("Jones", say(reviewWords.joneses), isSmithAbove ? 20 : -10)}
        {mixes.map((mix, i) => (
          <text
            key={`${mix.kind} ${mix.window.to} ${mix.signed_on}`}
            className="mix-when"
            x={i === 0 ? size.left : x(i)}
            y={size.height - 8}
            textAnchor={i === 0 ? "start" : "middle"}
          >
            {label(mix)}
          </text>
        ))}
      </svg>
    </figure>
  );
}

function lastCount(mixes: readonly MixThen[], type: StatedType): number {
  const last = mixes.at(-1);
  return last === undefined ? 0 : countOf(last, type);
}
