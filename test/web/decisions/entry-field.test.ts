import { expect, test } from "vitest";
import { type EntryField, writtenForNext } from "../../../web/screens/decisions/entry-field.ts";

const fields: readonly EntryField[] = [
  { kind: "text", name: "title", label: "What", longest: 500 },
  { kind: "date", name: "due_on", label: "By", stays: true },
  { kind: "amount", name: "size", label: "Worth" },
];

test("of an entry that was made the next one keeps what stays, and only what was written", () => {
  const written = { title: "Call", due_on: "2027-01-01" };
  expect(writtenForNext(fields, written)).toEqual({ due_on: "2027-01-01" });
  expect(writtenForNext(fields, { title: "Call", size: "5" })).toEqual({});
});
