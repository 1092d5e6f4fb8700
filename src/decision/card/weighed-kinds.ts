import { isWorthHours, openKinds, waysFor } from "../account-ways.ts";
import { type WayKind, wayKinds } from "../way-out.ts";
import type { CardQuestion, CardState } from "./card-question.ts";
import { type WeighedWay, weighedWay } from "./weighed-way.ts";

/** The ways of one kind, whether or not milder ones keep them closed. */
export interface WeighedKind {
  readonly kind: WayKind;
  readonly ways: readonly WeighedWay[];
  /** Whether one of them leaves the account worth its sellers' hours. */
  readonly isWorthItsHours: boolean;
}

/** Returns the ways of one kind under the figures given. */
export function weighedKind(kind: WayKind, state: CardState, question: CardQuestion): WeighedKind {
  const { successor, hour_values } = question;
  const ways = waysFor(kind, { ...state, successor });
  return {
    kind,
    ways: ways.map((way) => weighedWay(way, state, question)),
    isWorthItsHours: isWorthHours(ways, { firm: state.firm, hour_values }),
  };
}

/** Returns the ways of every kind under the figures given. */
export function weighedKinds(state: CardState, question: CardQuestion): readonly WeighedKind[] {
  return wayKinds.map((kind) => weighedKind(kind, state, question));
}

/** Returns the ways that are open among them. */
export function openIn(kinds: readonly WeighedKind[]): readonly WeighedWay[] {
  return openKinds(kinds).flatMap(({ ways }) => ways);
}
