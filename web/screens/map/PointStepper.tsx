import { typeWords } from "../../../src/account/type-words.ts";
import type { AccountTable } from "../../../src/api/account-table.ts";
import { useSpeech } from "../../words/language-context.ts";
import type { MapPoints } from "./map-points.ts";
import { mapWords } from "./map-words.ts";

interface PointStepperProps {
  readonly table: AccountTable;
  readonly points: MapPoints;
  /** The point that is pointed at; below zero where none is. */
  readonly at: number;
  readonly onStep: (point: number) => void;
  readonly onOpen: (account_id: string) => void;
}

/** Leads the keyboard from point to point. */
export function PointStepper({ table, points, at, onStep, onOpen }: PointStepperProps) {
  const { say } = useSpeech();
  const text = usePointText(table);
  const row = points.rows[Math.max(0, at)] ?? -1;
  return (
    <label className="stepper">
      <span>{say(mapWords.step_through)}</span>
      <input
        type="range"
        min={0}
        max={Math.max(0, points.rows.length - 1)}
        value={Math.max(0, at)}
        aria-valuetext={text(row)}
        title={say(mapWords.step_hint)}
        onFocus={() => onStep(Math.max(0, at))}
        onBlur={() => onStep(-1)}
        onChange={({ target }) => onStep(Number(target.value))}
        onKeyDown={({ key }) => {
          if (key === "Enter") onOpen(table.account_id[row] ?? "");
        }}
      />
    </label>
  );
}

function usePointText(table: AccountTable): (row: number) => string {
  const speech = useSpeech(table.currency);
  const figure = (id: string, row: number) => table.figures[id]?.[row] ?? null;
  const share = (value: number | null) => (value === null ? "–" : speech.share(value, 1));
  const money = (value: number | null) => (value === null ? "–" : speech.money(value));
  return (row) =>
    speech.say(mapWords.point, {
      name: table.name[row] ?? table.account_id[row] ?? "",
      type: speech.say(typeWords[table.type[row] ?? "Unclear"]),
      margin: share(figure("margin_realised", row)),
      service: share(figure("service_cost", row)),
      sales: money(figure("net_sales", row)),
      profit: money(figure("net_profit", row)),
    });
}
