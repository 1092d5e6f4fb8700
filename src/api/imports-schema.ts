import { z } from "zod";
import type { FileOutcome, ImportRecord, UndoOutcome } from "../ledger/imports.ts";
import type { Rejection } from "../ledger/reading.ts";
import { tableNames } from "../ledger/tables.ts";
import { sentenceSchema } from "./sentence.ts";
import type { ImportAnswer, LookedAt, Upload } from "./uploads.ts";

const table = z.enum(tableNames);

const upload = { id: z.uuid(), name: z.string(), bytes: z.int() } as const;

/** A file that was uploaded and waits to be imported. */
export const uploadSchema = z.strictObject(upload) satisfies z.ZodType<Upload>;

/** What a look at an uploaded file found. */
export const lookedAtSchema = z.strictObject({
  ...upload,
  sections: z.array(
    z.strictObject({
      name: z.string(),
      columns: z.array(z.string()),
      rows: z.array(z.array(z.string())),
      table: table.nullable(),
    }),
  ),
  problem: sentenceSchema.nullable(),
  warnings: z.array(sentenceSchema),
}) satisfies z.ZodType<LookedAt>;

const fileOutcome = z.strictObject({
  file: z.string(),
  table,
  rows: z.int(),
  left_out: z.int(),
  folded: z.int(),
  accepted: z.int(),
  created: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  rejected: z.int(),
  totals: z.record(
    z.string(),
    z.strictObject({ read: z.string(), accepted: z.string(), rejected: z.string() }),
  ),
}) satisfies z.ZodType<FileOutcome>;

const rejection = z.strictObject({
  file: z.string(),
  table: table.nullable(),
  row: z.int(),
  column: z.string().nullable(),
  value: z.string().nullable(),
  reason: sentenceSchema,
}) satisfies z.ZodType<Rejection>;

/** What an import of uploaded files comes to. */
export const importAnswerSchema = z.strictObject({
  dry_run: z.boolean(),
  import_id: z.int().nullable(),
  files: z.array(fileOutcome),
  rejections: z.array(rejection),
  rejections_in_all: z.int(),
  rejections_file: z.uuid().nullable(),
  warnings: z.array(sentenceSchema),
}) satisfies z.ZodType<ImportAnswer>;

/** Every import as the ledger remembers it. */
export const importsSchema = z.array(
  z.strictObject({
    import_id: z.int(),
    at: z.iso.datetime({ offset: true }),
    files: z.array(fileOutcome),
    live: z.boolean(),
  }),
) satisfies z.ZodType<readonly ImportRecord[]>;

const rowsByTable = z.partialRecord(table, z.int());

/** What became of the records of an import that was taken back. */
export const undoneImportSchema = z.strictObject({
  import_id: z.int(),
  removed: rowsByTable,
  restored: rowsByTable,
}) satisfies z.ZodType<UndoOutcome>;
