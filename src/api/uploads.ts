import { z } from "zod";
import type { FileOutcome } from "../ledger/imports.ts";
import type { Sentence } from "../lib/language.ts";
import type { Rejection } from "../ledger/reading.ts";
import type { TableName } from "../ledger/tables.ts";

/** The name under which a file is uploaded; it is told and never used as a path. */
export const uploadQuery = z.object({ name: z.string().trim().min(1).max(255) });

/** A file that was uploaded and waits to be imported. */
export interface Upload {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
}

/** What a look at an uploaded file found. */
export interface LookedAt extends Upload {
  readonly sections: readonly FileSection[];
  /** Why it cannot be imported as it is; null where it can. */
  readonly problem: Sentence | null;
  /** Sentences that its user should read. */
  readonly warnings: readonly Sentence[];
}

/** One table-like thing of a file. */
export interface FileSection {
  /** The file and, behind a `#`, the sheet or list. */
  readonly name: string;
  readonly columns: readonly string[];
  /** The first rows, as text; empty where they are not looked at. */
  readonly rows: readonly (readonly string[])[];
  /** The ledger's table that its columns speak for; null where none is. */
  readonly table: TableName | null;
}

/** What an import of uploaded files comes to. */
export interface ImportAnswer {
  readonly dry_run: boolean;
  /** Null for a dry run, and where nothing was created or changed. */
  readonly import_id: number | null;
  readonly files: readonly FileOutcome[];
  /** The first of them. */
  readonly rejections: readonly Rejection[];
  readonly rejections_in_all: number;
  /** The file with all of them can be had under this id; null where there are none. */
  readonly rejections_file: string | null;
  readonly warnings: readonly Sentence[];
}
