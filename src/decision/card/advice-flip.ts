import { type CardQuestion, likelyState } from "./card-question.ts";
import { type FigureName, type MovableFigure, movableFigures } from "./movable-figures.ts";
import { openIn, type WeighedKind, weighedKind, weighedKinds } from "./weighed-kinds.ts";
import { straightMeeting } from "./straight-meeting.ts";
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
  let nearest: AdviceFlip | null = null;
  for (const figure of movableFigures(question)) {
    for (const end of [figure.lowest, figure.highest]) {
      const openAt = (share: number) =>
        openIn(movedKinds(now, figure, figure.from + (end - figure.from) * share, question));
      const within: number = nearest?.change ?? Infinity;
      nearest = firstChange({ figure, end, within, advised, openAt }, openIn(now)) ?? nearest;
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

/** From what a figure is, 0, to one end of what it may be, 1. */
interface Walk {
  readonly figure: MovableFigure;
  readonly end: number;
  /** Only a smaller change than this one counts. */
  readonly within: number;
  readonly advised: WayName;
  readonly openAt: (share: number) => readonly WeighedWay[];
}

function firstChange(walk: Walk, now: readonly WeighedWay[]): AdviceFlip | null {
  const end = walk.openAt(1);
  if (isIdle(now, end)) return null;
  const meeting = straightMeeting([now, walk.openAt(0.5), end], walk.advised);
  if (meeting === null) return walkedChange(walk);
  if (meeting > 1 + hair) return null;
  if (changeAt(walk, meeting) >= walk.within) return null;
  return changeAround(walk, meeting) ?? walkedChange(walk);
}

function isIdle(now: readonly WeighedWay[], end: readonly WeighedWay[]): boolean {
  return now.length === end.length && end.every(({ worth }, i) => worth === now[i]?.worth);
}

/** Relative to the change; on both sides of it the advice is looked at. */
const hair = 1e-7;

/** Returns null where a hair before the meeting the advice is another already, or a hair behind it still the same. */
function changeAround(walk: Walk, meeting: number): AdviceFlip | null {
  const behind = meeting * (1 + hair);
  if (behind > 1 || becomesAt(walk, meeting * (1 - hair)) !== null) return null;
  return flipAt(walk, behind);
}

const steps = 16;
const refinements = 20;

/** Walks away from the figure towards an end, and closes in on the first change. */
function walkedChange(walk: Walk): AdviceFlip | null {
  let inside = 0;
  for (let step = 1; step <= steps; step += 1) {
    const outside = (step / steps) ** 2;
    if (changeAt(walk, inside) >= walk.within) return null;
    if (becomesAt(walk, outside) !== null) return flipAt(walk, closedIn(walk, inside, outside));
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

/** Returns null where another change is nearer, or nothing changes there. */
function flipAt(walk: Walk, share: number): AdviceFlip | null {
  const { figure, end, within } = walk;
  const change = changeAt(walk, share);
  const becomes = becomesAt(walk, share);
  if (change >= within || becomes === null) return null;
  const to = figure.from + (end - figure.from) * share;
  return { figure: figure.figure, from: figure.from, to, change, becomes };
}

/** What would be advised instead; null for the same. */
function becomesAt({ openAt, advised }: Walk, share: number): WayName | null {
  const best = mostWorth(openAt(share));
  return best === null || isSameWay(best.way, advised) ? null : best.way;
}

function changeAt({ figure: { from }, end }: Walk, share: number): number {
  return Math.abs((end - from) / from) * share;
}
