import { z } from "zod";
import { languages } from "../lib/language.ts";
import { windowQuery } from "./jobs.ts";

/** The table of accounts as a file: the rows and columns that are shown, in their order. */
export const accountsExportSchema = windowQuery.extend({
  format: z.enum(["csv", "xlsx"]),
  language: z.enum(languages),
  /** Ids of columns: see `accountColumns`. */
  columns: z.array(z.string()).min(1).max(500),
  /** Ids of accounts. */
  ids: z.array(z.string()).max(1_000_000),
});

export type AccountsExport = z.infer<typeof accountsExportSchema>;
