import type { ImportRecord } from "../../ledger/imports.ts";
import { fixed } from "../text/figure-text.ts";
import { plain } from "../text/ink.ts";
import { tableLines } from "../text/table.ts";
import type { View } from "./view.ts";

export interface ImportList {
  readonly book: string;
  readonly imports: readonly ImportRecord[];
}

/** Returns the list of imports, the oldest first. */
export function importsScreen({ book, imports }: ImportList, view: View): readonly string[] {
  if (imports.length === 0)
    return [`${book} has no imports yet; read files in: warto import ${book} FILE…`];
  const accepted = ({ files }: ImportRecord) => files.reduce((sum, file) => sum + file.accepted, 0);
  return tableLines<ImportRecord>(
    {
      columns: [
        { title: "Import", align: "right", importance: 0, text: (one) => String(one.import_id) },
        { title: "Made at", align: "left", importance: 1, text: ({ at }) => momentText(at) },
        { title: "Rows", align: "right", importance: 2, text: (one) => fixed(accepted(one), 0) },
        {
          title: "State",
          align: "left",
          importance: 0,
          text: ({ live }) => (live ? "in the book" : "undone"),
          paint: ({ live }) => (live ? plain : view.ink.dim),
        },
        {
          title: "Files",
          align: "left",
          importance: 0,
          flex: { least: 12 },
          text: ({ files }) => [...new Set(files.map(({ file }) => file))].join(", "),
        },
      ],
      rows: imports,
    },
    view,
  );
}

function momentText(at: string): string {
  return at.slice(0, 16).replace("T", " ");
}
