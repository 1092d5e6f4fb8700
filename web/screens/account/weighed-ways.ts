import { accountWays } from "../../../src/decision/account-ways.ts";
import type { ShownHeldBack, ShownWay } from "../../../src/decision/card/card.ts";
import { type CardBasis, questionOf } from "../../../src/decision/card/card-basis.ts";
import { likelyState } from "../../../src/decision/card/card-question.ts";
import { shownHeldBack } from "../../../src/decision/card/held-back-shown.ts";
import { shownWay } from "../../../src/decision/card/shown-way.ts";
import { byWorth, weighedWay } from "../../../src/decision/card/weighed-way.ts";
import type { Speech } from "../../../src/lib/speech.ts";

/** The part of a decision card that is quick to make: all but its ranges, advice and flip point. */
export interface WeighedWays {
  /** What is worth most first; their ranges are empty. */
  readonly ways: readonly ShownWay[];
  readonly held_back: readonly ShownHeldBack[];
}

const notDrawn = { profit: new Float64Array(0), worth: new Float64Array(0) };

/** Returns what each way brings under a basis. */
export function weighedWays(basis: CardBasis, speech: Speech): WeighedWays {
  const question = questionOf(basis);
  const { successor, hour_values } = question;
  const likely = likelyState(question);
  const found = accountWays({ ...likely, successor, hour_values });
  const weighed = byWorth(found.open.map((way) => weighedWay(way, likely, question)));
  return {
    ways: weighed.map((one) => shownWay({ weighed: one, drawn: notDrawn, question }, speech)),
    held_back: shownHeldBack(found, question, speech),
  };
}
