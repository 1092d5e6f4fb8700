import { accountWays } from "../account-ways.ts";
import { type CardQuestion, type CardState, likelyState } from "./card-question.ts";
import { type FigureName, type MovableFigure, movableFigures } from "./movable-figures.ts";
import { byWorth, isSameWay, type WayName, type WeighedWay, weighedWay } from "./weighed-way.ts";

/** The smallest change of one figure at which another way would be advised. */
export interface AdviceFlip {
  readonly figure: FigureName;
  readonly from: number;
  readonly to: number;
  /** |to − from| ÷ |from|. */
  readonly change: number;
  readonly becomes: WayName;
}

/** Returns the ways that are open under the figures given, the one worth most first. */
export function openByWorth(state: CardState, question: CardQuestion): readonly WeighedWay[] {
  const { successor, hour_values } = question;
  const { open } = accountWays({ ...state, successor, hour_values });
  return byWorth(open.map((way) => weighedWay(way, state, question)));
}

/** Returns the flip point of what is advised; null where no single figure, within what it may be, changes the advice. */
export function adviceFlip(question: CardQuestion, advised: WayName): AdviceFlip | null {
  const now = worths(likelyState(question), question);
  const isIdle = (figure: MovableFigure, end: number) =>
    worths(figure.at(end), question).join() === now.join();
  const becomes = (figure: MovableFigure, value: number) => {
    const [best] = openByWorth(figure.at(value), question);
    return best === undefined || isSameWay(best.way, advised) ? null : best.way;
  };
  let nearest: AdviceFlip | null = null;
  for (const figure of movableFigures(question)) {
    for (const end of [figure.lowest, figure.highest]) {
      if (isIdle(figure, end)) continue;
      const within: number = nearest?.change ?? Infinity;
      nearest = firstChange({ figure, end, within, becomes }) ?? nearest;
    }
  }
  return nearest;
}

function worths(state: CardState, question: CardQuestion): readonly number[] {
  return openByWorth(state, question).map(({ worth }) => worth);
}

interface Walk {
  readonly figure: MovableFigure;
  readonly end: number;
  /** Only a smaller change than this one counts. */
  readonly within: number;
  /** What would be advised instead at a value; null for the same. */
  readonly becomes: (figure: MovableFigure, value: number) => WayName | null;
}

const steps = 16;
const refinements = 20;

/** Walks away from the figure towards an end, and closes in on the first change. */
function firstChange(walk: Walk): AdviceFlip | null {
  const { figure, end, within } = walk;
  const changeAt = (share: number) => Math.abs((end - figure.from) / figure.from) * share;
  let inside = 0;
  for (let step = 1; step <= steps; step += 1) {
    const outside = (step / steps) ** 2;
    if (changeAt(inside) >= within) return null;
    if (becomesAt(walk, outside) !== null) {
      const share = closedIn(walk, inside, outside);
      const change = changeAt(share);
      const becomes = becomesAt(walk, share);
      return change >= within || becomes === null
        ? null
        : { figure: figure.figure, from: figure.from, to: valueAt(walk, share), change, becomes };
    }
    inside = outside;
  }
  return null;
}

/** Returns the outer end of the gap once the change has been closed in on. */
function closedIn(walk: Walk, from: number, to: number): number {
  let [inside, outside] = [from, to];
  for (let i = 0; i < refinements; i += 1) {
    const middle = (inside + outside) / 2;
    if (becomesAt(walk, middle) === null) inside = middle;
    else outside = middle;
  }
  return outside;
}

function becomesAt(walk: Walk, share: number): WayName | null {
  return walk.becomes(walk.figure, valueAt(walk, share));
}

function valueAt({ figure: { from }, end }: Walk, share: number): number {
  return from + (end - from) * share;
}
