import { useSay } from "../../words/language-context.ts";
import { costModelWords } from "./cost-model-words.ts";
import { type Points, pointsText } from "./model-form.ts";
import { NumberField } from "./NumberField.tsx";

interface PointCellsProps {
  /** What the estimate is of. */
  readonly of: string;
  readonly points: Points;
  /** Told as TOML. */
  readonly onChange: (value: string) => void;
}

const names = ["likely", "low", "high"] as const;

/** The three points of an estimate, as cells of a row; a single number moves as one. */
export function PointCells({ of, points, onChange }: PointCellsProps) {
  const say = useSay();
  const isOne = points.low === points.likely && points.high === points.likely;
  const changed = (name: (typeof names)[number], value: number): Points =>
    isOne && name === "likely"
      ? { likely: value, low: value, high: value }
      : { ...points, [name]: value };
  return names.map((name) => (
    <td key={name} className="figure">
      <NumberField
        label={say(costModelWords.field_of, { field: say(costModelWords[name]), of })}
        value={points[name]}
        onChange={(value) => onChange(pointsText(changed(name, value)))}
      />
    </td>
  ));
}
