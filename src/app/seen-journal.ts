import type {
  Change,
  ChangeAuthor,
  ChangeOutcome,
  Journal,
  JournalChange,
  Page,
  RecordName,
  RecordVersion,
  RecordWrite,
} from "../journal/journal.ts";
import type { Wording } from "../lib/language.ts";
import { Refusal } from "../lib/refusal.ts";
import type { Access, BookUser } from "./access.ts";
import { NotAllowed, NotSeen } from "./access-faults.ts";
import {
  mayWrite,
  type Permission,
  type SaidRecord,
  saidVersion,
  type Seer,
  seesRecord,
  shownRecord,
  wholeKinds,
} from "./record-access.ts";

/**
 * A journal as one user sees it. A page of it may be shorter than was asked for, and still have a next one: records that the
 * user does not see are left out of it. A change is shown where all of its records are seen.
 */
export interface SeenJournal extends Omit<Journal, "backUp" | "close"> {
  /** Makes a change that signs a review off, which no other change can do; for whoever takes its figures from the ledger. */
  readonly signOff: Journal["change"];
  /** Keeps a version of the cost model, which no other change can do; for whoever writes its file. */
  readonly saveCostModel: Journal["change"];
}

export interface JournalUser {
  readonly user: BookUser;
  readonly access: () => Promise<Access>;
}

/** Returns a journal as a user sees it. */
export function seenJournal(journal: Journal, { user, access }: JournalUser): SeenJournal {
  const seer = async (): Promise<Seer> => ({ user, access: await access() });
  const made = async (change: Change, enough: readonly Permission[]) => {
    const by = await seer();
    for (const write of change.writes) {
      // oxlint-disable-next-line no-await-in-loop -- the first that is refused ends it
      const permission = mayWrite(by, write, await lastSaid(journal, write));
      if (!enough.includes(permission)) refuse(permission, write);
    }
    await requireOwnerLeft(journal, change.writes);
    return ownOutcome(await journal.change(change), change);
  };
  return {
    read: async (kind, id) => {
      const [by, record] = [await seer(), await journal.read(kind, id)];
      return record !== null && seesRecord(by, record) ? shownRecord(by, record) : null;
    },
    list: async (kind, query) => {
      const by = await seer();
      const page = await journal.list(kind, query);
      const items = page.items.filter((record) => seesRecord(by, record));
      return { ...page, items: items.map((record) => shownRecord(by, record)) };
    },
    history: async (kind, id) => seenVersions(await seer(), await journal.history(kind, id)),
    change: (change) => made(change, ["allowed"]),
    signOff: (change) => made(change, ["allowed", "by_signing"]),
    saveCostModel: (change) => made(change, ["allowed", "by_saving"]),
    undo: async (change_id, author) => {
      const by = await seer();
      const change = await foundChange(journal, change_id);
      if (change === null || !(await isSeen(journal, by, change))) return { kind: "unknown" };
      await requireUndoable(journal, by, change);
      return journal.undo(change_id, author);
    },
    changes: async (query) => {
      const by = await seer();
      return seenChanges(journal, by, await journal.changes(query));
    },
  };
}

function refuse(permission: Permission, { kind, id }: RecordName): void {
  if (permission === "not_seen")
    throw new NotSeen({
      en: `There is no ${kind} ${id}, or no such account.`,
      pl: `Nie ma takiego wpisu (${kind} ${id}) albo takiego klienta.`,
    });
  if (permission === "not_allowed")
    throw new NotAllowed({
      en: `This ${kind} is not for you to change; ask a controller or an owner.`,
      pl: `Nie możesz zmienić tego wpisu (${kind}); poproś kontrolera lub właściciela.`,
    });
  if (permission === "by_signing")
    throw new Refusal({
      en: "a review is signed with the ledger’s figures; sign it off in the review",
      pl: "Przegląd zatwierdza się liczbami z danych; zatwierdź go na ekranie Przegląd.",
    });
  if (permission === "by_saving") throw new Refusal(bySaving);
  if (permission === "signed")
    throw new Refusal({
      en: "a signed review stays as it was signed; take its signing back, or begin a new one",
      pl: "Zatwierdzony przegląd pozostaje bez zmian; cofnij zatwierdzenie albo rozpocznij nowy.",
    });
}

const bySaving: Wording = {
  en: "the cost model goes with its file; change it, or go back to one of its versions, on its own screen",
  pl: "Model kosztów jest zapisany w pliku; zmień go lub wróć do wcześniejszej wersji na ekranie Model kosztów.",
};

