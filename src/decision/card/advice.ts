import type { Speech } from "../../lib/speech.ts";
import { adviceFlip } from "./advice-flip.ts";
import { adviceSentence } from "./advice-words.ts";
import type { Advice, NamedWay } from "./card.ts";
import type { CardQuestion } from "./card-question.ts";
import type { DrawnWay } from "./drawn-ways.ts";
import { adviceFlipSentence } from "./flip-sentence.ts";
import { toBasisPoints, toHundredths } from "./to-hundredths.ts";
import type { WayName, WeighedWay } from "./weighed-way.ts";

export interface AdviceQuestion {
  readonly question: CardQuestion;
  /** By falling worth. */
  readonly ways: readonly WeighedWay[];
  /** Of the same ways. */
  readonly drawn: readonly DrawnWay[];
}

/** Returns the advice: the way that is worth most, with what would have to be true for it to be another. */
export function adviceOf({ question, ways, drawn }: AdviceQuestion, speech: Speech): Advice | null {
  const [advised, second] = ways;
  if (advised === undefined) return null;
  const flip = adviceFlip(question, advised.way);
  const share = shareOfDraws(drawn);
  const next =
    second === undefined ? null : { way: second.way, behind: advised.worth - second.worth };
  return {
    ...named(advised.way),
    sentence: adviceSentence({ advised, next, share, quarters: question.horizon_quarters }, speech),
    runner_up: next && { ...named(next.way), behind_by: toHundredths(next.behind) },
    flip_point: flip && { ...flip, becomes: named(flip.becomes) },
    flip_sentence: adviceFlipSentence(flip, speech),
    share_of_draws: share,
  };
}

function named({ kind, variant }: WayName): NamedWay {
  return { way: kind, variant };
}

/** In how many draws the first of the ways is worth most. */
function shareOfDraws([advised, ...others]: readonly DrawnWay[]): number {
  if (advised === undefined || advised.worth.length === 0) return 1;
  const best = advised.worth.filter((worth, draw) =>
    others.every((other) => (other.worth[draw] ?? 0) <= worth),
  );
  return toBasisPoints(best.length / advised.worth.length);
}
