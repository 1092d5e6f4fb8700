import { activeAccounts } from "../../ledger/active-accounts.ts";
import type { Speech } from "../../lib/speech.ts";
import { type Ranking, ranking } from "./ranking.ts";
import type { BookBehaviour, Trait, TraitMeasure, TraitReading } from "./trait.ts";
import { traits } from "./traits.ts";

export interface BookTraits {
  /** Returns an account's ten traits, in the order of `traitNames`. */
  readonly of: (account: number, speech: Speech) => readonly TraitReading[];
}

/**
 * Returns the traits of a book's accounts, each held against all accounts that are active in the window.
 *
 * Throws a `RangeError` where the window before or the assortment lists other accounts than the window.
 */
export function readTraits(book: BookBehaviour): BookTraits {
  requireSameAccounts(book);
  const active = activeAccounts(book.now.tally);
  const ranked = traits.map((trait) => rankedTrait(trait, book, active));
  return {
    of: (account, speech) => ranked.map((one) => readingOf(one, account, speech)),
  };
}

function requireSameAccounts({ now, before, assortment }: BookBehaviour): void {
  const { id } = now.tally.accounts;
  for (const other of [before?.tally.accounts.id, assortment?.account_id]) {
    if (other === undefined) continue;
    if (other.length !== id.length || other.some((one, i) => one !== id[i]))
      throw new RangeError("facts of one book list different accounts");
  }
}

interface RankedTrait {
  readonly trait: Trait;
  /** Null where the book tells it of nobody. */
  readonly measured: TraitMeasure | null;
  readonly ranking: Ranking;
}

function rankedTrait(trait: Trait, book: BookBehaviour, active: readonly number[]): RankedTrait {
  const found = trait.measure(book);
  const measured = found?.measure.some((value) => !Number.isNaN(value)) === true ? found : null;
  const values = active.map((account) => measured?.measure[account] ?? Number.NaN);
  return { trait, measured, ranking: ranking(Float64Array.from(values)) };
}

function readingOf(ranked: RankedTrait, account: number, speech: Speech): TraitReading {
  const { trait, measured } = ranked;
  const { name, unit } = trait;
  const shown = { name, title: speech.say(trait.title), unit };
  const measure = measured?.measure[account] ?? Number.NaN;
  if (measured === null || Number.isNaN(measure)) {
    const sentence = speech.say(measured === null ? trait.lacking : trait.untold);
    return {
      ...shown,
      measure: null,
      percentile: null,
      direction: null,
      evidence: "missing",
      sentence,
    };
  }
  const percentile = ranked.ranking.count === 0 ? null : ranked.ranking.percentileOf(measure);
  return {
    ...shown,
    measure,
    percentile,
    direction: directionOf(ranked, percentile),
    evidence: measured.evidenceOf(account),
    sentence: measured.sentenceOf(account, speech, measure),
  };
}

/** Fewer accounts than this are no book to stand out in. */
const fewest = 3;

function directionOf(
  { trait, ranking: { count } }: RankedTrait,
  percentile: number | null,
): TraitReading["direction"] {
  if (percentile === null || count < fewest) return null;
  if (percentile > 33.3 && percentile < 66.7) return null;
  return percentile >= 66.7 === (trait.towards_smith === 1) ? "Smith" : "Jones";
}
