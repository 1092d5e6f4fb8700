import type { Transaction } from "kysely";
import type { RecordKind } from "../record/record-kinds.ts";
import { checkedAuthor, checkedChange } from "./checked-change.ts";
import type {
  Change,
  ChangeAuthor,
  ChangeOutcome,
  Journal,
  JournalChange,
  JournalRecord,
  Page,
  PageQuery,
  RecordQuery,
  RecordVersion,
} from "./journal.ts";
import { type JournalStore, refusing } from "./journal-store.ts";
import type { JournalTables } from "./journal-tables.ts";
import { makeChange } from "./make-change.ts";
import { readChanges } from "./read-changes.ts";
import { listRecords, readHistory, readRecord } from "./read-records.ts";
import { undoChange } from "./undo-change.ts";

/** A journal in a database that speaks SQL. */
export class SqlJournal implements Journal {
  readonly #store: JournalStore;

  constructor(store: JournalStore) {
    this.#store = store;
  }

  read<Kind extends RecordKind>(kind: Kind, id: string): Promise<JournalRecord<Kind> | null> {
    return refusing(this.#store, () => readRecord(this.#store.db, kind, id));
  }

  list<Kind extends RecordKind>(
    kind: Kind,
    query: RecordQuery = {},
  ): Promise<Page<JournalRecord<Kind>>> {
    return refusing(this.#store, () => listRecords(this.#store.db, kind, query));
  }

  history(kind: RecordKind, id: string): Promise<readonly RecordVersion[]> {
    return refusing(this.#store, () => readHistory(this.#store.db, kind, id));
  }

  async change(change: Change): Promise<ChangeOutcome> {
    const checked = checkedChange(change);
    return this.#alone((transaction) => makeChange(transaction, checked));
  }

  async undo(change_id: string, by: ChangeAuthor): Promise<ChangeOutcome> {
    const author = checkedAuthor(by);
    return this.#alone((transaction) => undoChange(transaction, change_id, author));
  }

  changes(query: PageQuery & { readonly account_id?: string } = {}): Promise<Page<JournalChange>> {
    return refusing(this.#store, () => readChanges(this.#store.db, query));
  }

  backUp(path: string): Promise<void> {
    return refusing(this.#store, () => this.#store.backUp(path));
  }

  close(): Promise<void> {
    return this.#store.close();
  }

  /** Runs `work` as one transaction with no other writer beside it. */
  #alone(
    work: (transaction: Transaction<JournalTables>) => Promise<ChangeOutcome>,
  ): Promise<ChangeOutcome> {
    return refusing(this.#store, () =>
      this.#store.db.transaction().execute(async (transaction) => {
        await this.#store.keepOthersOut(transaction);
        return work(transaction);
      }),
    );
  }
}
