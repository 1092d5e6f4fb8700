import type { JournalRecord, RecordVersion, RecordWrite } from "../journal/journal.ts";
import type { RecordBody, RecordKind } from "../record/record-kinds.ts";
import {
  type Access,
  type BookUser,
  type PartAccess,
  seesAccount,
  seesEmployee,
} from "./access.ts";

/** A user and what that user sees of the book. */
export interface Seer {
  readonly user: BookUser;
  readonly access: Access;
}

/** What a record says and who said it. */
export type SaidRecord = Pick<JournalRecord, "kind" | "body" | "changed_by">;

/** Returns whether a user sees a record. */
export function seesRecord({ user, access }: Seer, record: SaidRecord): boolean {
  const said = narrowed(record);
  switch (said.kind) {
    case "member":
      return user.role === "owner";
    case "cost_model":
      return access.kind === "whole";
    case "review":
    case "schedule":
      return true;
    case "saved_view":
      return access.kind === "whole" || record.changed_by === user.id;
    case "task":
    case "ask":
      return said.body.account_id === null
        ? access.kind === "whole" || isOfUser({ user, access }, said, record.changed_by)
        : seesAccount(access, said.body.account_id);
    case "view":
    case "decision":
    case "lock":
    case "not_pursued":
    case "dispute":
      return seesAccount(access, said.body.account_id);
    default:
      return said satisfies never;
  }
}

/** A task or an ask about no account: whoever made it or is to do it sees it. */
function isOfUser(
  { user, access }: Seer,
  said: Extract<Said, { readonly kind: "task" | "ask" }>,
  changed_by: string,
): boolean {
  const employee = said.kind === "task" ? said.body.for : said.body.employee;
  return changed_by === user.id || (employee !== null && seesEmployee(access, employee));
}

/** Returns a record as a user sees it: of a signed review the seen accounts' figures, of a promise the seen employees' income. */
export function shownRecord<Shown extends SaidRecord>({ access }: Seer, record: Shown): Shown {
  const said = narrowed(record);
  if (access.kind === "whole") return record;
  if (said.kind === "review") return { ...record, body: seenReview(said.body, access) };
  if (said.kind === "decision") return { ...record, body: seenDecision(said.body, access) };
  return record;
}

function seenReview(body: RecordBody<"review">, access: PartAccess): RecordBody<"review"> {
  const { signed } = body;
  return {
    ...body,
    notes: {},
    signed: signed && {
      ...signed,
      mix: [],
      totals: { net_sales: null, gross_profit: null, net_profit: null },
      accounts: signed.accounts.filter(({ account_id }) => seesAccount(access, account_id)),
    },
  };
}

function seenDecision(body: RecordBody<"decision">, access: PartAccess): RecordBody<"decision"> {
  const seller_income_by_year = body.promise.seller_income_by_year.filter(({ employee_id }) =>
    seesEmployee(access, employee_id),
  );
  return { ...body, promise: { ...body.promise, seller_income_by_year } };
}

/**
 * What a user may do with a record of a kind. `by_signing`: it may, by signing a review off; `signed`: it stays as it was signed;
 * `by_saving`: it may, by saving a cost model, whose file it goes with.
 */
export type Permission =
  | "allowed"
  | "not_seen"
  | "not_allowed"
  | "by_signing"
  | "signed"
  | "by_saving";

/** Returns whether a user may make a record, change it, or remove it. */
export function mayWrite(seer: Seer, write: RecordWrite, standing: SaidRecord | null): Permission {
  const { user, access } = seer;
  const after: SaidRecord | null =
    write.body === null ? null : { kind: write.kind, body: write.body, changed_by: user.id };
  if (standing !== null && !seesRecord(seer, standing)) return "not_seen";
  if (after !== null && isOfAccount(after) && !seesRecord(seer, after)) return "not_seen";
  if (write.kind === "member") return user.role === "owner" ? "allowed" : "not_allowed";
  if (access.kind === "whole")
    return write.kind === "cost_model" ? "by_saving" : ofSigning(standing, after);
  if (wholeKinds.has(write.kind)) return "not_allowed";
  if (write.kind === "dispute")
    return [standing, after].every(isUnanswered) ? "allowed" : "not_allowed";
  return "allowed";
}

/** Kinds that are about the whole book: whoever sees a part of it only reads them, if at all, and not why they were changed. */
export const wholeKinds: ReadonlySet<RecordKind> = new Set(["review", "schedule", "cost_model"]);

function isOfAccount({ body }: SaidRecord): boolean {
  return "account_id" in body && body.account_id !== null;
}

/** Whether a dispute is settled is for those to say who answer for the cost model. */
function isUnanswered(record: SaidRecord | null): boolean {
  if (record === null) return true;
  const said = narrowed(record);
  return said.kind === "dispute" && said.body.state === "open" && said.body.answer === null;
}

function ofSigning(standing: SaidRecord | null, after: SaidRecord | null): Permission {
  if (isSigned(standing)) return "signed";
  return isSigned(after) ? "by_signing" : "allowed";
}

function isSigned(record: SaidRecord | null): boolean {
  if (record === null) return false;
  const said = narrowed(record);
  return said.kind === "review" && said.body.signed !== null;
}

type Said = {
  [Kind in RecordKind]: { readonly kind: Kind; readonly body: RecordBody<Kind> };
}[RecordKind];

function narrowed({ kind, body }: SaidRecord): Said {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the journal parses every body by the schema of its kind
  return { kind, body } as Said;
}

/** Returns a version as a record; null for one that removed it. */
export function saidVersion({ kind, body, changed_by }: RecordVersion): SaidRecord | null {
  return body === null ? null : { kind, body, changed_by };
}
