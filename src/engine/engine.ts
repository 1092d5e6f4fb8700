import type { Window } from "../lib/day.ts";
import type { Ask } from "../ledger/ask.ts";
import type { Assortment, AssortmentQuery } from "../ledger/assortment.ts";
import type { Dossier, DossierQuery } from "../ledger/dossier.ts";
import type { Facts, FactsQuery, FactsTerms } from "../ledger/facts.ts";
import type { ImportOutcome, ImportRecord, UndoOutcome } from "../ledger/imports.ts";
import type { Reading } from "../ledger/reading.ts";
import type { Touch } from "../ledger/touch.ts";
import type { EvidenceQuery, EvidenceRow } from "../ledger/evidence.ts";

/**
 * Keeps the ledger and answers questions about it; the one place where the store behind it shows.
 *
 * Every method is one transaction: it happens whole or, whatever kills the process, not at all.
 * Bad input is told in the outcome. `Refusal` is thrown for what stops the whole call and the user
 * can mend (an ambiguous style, a missing rate, a full disk); `UnreadableFile` for a file that
 * needs a careful reading first.
 */
export interface Engine {
  /** Takes the readings in as one import; a dry run says what would happen and leaves no trace. */
  import(readings: readonly Reading[], options: ImportOptions): Promise<ImportOutcome>;
  imports(): Promise<readonly ImportRecord[]>;
  /** Removes exactly what one import brought, and brings back what it had replaced. */
  undo(importId: number, options: Steering): Promise<UndoOutcome>;
  /** Counts and sums per account and period; cheap when little has changed since it was last asked. */
  facts(query: FactsQuery, options: Steering): Promise<Facts>;
  /** What every account bought, by offering and family; reads the lines of the window each time it is asked. */
  assortment(query: AssortmentQuery, options: Steering): Promise<Assortment>;
  /** What customers and prospects were asked for within the window, by date, then id. */
  asks(window: Window): Promise<readonly Ask[]>;
  /** What a successor has to know of one account; reads its rows each time it is asked. */
  dossier(query: DossierQuery, options: Steering): Promise<Dossier>;
  /** The touches of one account within the window, by date. */
  touches(accountId: string, window: Window): Promise<readonly Touch[]>;
  /** The rows behind a figure, each with its file and row; their amounts sum to the figure. */
  evidence(query: EvidenceQuery): Promise<readonly EvidenceRow[]>;
  /** The span from the first to the last document, null for an empty ledger. */
  span(): Promise<Window | null>;
  /** Writes a consistent copy of the whole ledger as the file `path`, which is not there yet; other calls wait for it. */
  backUp(path: string): Promise<void>;
  close(): Promise<void>;
}

/** How a long call is watched and stopped. */
export interface Steering {
  readonly signal?: AbortSignal;
  readonly progress?: (step: Progress) => void;
}

export interface Progress {
  /** What is being done, as a phrase: `reading lines.csv`. */
  readonly doing: string;
  /** Share of the whole call that is done, 0 to 1. */
  readonly done: number;
}

export interface ImportOptions extends Steering {
  readonly dry_run: boolean;
  /** The moment to record, ISO 8601. */
  readonly at: string;
  /** The terms of the questions to come: their sums are made with the import, so that the first is quick, too. */
  readonly prepare?: FactsTerms;
}

/** A file that does not stand up to a strict reading: broken quotes, ragged rows, wrong bytes. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(`${file} does not read cleanly`, { cause });
    this.file = file;
  }
}
