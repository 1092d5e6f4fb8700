import { type PointerEvent, useMemo, useRef, useState } from "react";
import type { AccountTable } from "../../../src/api/account-table.ts";
import type { Speech } from "../../../src/lib/speech.ts";
import { linearScale, type Scale, ticks } from "../../parts/scale.ts";
import { useSpeech } from "../../words/language-context.ts";
import type { AccountsSearch } from "../accounts/accounts-search.ts";
import { rangeIn, type Stretch, whereWithRange } from "./map-brush.ts";
import { mapWords } from "./map-words.ts";
import { useWidth } from "./use-width.ts";
import { rangeOfRanks, ranksOfRange, type WhaleRanks, whaleRanks } from "./whale-ranks.ts";

interface WhaleMapProps {
  readonly table: AccountTable;
  readonly search: AccountsSearch;
  /** Called while a stretch is drawn, and with `isDone` when it is. */
  readonly onBrush: (where: AccountsSearch["where"], isDone: boolean) => void;
}

const leastBrush = 4;

/** The whale curve; a stretch of it can be chosen. */
export function WhaleMap({ table, search, onBrush }: WhaleMapProps) {
  const speech = useSpeech(table.currency);
  const whale = useMemo(() => whaleRanks(table), [table]);
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame) ?? 0;
  const [from, setFrom] = useState<number | null>(null);
  if (whale === null) return <p>{speech.say(mapWords.whale_unknown)}</p>;
  const height = heightOf(width);
  const { x, y } = scalesOf(whale, width);
  const brushed = ([one, other]: Stretch, isDone: boolean) => {
    const range =
      Math.abs(one - other) < leastBrush
        ? null
        : rangeOfRanks(whale, x.of(Math.min(one, other)), x.of(Math.max(one, other)) - 1);
    onBrush(whereWithRange(search, "net_profit", range), isDone);
  };
  const placeIn = (event: PointerEvent<HTMLElement>) =>
    event.clientX - event.currentTarget.getBoundingClientRect().left;
  const range = rangeIn(search, "net_profit");
  const chosen = range === null ? null : ranksOfRange(whale, range);
  return (
    <>
      <p className="soft">{whaleText(whale, speech)}</p>
      <div
        ref={frame}
        className="whale-frame"
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          setFrom(placeIn(event));
        }}
        onPointerMove={(event) => {
          if (from !== null) brushed([from, placeIn(event)], false);
        }}
        onPointerUp={(event) => {
          if (from !== null) brushed([from, placeIn(event)], true);
          setFrom(null);
        }}
        onPointerCancel={() => setFrom(null)}
      >
        <svg
          className="whale"
          width={width}
          height={height}
          role="img"
          aria-label={whaleText(whale, speech)}
        >
          <text className="axis-title" x={0} y={12}>
            {speech.say(whale.unit === "percent" ? mapWords.whale_percent : mapWords.whale_money)}
          </text>
          {ticks(y.domain, 6).map((value) => (
            <g key={value}>
              <path className="grid" d={`M${x.range[0]} ${y.at(value)}H${x.range[1]}`} />
              <text className="tick" x={x.range[0] - 6} y={y.at(value) + 4} textAnchor="end">
                {level(value, whale, speech)}
              </text>
            </g>
          ))}
          <path className="whole" d={`M${x.range[0]} ${y.at(endOf(whale))}H${x.range[1]}`} />
          {chosen !== null && (
            <rect
              className="stretch"
              x={x.at(chosen[0])}
              y={y.range[1]}
              width={Math.max(1, x.at(chosen[1]) - x.at(chosen[0]))}
              height={y.range[0] - y.range[1]}
            />
          )}
          <path className="curve" d={curvePath(whale, x, y)} />
          {ticks(x.domain, 5).map((value) => (
            <text key={value} className="tick" x={x.at(value)} y={height - 22} textAnchor="middle">
              {speech.number(value)}
            </text>
          ))}
          <text className="axis-title" x={x.range[1]} y={height - 4} textAnchor="end">
            {speech.say(mapWords.whale_axis)}
          </text>
        </svg>
      </div>
    </>
  );
}

function heightOf(width: number): number {
  return Math.round(Math.max(260, Math.min(440, width * 0.85)));
}

function scalesOf(whale: WhaleRanks, width: number): { readonly x: Scale; readonly y: Scale } {
  const ends = [0, endOf(whale), ...whale.cumulative];
  const most = ends.reduce((a, b) => Math.max(a, b), 0);
  const least = ends.reduce((a, b) => Math.min(a, b), 0);
  return {
    x: linearScale([0, Math.max(1, whale.profits.length)], [56, width - 8]),
    y: linearScale([least, most * 1.03], [heightOf(width) - 40, 26]),
  };
}

function endOf({ unit, cumulative }: WhaleRanks): number {
  return unit === "percent" ? 100 : (cumulative.at(-1) ?? 0);
}

/** At most some 400 points: more cannot be told apart. */
function curvePath({ cumulative }: WhaleRanks, x: Scale, y: Scale): string {
  const step = Math.max(1, Math.ceil(cumulative.length / 400));
  const picked = cumulative.flatMap((sum, i) =>
    (i + 1) % step === 0 || i === cumulative.length - 1
      ? [`${x.at(i + 1).toFixed(1)} ${y.at(sum).toFixed(1)}`]
      : [],
  );
  return `M${[`${x.at(0)} ${y.at(0)}`, ...picked].join("L")}`;
}

function level(value: number, { unit }: WhaleRanks, speech: Speech): string {
  return unit === "percent" ? speech.share(value / 100) : speech.number(value);
}

function whaleText(whale: WhaleRanks, speech: Speech): string {
  const spell = (value: number) =>
    whale.unit === "percent" ? speech.share(value / 100) : speech.money(value);
  return speech.say(mapWords.whale_told, {
    all: speech.number(whale.profits.length),
    peak: spell(whale.peak),
    at: speech.number(whale.peak_at),
    end: spell(whale.cumulative.at(-1) ?? 0),
  });
}
