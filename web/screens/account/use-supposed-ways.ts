import { useMemo } from "react";
import type { AccountStatement } from "../../../src/api/account-statement.ts";
import type { AccountBasis } from "../../../src/api/account-basis.ts";
import type { CardBasis } from "../../../src/decision/card/card-basis.ts";
import type {
  Advice,
  DecisionCard,
  ShownHeldBack,
  ShownWay,
} from "../../../src/decision/card/card.ts";
import { waysSeenBy } from "../../../src/decision/card/ways-seen-by.ts";
import { useSpeech } from "../../words/language-context.ts";
import { useDrawnCard } from "./use-drawn-card.ts";
import { inOrderOf } from "./way-key.ts";
import { weighedWays } from "./weighed-ways.ts";
import { countMoved, supposed, type WhatIf } from "./what-if.ts";

/** An account's ways under what its reader supposes. */
export interface SupposedWays {
  /** The figures with nothing supposed; null until they have come. */
  readonly base: CardBasis | null;
  /** The same as supposed. */
  readonly basis: CardBasis | null;
  /** In the order of the card. */
  readonly ways: readonly ShownWay[];
  /** Employees whose commission may be shown; null for everybody's. */
  readonly purses: AccountBasis["purses"];
  readonly held_back: readonly ShownHeldBack[];
  /** Null where there is none, or while it is being worked out. */
  readonly advice: Advice | null;
  /** The way that is worth most by what was moved; null while nothing is. */
  readonly best: ShownWay | null;
  readonly isMoved: boolean;
  /** Whether the ranges are of these ways. */
  readonly isDrawn: boolean;
}

interface Supposing {
  readonly account: AccountStatement;
  readonly card: DecisionCard;
  /** The figures behind the card; undefined until they have come. */
  readonly given: AccountBasis | undefined;
  readonly whatIf: WhatIf;
}

/** Returns the ways as supposed: their figures at once, their ranges and the advice when they are drawn. */
export function useSupposedWays({ account, card, given, whatIf }: Supposing): SupposedWays {
  const { currency } = account;
  const speech = useSpeech(currency);
  const base = given?.basis ?? null;
  const purses = given?.purses ?? null;
  const isMoved = countMoved(whatIf) > 0;
  const basis = useMemo(() => base && supposed(base, whatIf), [base, whatIf]);
  const weighed = useMemo(
    () => (basis !== null && isMoved ? weighedWays(basis, speech) : null),
    [basis, isMoved, speech],
  );
  const { language } = speech;
  const drawn = useDrawnCard({ basis: isMoved ? basis : null, language, currency });
  const shown = drawn ?? weighed ?? card;
  return {
    base,
    basis,
    ways: waysSeenBy(inOrderOf(shown.ways, card.ways), purses),
    purses,
    held_back: shown.held_back,
    advice: isMoved ? (drawn?.advice ?? null) : card.advice,
    best: weighed?.ways[0] ?? null,
    isMoved,
    isDrawn: !isMoved || drawn !== null,
  };
}
