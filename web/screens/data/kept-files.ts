import { z } from "zod";
import { tableNames } from "../../../src/ledger/tables.ts";
import type { BroughtFile } from "./brought-file.ts";

const keptFilesSchema = z.array(
  z.object({
    key: z.string(),
    id: z.string(),
    name: z.string(),
    bytes: z.number(),
    mapping: z
      .object({
        sections: z.array(
          z.object({
            sheet: z.string().nullable(),
            columns: z.array(z.string()),
            table: z.enum(tableNames).nullable(),
            fields: z.record(z.string(), z.string()),
            decimal: z.enum([".", ","]).nullable(),
            dates: z.enum(["YMD", "DMY", "MDY"]).nullable(),
          }),
        ),
        text: z.string().nullable(),
      })
      .nullable(),
  }),
);

const storageKey = "warto.draft.files";

/** Keeps the files that the server has, with how they are mapped, while the browser's tab is open. */
export function keepFiles(files: readonly BroughtFile[]): void {
  const sent = files.filter(({ id, fault }) => id !== null && fault === null);
  if (sent.length === 0) return sessionStorage.removeItem(storageKey);
  const kept = sent.map(({ key, id, name, bytes, mapping }) => ({ key, id, name, bytes, mapping }));
  return sessionStorage.setItem(storageKey, JSON.stringify(kept));
}

/** Returns the files that were kept, still to be looked at anew. */
export function keptFiles(): readonly BroughtFile[] {
  const text = sessionStorage.getItem(storageKey);
  const kept = keptFilesSchema.safeParse(text === null ? [] : JSON.parse(text));
  if (!kept.success) return [];
  return kept.data.map((file) => ({ ...file, sent: 1, fault: null, looked: null }));
}
