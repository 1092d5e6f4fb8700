import { expect, test } from "vitest";
import { withNote } from "../../../web/screens/review/with-note.ts";

test("a note is written anew, and an empty one is taken off", () => {
  const notes = { cost: "why?", mix: "talk" };
  expect(withNote(notes, "cost", "freight")).toEqual({ cost: "freight", mix: "talk" });
  expect(withNote(notes, "cost", "")).toEqual({ mix: "talk" });
  expect(notes).toEqual({ cost: "why?", mix: "talk" });
});
