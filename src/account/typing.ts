import type { TypeTerms } from "../costing/cost-model.ts";
import { columnNamed } from "../lib/column.ts";
import { unassigned } from "../ledger/tables.ts";
import { ratio } from "../lib/ratio.ts";
import { toTheCent } from "../lib/ten-thousandths.ts";
import {
  type AccountType,
  accountTypes,
  type ProfitRange,
  type RingFence,
  type TypeLines,
  type Typing,
  type UnclearReason,
} from "./account-type.ts";
import { draws } from "./draws.ts";
import { effects } from "./effects.ts";
import { type MarginAxes, marginAxes } from "./margin-axes.ts";
import { type ProfitRanges, profitRanges } from "./profit-ranges.ts";
import { ringFences } from "./ring-fence.ts";
import { type MonthOfAxes, samplingErrors } from "./sampling-error.ts";
import type { Statement } from "./statement.ts";
import { type TypeAxes, typeAxes } from "./type-axes.ts";
import { type Told, toldBy, uncostedNet } from "./told.ts";
import { typeLines } from "./type-lines.ts";
import { type TypeProbabilities, typeProbabilities } from "./type-probabilities.ts";
import { uncertainParameters } from "../costing/parameters.ts";

/** What every account of a book is, how surely, and what its profit could be. */
export interface BookTyping {
  readonly lines: TypeLines;
  readonly typings: readonly Typing[];
  readonly ranges: ProfitRanges;
  readonly axes: TypeAxes;
}

export interface TypingQuestion {
  readonly now: Statement;
  /** The window before, for growth; null where the ledger does not reach back that far. */
  readonly before: Statement | null;
  /** The months of `now`. */
  readonly months: readonly MonthOfAxes[];
  readonly draws?: { readonly count: number; readonly seed: number };
}

const defaultDraws = { count: 1000, seed: 1 };

/** Returns the types of all accounts with their probabilities, and the ranges of net profit. */
export function bookTyping(question: TypingQuestion): BookTyping {
  const { now, before, months } = question;
  const uncertain = uncertainParameters(now.model);
  const drawn = draws(uncertain, question.draws ?? defaultDraws);
  const moved = effects(now, uncertain);
  const errors = samplingErrors(months);
  const axes = typeAxes(now, errors);
  const terms = now.model.types;
  const probabilities = typeProbabilities(axes, { effects: moved, draws: drawn, terms });
  const fences = ringFences(now, before, terms);
  const realised = marginAxes(now);
  const tells = toldBy(now);
  const isCosted = mostlyCosted(now);
  return {
    lines: typeLines(axes, terms),
    typings: fences.map((fence, account) =>
      typingOf({
        statement: now,
        axes: realised,
        probabilities,
        terms,
        fence,
        account,
        months: errors.months[account] ?? 0,
        leastMonths: Math.min(terms.least_months, months.length),
        told: tells,
        isCosted,
      }),
    ),
    ranges: profitRanges(now.lines.net_profit, moved, drawn),
    axes,
  };
}

/** Returns one account's range in currency units. */
export function rangeOf(
  { p5, p50, p95, loss_probability }: ProfitRanges,
  account: number,
): ProfitRange {
  const money = (column: Float64Array) => toTheCent(column[account] ?? 0);
  return {
    p5: money(p5),
    p50: money(p50),
    p95: money(p95),
    loss_probability: loss_probability[account] ?? 0,
  };
}

function mostlyCosted(statement: Statement): readonly boolean[] {
  const { net_sales } = statement.lines;
  return Array.from(uncostedNet(statement), (uncosted, i) => uncosted <= (net_sales[i] ?? 0) / 2);
}

interface AccountEvidence {
  readonly statement: Statement;
  readonly axes: MarginAxes;
  readonly probabilities: TypeProbabilities;
  readonly terms: TypeTerms;
  readonly fence: RingFence | null;
  readonly account: number;
  readonly months: number;
  /** No more than the window has. */
  readonly leastMonths: number;
  readonly told: Told;
  /** Whether most of each account's net sales has a cost. */
  readonly isCosted: readonly boolean[];
}

/** Types within two points of each other are as likely: the difference is noise. */
export const asLikely = 0.02;

function typingOf(evidence: AccountEvidence): Typing {
  const { statement, axes, fence, account } = evidence;
  const sales = statement.lines.net_sales[account] ?? 0;
  const fenced = { ring_fenced: fence !== null, ring_fenced_because: fence };
  if (statement.tally.accounts.id[account] === unassigned) return { ...untyped, ...unfenced };
  if (sales <= 0) return { ...untyped, unclear_because: "no_sales", ...fenced };
  const probabilities = probabilitiesOf(evidence.probabilities, account);
  const [first, second] = accountTypes.toSorted((a, b) => probabilities[b] - probabilities[a]);
  const probability = first === undefined ? 0 : probabilities[first];
  const isTie = second !== undefined && probability - probabilities[second] < asLikely;
  const leaning = isTie ? null : (first ?? null);
  const unclear_because = whyUnclear(evidence, leaning === null ? 0 : probability);
  return {
    type: unclear_because === null && leaning !== null ? leaning : "Unclear",
    leaning,
    probability,
    probabilities,
    unclear_because,
    ...fenced,
    margin_realised:
      evidence.isCosted[account] === true ? ratio(axes.margin[account] ?? 0, sales) : null,
    service_cost: evidence.told.service ? ratio(axes.service[account] ?? 0, sales) : null,
  };
}

const unfenced = { ring_fenced: false, ring_fenced_because: null } as const;

const untyped = {
  type: "Unclear",
  leaning: null,
  probability: null,
  probabilities: null,
  unclear_because: "nobody",
  margin_realised: null,
  service_cost: null,
} as const;

function probabilitiesOf(
  columns: TypeProbabilities,
  account: number,
): Readonly<Record<AccountType, number>> {
  const at = (type: AccountType) => columns[type][account] ?? 0;
  return {
    Smith: at("Smith"),
    Demanding: at("Demanding"),
    Thrifty: at("Thrifty"),
    Jones: at("Jones"),
  };
}

function whyUnclear(
  { statement, terms, account, months, leastMonths, told: tells }: AccountEvidence,
  probability: number,
): UnclearReason | null {
  const orders = columnNamed(statement.tally.drivers, "order")?.[account] ?? 0;
  if (orders < terms.least_orders || months < leastMonths) return "little_evidence";
  if (probability >= terms.sure_from && probability > 0) return null;
  return tells.goods && tells.service ? "even" : "untold";
}
