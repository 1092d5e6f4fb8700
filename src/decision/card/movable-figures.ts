import type { ParameterSubject } from "../../costing/parameters.ts";
import { byName } from "../../lib/by-name.ts";
import { defaultTerms, type TermName, termNames } from "../terms.ts";
import { type WayKind, wayKinds } from "../way-out.ts";
import { kindsSupposing } from "../ways/kinds-supposing.ts";
import { type CardQuestion, type CardState, likelyState } from "./card-question.ts";
import { type NamedFigure, yearMover } from "./cost-figures.ts";

/** What a figure is: something that ways suppose, or a figure of the cost model. */
export type FigureName =
  | { readonly kind: "term"; readonly term: TermName }
  | { readonly kind: "cost_model"; readonly subject: ParameterSubject };

/** A figure that could be another, and everything as it would then be. */
export interface MovableFigure {
  readonly figure: FigureName;
  readonly from: number;
  readonly lowest: number;
  readonly highest: number;
  /** Kinds of ways that may be others when it is. */
  readonly moves: readonly WayKind[];
  readonly at: (value: number) => CardState;
}

const farthest = 4;

/** Returns every figure that is not nothing; each may be anything between nothing and four times its value. */
export function movableFigures(question: CardQuestion): readonly MovableFigure[] {
  return [...movableTerms(question), ...movableCosts(question)];
}

/** The match of a successor does nothing that the loss does not do. */
const sameAsAnother: readonly TermName[] = ["reassign.match", "hand_over.match"];

function movableTerms(question: CardQuestion): readonly MovableFigure[] {
  const likely = likelyState(question);
  const names = termNames.filter(
    (name) => likely.terms[name] !== 0 && !sameAsAnother.includes(name),
  );
  return names.map((name) => {
    const from = likely.terms[name];
    return {
      figure: { kind: "term", term: name },
      from,
      lowest: bounds[name]?.lowest ?? 0,
      highest: Math.min(from * farthest, bounds[name]?.highest ?? Infinity),
      moves: kindsSupposing(name),
      at: (value) => ({ ...likely, terms: { ...likely.terms, [name]: value } }),
    };
  });
}

interface Bounds {
  readonly lowest?: number;
  readonly highest?: number;
}

/** Shares end at one; a response curve rises from below today's sales to above them. */
const bounds: Readonly<Partial<Record<TermName, Bounds>>> = {
  ...byName(
    termNames.filter((name) => defaultTerms[name].unit === "share"),
    () => ({ highest: 1 }),
  ),
  "grow.none": { highest: 0.99 },
  "grow.saturation": { lowest: 1.01 },
};

const highestMargin = 0.8;

function movableCosts(question: CardQuestion): readonly MovableFigure[] {
  const { terms } = likelyState(question);
  const movable = question.cost_figures.filter(
    ({ parameter: { estimate }, slope }) =>
      estimate.likely !== 0 && slope.some((value) => value !== 0),
  );
  const movedYear = yearMover(question, movable);
  return movable.map(({ parameter }, i) => {
    const { subject, estimate } = parameter;
    const from = estimate.likely;
    return {
      figure: { kind: "cost_model", subject },
      from,
      lowest: 0,
      highest: Math.min(from * farthest, highestOf(parameter)),
      moves: wayKinds,
      at: (value) => ({ ...movedYear(new Map([[i, value - from]])), terms }),
    };
  });
}

function highestOf({ subject }: NamedFigure["parameter"]): number {
  return subject.kind === "margin" ? highestMargin : Infinity;
}
