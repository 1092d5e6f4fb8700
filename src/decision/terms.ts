import type { Estimate } from "../costing/cost-model.ts";

/** How a term is counted. */
export type TermUnit = "share" | "factor" | "exponent" | "visits" | "hours";

/** What is supposed of a way out where nobody has said better, and who says so. */
export interface Term {
  readonly estimate: Estimate;
  readonly unit: TermUnit;
  /** A publication, or `judgement` where there is none to lean on. */
  readonly source: string;
}

const judgement = "judgement";
const albers = "Albers, Mantrala & Sridhar 2010";
const little = "Little 1970";
const prices = "Tellis 1988; Bijmolt, van Heerde & Pieters 2005";
const shi = "Shi, Sridhar, Grewal & Lilien 2017";

/** What every way out supposes; a book's `plan.toml` and its single accounts may say otherwise. */
export const defaultTerms = {
  /** Sales left without any selling effort. */
  "grow.none": term(0.47, "share", little),
  /** Sales at any effort, as a multiple of today's. */
  "grow.saturation": term(1.52, "factor", little),
  /** Growth of sales by growth of effort, at today's effort. */
  "grow.elasticity": term([0.2, 0.34, 0.5], "exponent", albers),
  /** Fall of volume by rise of price. */
  "price.elasticity": term([1, 1.76, 2.62], "exponent", prices),
  /** No price is proposed to rise by more. */
  "price.most": term(0.1, "share", judgement),
  /** Probability of leaving for each percent of price. */
  "price.leaves": term([0.005, 0.015, 0.03], "share", judgement),
  /** Net amount of a small order, as a share of the amount that counts as small. */
  "minimum.size": term([0.3, 0.5, 0.7], "share", judgement),
  /** Share of small orders that customers put together once there is an order minimum. */
  "minimum.merged": term([0.4, 0.6, 0.8], "share", judgement),
  /** Share of small orders that are placed elsewhere. */
  "minimum.lost": term([0.05, 0.1, 0.2], "share", judgement),
  "minimum.leaves": term([0, 0.03, 0.08], "share", judgement),
  /** Share of the services with a fee that are asked for and paid. */
  "fees.paid": term([0.2, 0.35, 0.5], "share", judgement),
  /** Share that is no longer asked for; the rest is let go. */
  "fees.dropped": term([0.1, 0.2, 0.3], "share", judgement),
  "fees.leaves": term([0.01, 0.05, 0.1], "share", judgement),
  /** Share of late payment that ends with terms that are held to. */
  "payment.cured": term([0.2, 0.4, 0.6], "share", judgement),
  "payment.leaves": term([0, 0.03, 0.08], "share", judgement),
  /** Visits a year that the seller keeps. */
  "reassign.visits": term(4, "visits", judgement),
  /** Sales lost when a customer's seller changes. */
  "reassign.loss": term([0.132, 0.154, 0.176], "share", shi),
  /** Factor on the loss: 0.6 where the successor is well matched, 1 where not. */
  "reassign.match": term(1, "factor", shi),
  "reassign.leaves": term([0, 0.02, 0.05], "share", judgement),
  /** Share of the commission that the former seller keeps for a year, and from then on. */
  "reassign.kept": term(0.5, "share", judgement),
  "reassign.kept_later": term(0.25, "share", judgement),
  "hand_over.loss": term([0.132, 0.154, 0.176], "share", shi),
  "hand_over.match": term(1, "factor", shi),
  "hand_over.leaves": term([0, 0.02, 0.05], "share", judgement),
  /** Share of the commission that the former seller keeps for a year. */
  "hand_over.kept": term(0.25, "share", judgement),
  /** The partner's fee, as a share of the net sales that go. */
  "refer.fee": term([0.01, 0.03, 0.05], "share", judgement),
  /** Share of the open balance that is not paid by a customer who goes. */
  "refer.unpaid": term([0, 0.01, 0.03], "share", judgement),
  "end.unpaid": term([0.01, 0.03, 0.1], "share", judgement),
  /** Hours of the account's seller that a change takes once: talks, introductions, papers. */
  "reprice.talks": term([3, 6, 12], "hours", judgement),
  "reassign.talks": term([4, 8, 16], "hours", judgement),
  "hand_over.talks": term([6, 12, 24], "hours", judgement),
  "refer.talks": term([4, 8, 16], "hours", judgement),
  "end.talks": term([2, 6, 12], "hours", judgement),
} as const satisfies Readonly<Record<string, Term>>;

export type TermName = keyof typeof defaultTerms;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are the names
export const termNames = Object.keys(defaultTerms) as readonly TermName[];

/** One value for every term. */
export type TermValues = Readonly<Record<TermName, number>>;

/** A range for every term. */
export type TermEstimates = Readonly<Record<TermName, Estimate>>;

function term(range: number | readonly [number, number, number], unit: TermUnit, source: string) {
  const [low, likely, high] = typeof range === "number" ? [range, range, range] : range;
  return { estimate: { low, likely, high }, unit, source };
}
