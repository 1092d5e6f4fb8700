import type { FrontierPoint } from "../../../src/plan/shown-plan.ts";
import { useSay, useSpeech } from "../../words/language-context.ts";
import { planWords } from "./plan-words.ts";

interface PointTextProps {
  readonly points: readonly FrontierPoint[];
  readonly currency: string;
  readonly chosen: number;
}

/** Both purses under the chosen plan. */
export function PointText({ points, currency, chosen }: PointTextProps) {
  const say = useSay();
  const speech = useSpeech(currency);
  const [first, point] = [points[0], points[chosen]];
  if (first === undefined || point === undefined) return null;
  const values = {
    n: chosen + 1,
    firm: speech.money(point.firm_profit),
    sellers: speech.money(point.sellers_income),
    less: speech.money(first.firm_profit - point.firm_profit),
    more: speech.money(point.sellers_income - first.sellers_income),
  };
  return (
    <output className="chosen-point">
      {say(chosen === 0 ? planWords.first_point : planWords.chosen_point, values)}
    </output>
  );
}
