import { type AskedCard, madeCard } from "../decision/card/asked-card.ts";
import type { DecisionCard } from "../decision/card/card.ts";
import { keptDrawing } from "../decision/card/drawing.ts";

const drawing = keptDrawing();

/** What each of the threads that make cards runs. */
export default function cardInThread(asked: AskedCard): DecisionCard {
  return madeCard(asked, drawing);
}
