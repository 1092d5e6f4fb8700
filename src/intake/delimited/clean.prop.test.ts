import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import type { Reading } from "../../ledger/reading.ts";
import { StagedFile } from "../staged-file.ts";
import { clean } from "./clean.ts";
import { RecordReader } from "./record-reader.ts";
import { firstRecords } from "./sniff-delimiter.ts";

const folder = mkdtempSync(join(tmpdir(), "warto-clean-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const delimiters = fc.constantFrom(",", ";", "\t", "|");
const value = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom('"', ",", ";", "\n", "\r", "|", "\t", "ą", "x", " "),
    maxLength: 8,
  }),
);

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function readingOf(path: string, delimiter: string, columns: readonly string[]): Reading {
  return {
    file: "f.csv",
    source: { kind: "delimited", path, delimiter, compression: "none", row_column: null },
    columns,
    styles: { decimal: null, dates: null },
    tables: [],
    unreadable: [],
  };
}

async function cleaned(
  path: string,
  delimiter: string,
  columns: readonly string[],
): Promise<Reading> {
  const options = { encoding: "utf-8", staging: folder, signal: null };
  const result = await clean(readingOf(path, delimiter, columns), options);
  if (!result.ok || result.value.readings[0] === undefined) throw new Error("not cleaned");
  return result.value.readings[0];
}

test("whatever records are written with quotes come back as they were", async () => {
  const records = fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 8,
  });
  const breaks = fc.constantFrom("\n", "\r\n");
  await fc.assert(
    fc.asyncProperty(records, delimiters, breaks, async (rows, delimiter, lineBreak) => {
      const path = join(folder, "round.csv");
      const lines = [["a", "b", "c"], ...rows].map((row) => row.map(quoted).join(delimiter));
      writeFileSync(path, lines.join(lineBreak) + lineBreak);
      const reading = await cleaned(path, delimiter, ["a", "b", "c"]);
      const nul = rows.filter((row) => row.some((cell) => cell.includes("\0"))).length;
      expect(reading.unreadable).toHaveLength(nul);
      const staged = firstRecords(readFileSync(reading.source.path, "utf8"), delimiter, 100);
      const sound = rows.flatMap((row, i) =>
        row.join("").includes("\0") ? [] : [[`${i + 2}`, ...row]],
      );
      expect(staged.slice(1)).toEqual(sound);
    }),
    { numRuns: 300 },
  );
});

const original = Array.from({ length: 30 }, (_, i) =>
  [
    `A${i}`,
    i % 3 === 0 ? `"Bin, ""no. ${i}"""` : `Drawer ${i}ą`,
    `"${i}.5"`,
    i % 4 === 0 ? "" : "x",
  ].join(","),
).join("\n");

const damage = fc.array(
  fc.record({
    at: fc.nat({ max: Buffer.byteLength(original) - 1 }),
    byte: fc.oneof(fc.constantFrom(0x22, 0x2c, 0x0a, 0x0d, 0x00, 0xff), fc.nat({ max: 255 })),
  }),
  { minLength: 1, maxLength: 6 },
);

test("whatever bytes are damaged, every line is staged or refused, once", async () => {
  await fc.assert(
    fc.asyncProperty(damage, async (hits) => {
      const body = Buffer.from(original);
      for (const { at, byte } of hits) body[at] = byte;
      const path = join(folder, "damaged.csv");
      writeFileSync(path, Buffer.concat([Buffer.from("a,b,c,d\n"), body]));
      const reading = await cleaned(path, ",", ["a", "b", "c", "d"]);
      const staged = readFileSync(reading.source.path, "latin1").split("\n").slice(1);
      const given = body.toString("latin1").split("\n");
      expect(filled(staged) + reading.unreadable.length).toBe(filled(given));
      const rows = [...stagedRows(reading), ...reading.unreadable.map(({ row }) => row)];
      expect(new Set(rows).size).toBe(rows.length);
    }),
    { numRuns: 1500 },
  );
});

test("pieces of any size are read alike", async () => {
  const pieces = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(damage, pieces, async (hits, sizes) => {
      const body = Buffer.from(original);
      for (const { at, byte } of hits) body[at] = byte;
      const bytes = Buffer.concat([Buffer.from("a,b,c,d\n"), body]);
      expect(await readIn(bytes, sizes)).toEqual(await readIn(bytes, [bytes.length]));
    }),
    { numRuns: 200 },
  );
});

async function readIn(bytes: Buffer, sizes: readonly number[]): Promise<unknown> {
  const staged = await StagedFile.create(folder, { delimiter: ",", values: "bytes" });
  const refused: string[] = [];
  const reader = new RecordReader({
    file: "f.csv",
    columns: ["a", "b", "c", "d"],
    delimiter: ",",
    staged,
    refuse: (one) => void refused.push(JSON.stringify(one)),
  });
  let at = 0;
  for (const size of sizes) {
    reader.push(bytes.subarray(at, at + size));
    at += size;
  }
  if (at < bytes.length) reader.push(bytes.subarray(at));
  reader.end();
  await staged.close();
  return { rows: firstRecords(readFileSync(staged.path, "latin1"), ",", 1000), refused };
}

function filled(lines: readonly string[]): number {
  return lines.filter((line) => /[^ \t\r]/.test(line)).length;
}

function stagedRows(reading: Reading): readonly number[] {
  const text = readFileSync(reading.source.path, "utf8");
  return firstRecords(text, ",", 1000)
    .slice(1)
    .map(([row]) => Number(row));
}
