import { useId } from "react";
import type { TermRange } from "./term-range.ts";

interface SliderProps {
  /** A sentence with the value in it. */
  readonly label: string;
  /** The value alone, in words. */
  readonly figure: string;
  readonly note: string;
  readonly value: number;
  readonly range: TermRange;
  readonly isMoved: boolean;
  readonly onMove: (value: number) => void;
}

/** A figure that can be moved, with the sentence that it says. */
export function Slider({ label, figure, note, value, range, isMoved, onMove }: SliderProps) {
  const id = useId();
  return (
    <div className={isMoved ? "slider is-moved" : "slider"}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={range.least}
        max={range.most}
        step={range.step}
        value={value}
        aria-valuetext={figure}
        aria-describedby={`${id}-note`}
        onChange={({ target }) => onMove(target.valueAsNumber)}
      />
      <span id={`${id}-note`} className="small soft">
        {note}
      </span>
    </div>
  );
}
