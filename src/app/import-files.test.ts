import { expect, test } from "vitest";
import { importUploads, type UploadsToImport } from "./import-uploads.ts";
import { withTemporaryBook } from "./temporary-book.test-support.ts";
import { takeUpload } from "./uploads.ts";

/** More than a function can be given as arguments. */
const many = 200_000;

test("a column of which every value is bad costs its rows, however many, and not the import", async () => {
  await withTemporaryBook({}, async (book) => {
    const rows = Array.from({ length: many }, (_, i) => `T${i},A-1,2025-02-30,visit\n`);
    const text = `touch_id,account_id,on,kind\n${rows.join("")}T,A-1,2025-02-28,visit\n`;
    const content = new Response(text).body ?? new ReadableStream();
    const { id } = await takeUpload(book, { name: "visits.csv", content });
    const asked: UploadsToImport["asked"] = {
      kind: "import",
      files: [{ id, as: null, map: null }],
      dry_run: true,
    };
    const at = "2026-01-05T10:00:00Z";
    const { files, rejections_in_all } = await importUploads(book, { asked, at }, {});
    expect(files).toMatchObject([{ accepted: 1, rejected: many }]);
    expect(rejections_in_all).toBe(many);
  });
});
