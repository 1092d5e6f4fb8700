import type {
  Change,
  ChangeAuthor,
  ChangeOutcome,
  JournalChange,
  RecordName,
} from "../../src/journal/journal.ts";

/** One version of a record, as plainly as it can be kept. */
interface ModelVersion {
  readonly change_id: string;
  readonly body: unknown;
  /** The version that first said this: what is brought back is what it was. */
  readonly source: number;
}

/** A journal in memory, written for plainness alone: what the real ones are held to. */
export class JournalModel {
  readonly #records = new Map<string, ModelVersion[]>();
  readonly #changes: JournalChange[] = [];

  change(change: Change): ChangeOutcome {
    const made = this.#changes.find(({ change_id }) => change_id === change.change_id);
    if (made !== undefined) return { kind: "done", change: made };
    for (const { kind, id, seen, body } of change.writes) {
      const versions = this.versions({ kind, id });
      const isGone = versions.length === 0 || versions.at(-1)?.body === null;
      const fits = seen === versions.length || (isGone && seen === 0);
      if (!fits || (isGone && body === null))
        return { kind: "conflict", record: { kind, id }, version: versions.length };
    }
    return this.#append(
      { ...change, undoes: null },
      change.writes.map(({ kind, id, body }) => {
        const source = this.versions({ kind, id }).length + 1;
        return { kind, id, body, source };
      }),
    );
  }

  undo(undoes: string, { by, at }: ChangeAuthor): ChangeOutcome {
    const undone = this.#changes.find(({ change_id }) => change_id === undoes);
    if (undone === undefined || undone.is_undone) return { kind: "unknown" };
    for (const { kind, id, version } of undone.records) {
      const versions = this.versions({ kind, id });
      if (versions.at(-1)?.source !== versions[version - 1]?.source)
        return { kind: "conflict", record: { kind, id }, version: versions.length };
    }
    this.#changes[this.#changes.indexOf(undone)] = { ...undone, is_undone: true };
    return this.#append(
      { change_id: `undo:${undoes}`, by, at, what: "undo", reason: null, undoes },
      undone.records.map(({ kind, id, version }) => {
        const { body, source } = this.versions({ kind, id })[version - 2] ?? nothing;
        return { kind, id, body, source };
      }),
    );
  }

  /** The newest last. */
  versions({ kind, id }: RecordName): readonly ModelVersion[] {
    return this.#records.get(`${kind} ${id}`) ?? [];
  }

  /** The newest first. */
  changes(): readonly JournalChange[] {
    return this.#changes.toReversed();
  }

  #append(
    { change_id, by, at, what, reason, undoes }: Omit<JournalChange, "records" | "is_undone">,
    entries: readonly (RecordName & Omit<ModelVersion, "change_id">)[],
  ): ChangeOutcome {
    const records = entries.map(({ kind, id, body, source }) => {
      const versions = [...this.versions({ kind, id }), { change_id, body, source }];
      this.#records.set(`${kind} ${id}`, versions);
      return { kind, id, version: versions.length };
    });
    const change = { change_id, by, at, what, reason, undoes, is_undone: false, records };
    this.#changes.push(change);
    return { kind: "done", change };
  }
}

const nothing = { body: null, source: 0 } as const;
