import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyDemoBook } from "../../test/copy-demo-book.ts";
import type { AccountBasis } from "../api/account-basis.ts";
import { questionOf } from "../decision/card/card-basis.ts";
import { decisionCard } from "../decision/card/decision-card.ts";
import { jonesMedical, smithManufacturing } from "../demo/story-accounts.ts";
import { speech } from "../lib/speech.ts";
import { accountBasis } from "./account-basis.ts";
import { withBook } from "./book.ts";
import { openCardThreads } from "./card-threads.ts";
import { stateAccount } from "./state-account.ts";
import { resources } from "./temporary-book.test-support.ts";

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "warto-test-"));
  await copyDemoBook(join(root, "demo"));
});

afterAll(() => rm(root, { recursive: true, force: true }));

test.each([smithManufacturing.account_id, jonesMedical.account_id])(
  "the card made from what JSON keeps of the basis of %s, here or in a thread, is the card of its statement",
  (account) =>
    withBook(join(root, "demo"), resources, async (book) => {
      const question = { account, window: null };
      const stated = await stateAccount(book, question, {});
      const sent = JSON.stringify(await accountBasis(book, question, {}));
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as a browser reads it
      const { basis, currency } = JSON.parse(sent) as AccountBasis;
      const card = basis && decisionCard(questionOf(basis), speech("en", currency));
      expect(card?.ways.length).toBeGreaterThan(3);
      expect(card).toEqual(stated.decision);
      const threads = openCardThreads();
      const made = basis && (await threads.make({ basis, language: "en", currency }));
      await threads.close();
      expect(made).toEqual(stated.decision);
    }),
);