/** A team without an owner could never have one again but from the terminal. */
async function requireOwnerLeft(journal: Journal, writes: readonly RecordWrite[]): Promise<void> {
  if (!writes.some(({ kind }) => kind === "member")) return;
  const { items } = await journal.list("member", { limit: 1000 });
  const owners = new Set(items.flatMap(({ id, body }) => (body.role === "owner" ? [id] : [])));
  if (owners.size === 0) return;
  for (const write of writes) {
    if (write.kind !== "member") continue;
    if (write.body?.role === "owner") owners.add(write.id);
    else owners.delete(write.id);
  }
  if (owners.size === 0)
    throw new Refusal({
      en: "a team has an owner at all times; make somebody else one first",
      pl: "Zespół musi mieć właściciela; najpierw uczyń właścicielem kogoś innego.",
    });
}

/** What a record said last, also where it was removed since: its id stays its maker's. */
async function lastSaid(journal: Journal, { kind, id }: RecordName): Promise<SaidRecord | null> {
  const standing = await journal.read(kind, id);
  if (standing !== null) return standing;
  return (await journal.history(kind, id)).flatMap((one) => saidVersion(one) ?? [])[0] ?? null;
}

/** Somebody else's change of the same id is not told. */
function ownOutcome(outcome: ChangeOutcome, { by }: ChangeAuthor): ChangeOutcome {
  if (outcome.kind === "done" && outcome.change.by !== by) return { kind: "unknown" };
  return outcome;
}

/** Versions are seen from the newest back to the first that is not: what was somebody else's before stays so. */
function seenVersions(seer: Seer, versions: readonly RecordVersion[]): readonly RecordVersion[] {
  const said = versions.map((version, i) => saidAt(versions, version, i));
  const hidden = said.findIndex((one) => one === null || !seesRecord(seer, one));
  const seen = hidden === -1 ? versions : versions.slice(0, hidden);
  return seen.map((version) => {
    const shown = saidVersion(version);
    return shown === null ? version : { ...version, body: shownRecord(seer, shown).body };
  });
}

/** A version that removes a record says what the one before it said. */
function saidAt(
  versions: readonly RecordVersion[],
  version: RecordVersion,
  place: number,
): SaidRecord | null {
  const older = versions[place + 1];
  return saidVersion(version) ?? (older === undefined ? null : saidVersion(older));
}

async function seenChanges(
  journal: Journal,
  seer: Seer,
  page: Page<JournalChange>,
): Promise<Page<JournalChange>> {
  const seen = await Promise.all(page.items.map((change) => isSeen(journal, seer, change)));
  return { ...page, items: page.items.filter((_, i) => seen[i]) };
}

/** Whoever sees the whole book sees every change that is not of members. */
async function isSeen(journal: Journal, seer: Seer, change: JournalChange): Promise<boolean> {
  if (seer.user.role === "owner") return true;
  if (seer.access.kind === "whole") return change.records.every(({ kind }) => kind !== "member");
  if (change.records.some(({ kind }) => wholeKinds.has(kind))) return false;
  const seen = await Promise.all(
    change.records.map(async ({ kind, id, version }) => {
      const versions = await journal.history(kind, id);
      const place = versions.findIndex((one) => one.version === version);
      const found = versions[place];
      const said = found === undefined ? null : saidAt(versions, found, place);
      return said !== null && seesRecord(seer, said);
    }),
  );
  return seen.every(Boolean);
}

/** Whoever sees a part of the book takes back only own changes. */
async function requireUndoable(journal: Journal, seer: Seer, change: JournalChange): Promise<void> {
  if (change.records.some(({ kind }) => kind === "member"))
    throw new NotAllowed({
      en: "Who is a member is not taken back; change the member instead.",
      pl: "Zmian w składzie zespołu się nie cofa; zmień dane członka.",
    });
  if (change.records.some(({ kind }) => kind === "cost_model")) throw new Refusal(bySaving);
  if (seer.access.kind === "whole") return;
  if (change.by !== seer.user.id)
    throw new NotAllowed({
      en: "This change is somebody else's; ask whoever made it to take it back.",
      pl: "To zmiana innej osoby; poproś ją, aby ją cofnęła.",
    });
  for (const name of change.records) {
    // oxlint-disable-next-line no-await-in-loop -- the first that is refused ends it
    const standing = await lastSaid(journal, name);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is taken back is judged as a removal
    refuse(mayWrite(seer, { ...name, seen: name.version, body: null }, standing), name);
  }
}

async function foundChange(journal: Journal, change_id: string): Promise<JournalChange | null> {
  let cursor: string | null = null;
  do {
    // oxlint-disable-next-line no-await-in-loop -- one page follows from the other
    const page: Page<JournalChange> = await journal.changes({
      limit: 1000,
      ...(cursor !== null && { cursor }),
    });
    const found = page.items.find((change) => change.change_id === change_id);
    if (found !== undefined) return found;
    cursor = page.next;
  } while (cursor !== null);
  return null;
}
