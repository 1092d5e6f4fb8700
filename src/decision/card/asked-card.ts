import type { Language } from "../../lib/language.ts";
import { speech } from "../../lib/speech.ts";
import type { DecisionCard } from "./card.ts";
import { type CardBasis, questionOf } from "./card-basis.ts";
import { type Drawing, freshDrawing } from "./drawing.ts";
import { decisionCard } from "./decision-card.ts";

/** A decision card that is asked for, as plain data: it may be made in another thread than it is asked in. */
export interface AskedCard {
  readonly basis: CardBasis;
  readonly language: Language;
  /** ISO 4217. */
  readonly currency: string;
}

/** Makes cards, wherever that is. */
export type MakeCard = (asked: AskedCard) => Promise<DecisionCard>;

/** Returns the card asked for. */
export function madeCard(
  { basis, language, currency }: AskedCard,
  drawing: Drawing = freshDrawing,
): DecisionCard {
  return decisionCard({ ...questionOf(basis), drawing }, speech(language, currency));
}
