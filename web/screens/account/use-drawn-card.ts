import { useEffect, useRef, useState } from "react";
import type { CardBasis } from "../../../src/decision/card/card-basis.ts";
import type { DecisionCard } from "../../../src/decision/card/card.ts";
import type { Language } from "../../../src/lib/language.ts";
import type { CardInTurn, MadeCard } from "./card-worker.ts";

interface Asked {
  /** Null where nothing is to be drawn. */
  readonly basis: CardBasis | null;
  readonly language: Language;
  readonly currency: string;
}

/** For so long a slider has to rest. */
const rest = 200;

/** Returns the whole card of a basis once it has rested for a moment and its draws are made; null until then. */
export function useDrawnCard({ basis, language, currency }: Asked): DecisionCard | null {
  const worker = useRef<Worker | null>(null);
  const [made, setMade] = useState<{ readonly card: DecisionCard; readonly of: CardBasis } | null>(
    null,
  );
  const turn = useRef(0);
  useEffect(() => () => worker.current?.terminate(), []);
  useEffect(() => {
    if (basis === null) return undefined;
    turn.current += 1;
    const asked: CardInTurn = { basis, language, currency, turn: turn.current };
    const timer = setTimeout(() => {
      worker.current?.terminate();
      const own = new Worker(new URL("./card-worker.ts", import.meta.url), { type: "module" });
      worker.current = own;
      own.addEventListener("message", ({ data }: MessageEvent<MadeCard>) => {
        if (data.turn === turn.current) setMade({ card: data.card, of: basis });
        own.terminate();
      });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin
      own.postMessage(asked);
    }, rest);
    return () => clearTimeout(timer);
  }, [basis, language, currency]);
  return made !== null && made.of === basis ? made.card : null;
}
