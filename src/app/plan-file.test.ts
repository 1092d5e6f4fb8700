import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { emptyPlanFile } from "../decision/terms-file.ts";
import { starterPlanFile } from "../plan/starter-plan-file.ts";
import { readPlanFile, requireKnownIds } from "./plan-file.ts";
import { inTemporaryFolder, withTemporaryBook } from "./temporary-book.test-support.ts";

test("a new book has a plan file that leaves everything to the defaults", async () => {
  await withTemporaryBook({}, async ({ folder }) => {
    expect(await readFile(join(folder, "plan.toml"), "utf8")).toBe(starterPlanFile());
    expect(await readPlanFile(folder)).toEqual(emptyPlanFile);
  });
});

test("a book without a plan file has an empty one", async () => {
  await withTemporaryBook({}, async ({ folder }) => {
    await rm(join(folder, "plan.toml"));
    expect(await readPlanFile(folder)).toEqual(emptyPlanFile);
  });
});

test("every problem is told with path and line", async () => {
  await inTemporaryFolder(async (folder) => {
    const path = join(folder, "plan.toml");
    await writeFile(path, "[plan]\nhorizon_quarters = 0\nmax_changes = -1\n");
    await expect(readPlanFile(folder)).rejects.toThrow(
      `${path}: line 2: plan.horizon_quarters is 0; allowed is a whole number from 1 to 20
${path}: line 3: plan.max_changes is -1; allowed is a whole number of 0 or more`,
    );
  });
});

test("accounts and successors whom the book does not know are refused with the nearest ones", () => {
  const settings = { way: null, reason: null, successor: "E6", terms: {} };
  const file = { ...emptyPlanFile, accounts: { "A-1": settings, "A-2": settings } };
  expect(() =>
    requireKnownIds("book", file, { accounts: ["A-1", "A-02"], sellers: ["E6", "E7"] }),
  ).toThrow(
    "book/plan.toml: accounts.A-2 is not an account of the book (did you mean A-1?); correct its id, or delete its table",
  );
  expect(() =>
    requireKnownIds("book", file, { accounts: ["A-1", "A-2"], sellers: ["E-06"] }),
  ).toThrow(/A-1\.successor is "E6".*\n.*A-2\.successor is "E6"/);
  expect(() =>
    requireKnownIds("book", file, { accounts: ["A-1", "A-2"], sellers: ["E6"] }),
  ).not.toThrow();
});
