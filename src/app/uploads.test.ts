import { readdir } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { importUploads, rejectionsPath } from "./import-uploads.ts";
import { lookAtUpload } from "./look-at-upload.ts";
import { withTemporaryBook } from "./temporary-book.test-support.ts";
import { findUpload, takeUpload, TooLarge, TooSlow, uploadFolder } from "./uploads.ts";

const at = "2026-01-05T10:00:00Z";

function streamOf(text: string): ReadableStream<Uint8Array> {
  return new Response(text).body ?? new ReadableStream();
}

const limits = { most_bytes: 64, patience: 50 };

describe("a file on its way into a book", () => {
  test("keeps the name that it was sent under, and lies under another", async () => {
    await withTemporaryBook({}, async (book) => {
      const name = "../../sprzedaż 2025.csv";
      const { id, bytes } = await takeUpload(book, { name, content: streamOf("a,b\n1,2\n") });
      const found = await findUpload(book, id);
      expect([found.name, bytes]).toEqual([name, 8]);
      expect(found.path).toBe(join(uploadFolder(book), id));
    });
  });

  test("that is too large is ended, and nothing of it stays", async () => {
    await withTemporaryBook({}, async (book) => {
      const sent = takeUpload(book, { name: "a.csv", content: streamOf("x".repeat(65)) }, limits);
      await expect(sent).rejects.toThrow(TooLarge);
      expect(await readdir(uploadFolder(book))).toEqual([]);
    });
  });

  test("of which nothing more comes is ended, and nothing of it stays", async () => {
    await withTemporaryBook({}, async (book) => {
      const content = new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(new TextEncoder().encode("a,b\n")),
      });
      await expect(takeUpload(book, { name: "a.csv", content }, limits)).rejects.toThrow(TooSlow);
      expect(await readdir(uploadFolder(book))).toEqual([]);
    });
  });

  test("that nobody knows is refused with what to do", async () => {
    await withTemporaryBook({}, async (book) => {
      const unknown = findUpload(book, "00000000-0000-4000-8000-000000000000");
      await expect(unknown).rejects.toThrow(/choose it again/u);
    });
  });
});

describe("a look at a file", () => {
  test("tells its table, its columns and its first rows", async () => {
    await withTemporaryBook({}, async (book) => {
      const content = streamOf("currency,on,rate\nUSD,2025-01-02,0.96\n");
      const { id } = await takeUpload(book, { name: "kursy.csv", content });
      const looked = await lookAtUpload(book, id, null);
      expect(looked.problem).toBeNull();
      expect(looked.sections).toEqual([
        {
          name: "kursy.csv",
          columns: ["currency", "on", "rate"],
          rows: [["USD", "2025-01-02", "0.96"]],
          table: "rates",
        },
      ]);
    });
  });

  test("tells the columns of a file that is no known table", async () => {
    await withTemporaryBook({}, async (book) => {
      const content = streamOf("Waluta;Kurs\nUSD;4,05\n");
      const { id } = await takeUpload(book, { name: "kursy.csv", content });
      const { problem, sections } = await lookAtUpload(book, id, null);
      expect(problem?.en).toContain("kursy.csv is no table that is known here");
      expect(sections).toMatchObject([
        { columns: ["Waluta", "Kurs"], rows: [["USD", "4,05"]], table: null },
      ]);
    });
  });
});

test("uploaded files are imported under their own names, and are gone once they are in", async () => {
  await withTemporaryBook({}, async (book) => {
    const content = streamOf("account_id,name\nA-1,Ada\nA-2,\n");
    const { id } = await takeUpload(book, { name: "klienci.csv", content });
    const file = { id, as: "accounts", map: null } as const;
    const asked = { kind: "import" as const, files: [file], dry_run: false };
    const answer = await importUploads(book, { asked, at }, {});
    expect(answer.files).toMatchObject([{ file: "klienci.csv", accepted: 1, rejected: 1 }]);
    expect(answer.rejections).toMatchObject([{ file: "klienci.csv", row: 3 }]);
    expect(existsSync(rejectionsPath(book, answer.rejections_file ?? ""))).toBe(true);
    await expect(findUpload(book, id)).rejects.toThrow(/not there any more/u);
    expect((await book.engine.imports())[0]?.files[0]?.file).toBe("klienci.csv");
  });
});
