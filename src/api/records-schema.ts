import { z } from "zod";
import {
  type RecordKind,
  recordKindNames,
  recordKinds,
  writtenKinds,
} from "../record/record-kinds.ts";
import type { WireChange, WirePage, WireRecord } from "./records.ts";
import { messageOf } from "../lib/issue-sentence.ts";

const id = z.string().min(1).max(200);

function recordOf<Kind extends RecordKind>(kind: Kind) {
  return z.strictObject({
    kind: z.literal(kind),
    id,
    version: z.int(),
    body: recordKinds[kind],
    changed_at: z.string(),
    changed_by: z.string(),
  });
}

/** A record of any kind as it stands. */
export const recordSchema = z.discriminatedUnion("kind", [
  recordOf("view"),
  recordOf("review"),
  recordOf("schedule"),
  recordOf("decision"),
  recordOf("task"),
  recordOf("lock"),
  recordOf("not_pursued"),
  recordOf("ask"),
  recordOf("dispute"),
  recordOf("cost_model"),
  recordOf("member"),
  recordOf("saved_view"),
]) satisfies z.ZodType<WireRecord>;

/** A change of the journal, as the audit trail has it. */
export const changeMadeSchema = z.strictObject({
  change_id: z.string(),
  at: z.string(),
  by: z.string(),
  what: z.string(),
  reason: z.string().nullable(),
  undoes: z.string().nullable(),
  is_undone: z.boolean(),
  records: z.array(z.strictObject({ kind: z.enum(recordKindNames), id, version: z.int() })),
}) satisfies z.ZodType<WireChange>;

const next = z.string().nullable();

export const recordPageSchema = z.strictObject({
  items: z.array(recordSchema),
  next,
}) satisfies z.ZodType<WirePage<WireRecord>>;

export const changePageSchema = z.strictObject({
  items: z.array(changeMadeSchema),
  next,
}) satisfies z.ZodType<WirePage<WireChange>>;

function writeOf<Kind extends RecordKind>(kind: Kind) {
  return z.object({
    kind: z.literal(kind),
    id,
    /** The version that the writer has seen; 0 for a record that is new. */
    seen: z.int().min(0),
    /** Null to remove the record. */
    body: z.nullable(writtenKinds[kind]),
  });
}

const writeSchema = z
  .discriminatedUnion("kind", [
    writeOf("view"),
    writeOf("review"),
    writeOf("schedule"),
    writeOf("decision"),
    writeOf("task"),
    writeOf("lock"),
    writeOf("not_pursued"),
    writeOf("ask"),
    writeOf("dispute"),
    writeOf("cost_model"),
    writeOf("member"),
    writeOf("saved_view"),
  ])
  .refine(({ seen, body }) => seen > 0 || body !== null, {
    error: messageOf({
      en: "what has not been seen cannot be removed",
      pl: "nie można usunąć wpisu, którego się nie widziało",
    }),
  });

/** One change of one or more records; all of them or none. */
export const changeRequestSchema = z.object({
  change_id: z.uuid(),
  what: z.string().trim().min(1).max(200),
  reason: z.string().trim().min(1).max(2000).nullable().default(null),
  writes: z.array(writeSchema).min(1).max(2000),
});
