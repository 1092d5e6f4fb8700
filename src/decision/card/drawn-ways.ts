import type { WayOut, WayQuestion } from "../way-out.ts";
import { waysOfKind } from "../ways/ways.ts";
import type { CardQuestion, CardState } from "./card-question.ts";
import { yearMover } from "./cost-figures.ts";
import { type DrawsAsked, freshDrawing } from "./drawing.ts";
import { isSameWay, type WeighedWay, weighedWay } from "./weighed-way.ts";

const defaultDraws: DrawsAsked = { count: 400, seed: 1 };

/** What one way brings in every draw. */
export interface DrawnWay {
  readonly profit: Float64Array;
  readonly worth: Float64Array;
}

/**
 * Returns what each of the ways brings when everything that is given as a range is drawn from it: terms and figures of
 * the cost model, by PERT. What is done stays the same: prices rise by as much as is proposed now, whatever is drawn.
 * A way for which a draw gives no ground changes nothing in it.
 */
export function drawnWays(
  question: CardQuestion,
  ways: readonly WeighedWay[],
): readonly DrawnWay[] {
  const asked = question.draws ?? defaultDraws;
  const column = () => new Float64Array(asked.count);
  const drawn = ways.map(({ way }) => ({ way, profit: column(), worth: column() }));
  const kinds = new Set(ways.map(({ way }) => way.kind));
  const decided = decidedRise(ways);
  for (const [draw, state] of drawnStates(question, asked)) {
    const asDecided = withRise({ ...state, successor: question.successor }, decided);
    const found = [...kinds].flatMap((kind) => openWays(kind, asDecided));
    for (const { way, profit, worth } of drawn) {
      const same = found.find((one) => isSameWay(one, way));
      if (same === undefined) continue;
      const weighed = weighedWay(same, state, question);
      profit[draw] = weighed.profit;
      worth[draw] = weighed.worth;
    }
  }
  return drawn;
}

function openWays(kind: WayOut["kind"], question: WayQuestion): readonly WayOut[] {
  const found = waysOfKind(kind, question);
  return found.open ? found.ways : [];
}

function decidedRise(ways: readonly WeighedWay[]): number {
  return Math.max(0, ...ways.map(({ way }) => way.figures.price_rise ?? 0));
}

/** With a margin of −rise and a line of nothing, prices rise by `rise` and no more. */
function withRise(question: WayQuestion, rise: number): WayQuestion {
  return {
    ...question,
    account: { ...question.account, margin: { realised: -rise, line: 0 } },
    terms: { ...question.terms, "price.most": rise },
  };
}

function* drawnStates(
  question: CardQuestion,
  asked: DrawsAsked,
): Generator<readonly [draw: number, state: CardState]> {
  const { terms, drawing = freshDrawing } = question;
  const figures = question.cost_figures.filter(
    ({ parameter: { estimate } }) => estimate.low < estimate.high,
  );
  const distances = figures.map(({ parameter }) => drawing.distances(parameter, asked));
  const movedYear = yearMover(question, figures);
  for (const [draw, values] of drawing.terms(terms.estimates, asked).entries()) {
    const moved = movedYear(distances.map((distance, i) => [i, distance[draw] ?? 0] as const));
    yield [draw, { ...moved, terms: values }];
  }
}
