import type { Transaction } from "kysely";
import type { JournalTables } from "./journal-tables.ts";

/** Where a record stands since a change of it. */
export interface Since {
  readonly standing: number;
  /** The version that `standing` says again: itself, or the one that undoing has brought back. */
  readonly says: number;
}

interface LaterVersion {
  readonly place: number;
  readonly version: number;
  /** The version that it takes back, where it was made by an undo. */
  readonly takes_back: number | null;
}

/** Returns a look-up, by the places of a change's writes, of where those records stand now. */
export async function versionsSince(
  transaction: Transaction<JournalTables>,
  seq: number,
): Promise<(place: number) => Since> {
  const versions = Map.groupBy(await laterVersions(transaction, seq), ({ place }) => place);
  return (place) => sinceOf(versions.get(place) ?? []);
}

function sinceOf(versions: readonly LaterVersion[]): Since {
  const made = versions[0]?.version ?? 0;
  const standing = versions.at(-1)?.version ?? 0;
  const takesBack = new Map(versions.map(({ version, takes_back }) => [version, takes_back]));
  let says = standing;
  while (says > made) {
    const back = takesBack.get(says) ?? null;
    if (back === null) break;
    says = back - 1;
  }
  return { standing, says };
}

/** Returns the versions that a change made and those made since, each record's in their order. */
function laterVersions(
  transaction: Transaction<JournalTables>,
  seq: number,
): Promise<readonly LaterVersion[]> {
  return transaction
    .selectFrom("entries as made")
    .innerJoin("entries as later", (join) =>
      join
        .onRef("later.kind", "=", "made.kind")
        .onRef("later.id", "=", "made.id")
        .onRef("later.version", ">=", "made.version"),
    )
    .innerJoin("changes as maker", "maker.seq", "later.seq")
    .leftJoin("changes as undone", "undone.change_id", "maker.undoes")
    .leftJoin("entries as back", (join) =>
      join
        .onRef("back.seq", "=", "undone.seq")
        .onRef("back.kind", "=", "later.kind")
        .onRef("back.id", "=", "later.id"),
    )
    .where("made.seq", "=", seq)
    .select(["made.place", "later.version", "back.version as takes_back"])
    .orderBy("later.version")
    .execute();
}
