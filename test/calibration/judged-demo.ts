import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AccountType, Typing } from "../../src/account/account-type.ts";
import { withBook } from "../../src/app/book.ts";
import { makeDemoBook } from "../../src/app/make-demo-book.ts";
import { statementWindow } from "../../src/app/statement-window.ts";
import { typedBook } from "../../src/app/typed-book.ts";
import type { Kind } from "../../src/demo/archetypes.ts";
import { demoBook } from "../../src/demo/demo-book.ts";

/** What an account was made to be, and what its records made of it. */
export interface JudgedTruth {
  readonly account_id: string;
  readonly truth: AccountType;
  readonly typing: Typing;
}

const resources = { memory_limit: "600MB", threads: 2 };

const truths: Partial<Readonly<Record<Kind, AccountType>>> = {
  smith: "Smith",
  jones: "Jones",
  demanding: "Demanding",
  thrifty: "Thrifty",
};

/** Makes the demo book of a seed as any book is made, and judges the accounts that were made wholly of one type. */
export async function judgedDemo(seed: number): Promise<readonly JudgedTruth[]> {
  const folder = await mkdtemp(join(tmpdir(), "warto-calibration-"));
  try {
    const typings = await typingsOf(join(folder, "book"), seed);
    return demoBook({ seed }).truth.flatMap(({ account_id, kind, clear }) => {
      const truth = truths[kind];
      const typing = typings.get(account_id);
      return clear && truth !== undefined && typing !== undefined
        ? [{ account_id, truth, typing }]
        : [];
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function typingsOf(folder: string, seed: number): Promise<ReadonlyMap<string, Typing>> {
  await makeDemoBook({ folder, seed, at: "2026-01-01T00:00:00Z", resources }, {});
  return withBook(folder, resources, async (book) => {
    const window = await statementWindow(book.engine, null);
    const { statement, typing: typed } = await typedBook(book, window, {});
    const { id } = statement.tally.accounts;
    return new Map(typed.typings.map((typing, i) => [id[i] ?? "", typing]));
  });
}
