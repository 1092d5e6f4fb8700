import type { DecisionCard } from "../../../src/decision/card/card.ts";
import { useSay } from "../../words/language-context.ts";
import { decisionWords } from "./decision-words.ts";
import type { SupposedWays } from "./use-supposed-ways.ts";

interface AdviceToldProps {
  readonly card: Pick<DecisionCard, "cannot_tell" | "cautions">;
  readonly supposed: Pick<SupposedWays, "advice" | "best">;
}

/** What is to be minded, what is advised, and what would have to be true for the advice to flip. */
export function AdviceTold({ card, supposed }: AdviceToldProps) {
  return (
    <>
      {card.cannot_tell !== null && <p>{card.cannot_tell}</p>}
      {card.cautions.map((caution) => (
        <p key={caution}>{caution}</p>
      ))}
      <Advised {...supposed} />
    </>
  );
}

/** While what was moved is being worked out, the way that is worth most stands for the advice. */
function Advised({ advice, best }: AdviceToldProps["supposed"]) {
  const say = useSay();
  if (advice === null && best === null) return null;
  const told = advice?.sentence ?? say(decisionWords.moved_advice, { way: best?.title ?? "" });
  return (
    <div className="advice">
      <p>
        <strong>{told}</strong>
      </p>
      {advice !== null && <p>{advice.flip_sentence}</p>}
    </div>
  );
}
