import { type AskedCard, madeCard } from "../../../src/decision/card/asked-card.ts";
import type { DecisionCard } from "../../../src/decision/card/card.ts";

/** A card that is asked of the worker. */
export interface CardInTurn extends AskedCard {
  readonly turn: number;
}

/** What the worker answers. */
export interface MadeCard {
  readonly card: DecisionCard;
  readonly turn: number;
}

/** Hundreds of draws take longer than a slider may wait: they are made beside the page. */
addEventListener("message", ({ data: { turn, ...asked } }: MessageEvent<CardInTurn>) => {
  const made: MadeCard = { card: madeCard(asked), turn };
  postMessage(made);
});
