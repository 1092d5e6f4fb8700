import { type PointerEvent, useMemo, useRef, useState } from "react";
import type { AccountTable } from "../../../src/api/account-table.ts";
import { useSpeech } from "../../words/language-context.ts";
import type { AccountsSearch } from "../accounts/accounts-search.ts";
import { rangeIn, type Stretch, whereWithRange } from "./map-brush.ts";
import { mapWords } from "./map-words.ts";
import { useWidth } from "./use-width.ts";
import { WhaleCurve } from "./WhaleCurve.tsx";
import { whaleScales, whaleText } from "./whale-drawing.ts";
import { rangeOfRanks, ranksOfRange, whaleRanks } from "./whale-ranks.ts";

interface WhaleMapProps {
  readonly table: AccountTable;
  readonly search: AccountsSearch;
  /** Called while a stretch is drawn, and with `isDone` when it is. */
  readonly onBrush: (where: AccountsSearch["where"], isDone: boolean) => void;
}

/** Less than this is a click, not a stretch. */
const leastBrush = 4;

/** The whale curve; a stretch of it can be chosen. */
export function WhaleMap({ table, search, onBrush }: WhaleMapProps) {
  const speech = useSpeech(table.currency);
  const whale = useMemo(() => whaleRanks(table), [table]);
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame) ?? 0;
  const [from, setFrom] = useState<number | null>(null);
  if (whale === null) return <p>{speech.say(mapWords.whale_unknown)}</p>;
  const { x } = whaleScales(whale, width);
  const brushed = ([one, other]: Stretch, isDone: boolean) => {
    const [low, high] = [x.of(Math.min(one, other)), x.of(Math.max(one, other)) - 1];
    const range = Math.abs(one - other) < leastBrush ? null : rangeOfRanks(whale, low, high);
    onBrush(whereWithRange(search, "net_profit", range), isDone);
  };
  const range = rangeIn(search, "net_profit");
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
        <WhaleCurve
          whale={whale}
          width={width}
          chosen={range === null ? null : ranksOfRange(whale, range)}
          speech={speech}
        />
      </div>
    </>
  );
}

function placeIn(event: PointerEvent<HTMLElement>): number {
  return event.clientX - event.currentTarget.getBoundingClientRect().left;
}
