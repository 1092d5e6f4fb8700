import { expect, test } from "vitest";
import { parsePlanFile, type PlanFile } from "./terms-file.ts";
import { unknownAccounts, unknownSuccessors } from "./unknown-ids.ts";

test("an account that the book does not know is told with the nearest one", () => {
  const file = parsed(`[accounts."A-1001"]\n[accounts."A-10O2"]\n[accounts."Smith & Co"]`);
  expect(unknownAccounts(file, ["A-1001", "A-1002"]).map(({ en }) => en)).toEqual([
    "accounts.A-10O2 is not an account of the book (did you mean A-1002?); correct its id, or delete its table",
    'accounts."Smith & Co" is not an account of the book; correct its id, or delete its table',
  ]);
});

test("a successor who sells nothing in the book is told with the nearest seller", () => {
  const file = parsed(`[accounts.A]\nsuccessor = "E-06"\n[accounts.B]\nsuccessor = "E-6"`);
  expect(unknownSuccessors(file, ["E-06", "E-07"]).map(({ en }) => en)).toEqual([
    'accounts.B.successor is "E-6", who is not a seller of the book (did you mean E-06?); correct the id, or delete the line',
  ]);
});

function parsed(text: string): PlanFile {
  const result = parsePlanFile(text);
  if (!result.ok) throw new Error(result.problem.map(({ en }) => en).join("\n"));
  return result.value;
}
