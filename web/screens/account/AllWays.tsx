import type { DecisionCard } from "../../../src/decision/card/card.ts";
import { useSpeech } from "../../words/language-context.ts";
import type { SeenDecision } from "../../parts/decision-writes.ts";
import { decisionWords } from "./decision-words.ts";
import { HeldBack } from "./HeldBack.tsx";
import type { SupposedWays } from "./use-supposed-ways.ts";
import { WaysTable } from "./WaysTable.tsx";

interface AllWaysProps {
  readonly card: DecisionCard;
  readonly supposed: SupposedWays;
  readonly seen: SeenDecision;
  readonly chosen: string;
  readonly currency: string;
  readonly onChoose: (key: string) => void;
}

/** The ways that are open side by side, and those that are not with their reasons. */
export function AllWays({ card, supposed, seen, chosen, currency, onChoose }: AllWaysProps) {
  const speech = useSpeech(currency);
  if (card.ways.length === 0) return null;
  return (
    <>
      <h3>{speech.say(decisionWords.ways)}</h3>
      <p className="soft">{speech.say(decisionWords.ways_told)}</p>
      <WaysTable
        ways={supposed.ways}
        chosen={chosen}
        advised={supposed.isMoved ? supposed.best : card.advice}
        decided={seen.decision?.body ?? null}
        isDrawn={supposed.isDrawn}
        quarters={card.horizon_quarters}
        sellingRoles={card.selling_roles}
        speech={speech}
        onChoose={onChoose}
      />
      <HeldBack held_back={supposed.held_back} speech={speech} />
    </>
  );
}
