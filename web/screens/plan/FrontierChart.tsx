import type { FrontierPoint } from "../../../src/plan/shown-plan.ts";
import { useSay, useSpeech } from "../../words/language-context.ts";
import { planWords } from "./plan-words.ts";
import { pointPlaces } from "./point-places.ts";

interface FrontierChartProps {
  readonly points: readonly FrontierPoint[];
  readonly currency: string;
  readonly chosen: number;
  readonly onChoose: (point: number) => void;
}

/** Every plan as a dot: the firm's profit upwards, the sellers' commission to the right. */
export function FrontierChart({ points, currency, chosen, onChoose }: FrontierChartProps) {
  const say = useSay();
  const speech = useSpeech(currency);
  const places = pointPlaces(points);
  const ends = (of: (point: FrontierPoint) => number) => {
    const values = points.map(of);
    return { low: speech.money(Math.min(...values)), high: speech.money(Math.max(...values)) };
  };
  const firm = ends(({ firm_profit }) => firm_profit);
  const sellers = ends(({ sellers_income }) => sellers_income);
  return (
    <figure className="frontier-chart">
      <figcaption className="soft">{say(planWords.frontier_y)}</figcaption>
      <div className="frontier-field">
        <span className="frontier-y">
          <span>{firm.high}</span>
          <span>{firm.low}</span>
        </span>
        <div className="frontier-dots">
          {places.map(({ left, top }, i) => (
            <button
              key={`${left} ${top}`}
              type="button"
              aria-pressed={chosen === i}
              aria-label={say(planWords.choose_point, {
                n: i + 1,
                firm: speech.money(points[i]?.firm_profit ?? 0),
                sellers: speech.money(points[i]?.sellers_income ?? 0),
              })}
              style={{ insetInlineStart: `${left}%`, insetBlockStart: `${top}%` }}
              onClick={() => onChoose(i)}
            />
          ))}
        </div>
        <span className="frontier-x">
          <span>{sellers.low}</span>
          <span>{sellers.high}</span>
          <span className="soft">{say(planWords.frontier_x)}</span>
        </span>
      </div>
    </figure>
  );
}
