import type { Speech } from "../lib/speech.ts";
import { toTheCent } from "../lib/ten-thousandths.ts";
import {
  type CoverageAssumptions,
  coverageAssumptions,
  familyMarginOff,
  talkPerHandling,
  timeOff,
} from "./coverage-assumptions.ts";
import { costOfGoodsSentence, paymentSentence, timeSentence } from "./coverage-sentences.ts";
import {
  allEstimated,
  allMeasured,
  allMissing,
  type EvidenceShares,
  type KnownPart,
} from "./evidence-shares.ts";
import type { Reader } from "./memo.ts";
import { quality, type TimeQuality } from "./quality.ts";
import type { Statement } from "./statement.ts";

export interface CoveragePart extends KnownPart {
  /** What is known, what is not, and what to bring: one sentence. */
  readonly sentence: string;
}

/** How much of an account's, or the book's, figures rests on evidence. */
export interface Coverage {
  readonly cost_of_goods: CoveragePart;
  readonly payment_dates: CoveragePart;
  readonly time: CoveragePart;
}

interface Asked {
  readonly statement: Statement;
  readonly assumed: CoverageAssumptions;
  readonly read: Reader;
  readonly speech: Speech;
}

/**
 * Returns what tells the coverage of whatever `read` takes out of a statement's columns; what all
 * accounts share is computed once. Each part says by how much net profit could differ, before commission.
 */
export function coverage(statement: Statement, speech: Speech): (read: Reader) => Coverage {
  const assumed = coverageAssumptions(statement);
  return (read) => {
    const asked = { statement, assumed, read, speech };
    return {
      cost_of_goods: costOfGoods(asked),
      payment_dates: paymentDates(asked),
      time: time(asked),
    };
  };
}

function costOfGoods({ statement, assumed, read, speech }: Asked): CoveragePart {
  const known = quality(statement, read).cost_of_goods;
  const estimated_net = read(statement.goods.estimated_net);
  const missing = Math.max(0, read(statement.tally.sums.uncosted_net) - estimated_net);
  const off = Math.max(0, estimated_net) * familyMarginOff;
  const shares = known && {
    measured: known.measured,
    estimated: known.standard + known.estimated,
    missing: known.missing,
  };
  const part = {
    shares,
    could_lower_by: toTheCent(missing * (1 - assumed.margin.low) + off),
    could_raise_by: toTheCent(off),
  };
  return { ...part, sentence: costOfGoodsSentence(part, speech) };
}

/**
 * The ledger tells for a whole book, not for an invoice, whether payments and due dates are there. Without due dates
 * the carrying cost is known all the same, unless the cost model counts it from them.
 */
function paymentDates({ statement, assumed, read, speech }: Asked): CoveragePart {
  const { coverage: has, sums } = statement.tally;
  const gross = Math.max(0, read(sums.gross));
  const isKnown = has.payments && has.due_dates;
  const shares = gross === 0 ? null : isKnown ? allMeasured : allMissing;
  const isCarried = has.payments && (has.due_dates || statement.model.capital?.from !== "due");
  const cost = (share: number) => (isCarried ? 0 : toTheCent(gross * share));
  const part = { shares, could_lower_by: cost(assumed.carrying.high), could_raise_by: 0 };
  const { payments } = has;
  const sentence = paymentSentence(
    part,
    { payments, at_least: cost(assumed.carrying.low) },
    speech,
  );
  return { ...part, sentence };
}

function time({ statement, assumed, read, speech }: Asked): CoveragePart {
  const { touches } = statement.tally.coverage;
  const known = quality(statement, read).time;
  const off = Math.max(0, read(assumed.estimated_time_cost)) * timeOff;
  const untold = Math.max(0, read(statement.lines.cost_to_serve)) * talkPerHandling;
  const part = {
    shares: touches ? recordedShares(known) : known === null ? allMissing : allEstimated,
    could_lower_by: toTheCent(touches ? off : untold),
    could_raise_by: toTheCent(touches ? off : 0),
  };
  const priced = !statement.missing.includes("cost_to_serve");
  return { ...part, sentence: timeSentence(part, { touches, priced }, speech) };
}

function recordedShares(known: TimeQuality | null): EvidenceShares | null {
  return known && { measured: known.measured, estimated: known.estimated, missing: 0 };
}
