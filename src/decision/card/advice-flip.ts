import { type CardQuestion, likelyState } from "./card-question.ts";
import { type FigureName, type MovableFigure, movableFigures } from "./movable-figures.ts";
import { openIn, type WeighedKind, weighedKind, weighedKinds } from "./weighed-kinds.ts";
import { isSameWay, mostWorth, type WayName, type WeighedWay } from "./weighed-way.ts";

/** The smallest change of one figure at which another way would be advised. */
export interface AdviceFlip {
  readonly figure: FigureName;
  readonly from: number;
  readonly to: number;
  /** |to − from| ÷ |from|. */
  readonly change: number;
  readonly becomes: WayName;
}

/** Returns the flip point of what is advised; null where no single figure, within what it may be, changes the advice. */
export function adviceFlip(question: CardQuestion, advised: WayName): AdviceFlip | null {
  const now = weighedKinds(likelyState(question), question);
  const openAt = (figure: MovableFigure, value: number) =>
    openIn(movedKinds(now, figure, value, question));
  const worthsNow = worthsOf(openIn(now));
  const isIdle = (figure: MovableFigure, end: number) =>
    worthsOf(openAt(figure, end)) === worthsNow;
  const becomes = (figure: MovableFigure, value: number) => {
    const best = mostWorth(openAt(figure, value));
    return best === null || isSameWay(best.way, advised) ? null : best.way;
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

/** What a figure does not move is not weighed again. */
function movedKinds(
  now: readonly WeighedKind[],
  figure: MovableFigure,
  value: number,
  question: CardQuestion,
): readonly WeighedKind[] {
  const state = figure.at(value);
  return now.map((one) =>
    figure.moves.includes(one.kind) ? weighedKind(one.kind, state, question) : one,
  );
}

function worthsOf(ways: readonly WeighedWay[]): string {
  return ways.map(({ worth }) => worth).join();
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
