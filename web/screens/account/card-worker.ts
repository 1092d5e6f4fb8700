import { type CardBasis, questionOf } from "../../../src/decision/card/card-basis.ts";
import type { DecisionCard } from "../../../src/decision/card/card.ts";
import { decisionCard } from "../../../src/decision/card/decision-card.ts";
import type { Language } from "../../../src/lib/language.ts";
import { speech } from "../../../src/lib/speech.ts";

/** A card that is asked of the worker. */
export interface AskedCard {
  readonly basis: CardBasis;
  readonly language: Language;
  readonly currency: string;
  readonly turn: number;
}

/** What the worker answers. */
export interface MadeCard {
  readonly card: DecisionCard;
  readonly turn: number;
}

/** Hundreds of draws take longer than a slider may wait: they are made beside the page. */
addEventListener("message", ({ data }: MessageEvent<AskedCard>) => {
  const { basis, language, currency, turn } = data;
  const made: MadeCard = {
    card: decisionCard(questionOf(basis), speech(language, currency)),
    turn,
  };
  postMessage(made);
});
