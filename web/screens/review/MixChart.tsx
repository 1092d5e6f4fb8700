import { useSay } from "../../words/language-context.ts";
import { MixDrawing } from "./MixDrawing.tsx";
import type { MixThen } from "./mix-over-time.ts";
import { reviewWords } from "./review-words.ts";
import "./mix-chart.css";

interface MixChartProps {
  readonly mixes: readonly MixThen[];
}

/** How many Smiths and Joneses there were, window by window; the table beside it says the same. */
export function MixChart({ mixes }: MixChartProps) {
  const say = useSay();
  return (
    <figure className="mix-figure">
      <figcaption>{say(reviewWords.over_time_note)}</figcaption>
      <MixDrawing mixes={mixes} width={640} name="wide" />
      <MixDrawing mixes={mixes} width={340} name="narrow" />
    </figure>
  );
}
