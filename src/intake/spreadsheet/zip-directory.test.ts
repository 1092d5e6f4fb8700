import { expect, test } from "vitest";
import { workbookOf, zipOf } from "./workbook.test-support.ts";
import { packedBytes, zipDirectory } from "./zip-directory.ts";

test("a directory is found behind a comment", () => {
  const entries = zipDirectory(zipOf([{ name: "a.txt", content: "hello" }], "a comment"));
  expect(entries).toMatchObject({ ok: true, value: [{ name: "a.txt", method: 8, unpacked: 5 }] });
});

test("packed bytes are those of the entry", () => {
  const bytes = zipOf(workbookOf({ A: "" }));
  const entries = zipDirectory(bytes);
  if (!entries.ok) throw new Error(entries.problem.en);
  for (const entry of entries.value) expect(packedBytes(bytes, entry)).toHaveLength(entry.packed);
});

test("sizes beyond four gigabytes are read from the wide fields", () => {
  const wide = Buffer.alloc(20);
  wide.writeUInt16LE(1, 0);
  wide.writeUInt16LE(16, 2);
  wide.writeBigUInt64LE(5_000_000_000n, 4);
  wide.writeBigUInt64LE(6_000_000n, 12);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt32LE(0xffffffff, 20);
  entry.writeUInt32LE(0xffffffff, 24);
  entry.writeUInt16LE(1, 28);
  entry.writeUInt16LE(wide.length, 30);
  const directory = Buffer.concat([entry, Buffer.from("a"), wide]);
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(1n, 32);
  end64.writeBigUInt64LE(0n, 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(directory.length), 8);
  const end = Buffer.alloc(22, 0xff);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(0, 20);
  expect(zipDirectory(Buffer.concat([directory, end64, locator, end]))).toMatchObject({
    ok: true,
    value: [{ name: "a", unpacked: 5_000_000_000, packed: 6_000_000, offset: 0 }],
  });
});

test("a directory that points outside of the archive is refused", () => {
  const bytes = zipOf([{ name: "a.txt", content: "hello" }]);
  bytes.writeUInt32LE(0x7fffffff, bytes.length - 6);
  expect(zipDirectory(bytes)).toMatchObject({
    ok: false,
    problem: { en: "is damaged: its directory points outside of it" },
  });
});
