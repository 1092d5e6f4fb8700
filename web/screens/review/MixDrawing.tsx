import { useSay } from "../../words/language-context.ts";
import { MixLine } from "./MixLine.tsx";
import { keyOf, lastCount, type MixThen } from "./mix-over-time.ts";
import { heights, placesOf } from "./mix-places.ts";
import { reviewWords } from "./review-words.ts";

interface MixDrawingProps {
  readonly mixes: readonly MixThen[];
  readonly width: number;
  /** The screens it is for. */
  readonly name: "wide" | "narrow";
}

/** The lines of Smiths and Joneses, for screens of one kind. */
export function MixDrawing({ mixes, width, name }: MixDrawingProps) {
  const say = useSay();
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
