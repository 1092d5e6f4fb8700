import { beforeAll, describe, expect, test } from "vitest";
import { openServer, type UserName } from "./open-server.ts";
import { type Attempt, attempts, needles, operations, planned, unseen } from "./reaching.ts";
import { record, wholeJournal } from "./recorded.ts";
import { accountIds } from "./team-book.ts";

const server = openServer();

let job = "";

beforeAll(async () => {
  await record(server().journal, accountIds);
  job = await planned(server(), "owner", {});
});

interface Answered extends Attempt {
  readonly status: number;
  readonly text: string;
}

async function answersTo(user: UserName | null): Promise<readonly Answered[]> {
  const made: Answered[] = [];
  for (const operation of await operations(server())) {
    for (const { path, asked } of attempts(operation, job)) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a user asks
      const response = await server().ask(user, path, asked);
      // oxlint-disable-next-line no-await-in-loop -- see above
      made.push({ path, asked, status: response.status, text: await response.text() });
    }
  }
  return made;
}

/** A refusal may say again what was asked. */
function told({ path, asked, status, text }: Answered): string {
  if (status < 400) return text;
  const given = `${path} ${JSON.stringify(asked.body ?? "")}`;
  return unseen
    .filter((id) => given.includes(id))
    .reduce((left, id) => left.replaceAll(id, ""), text);
}

describe("every route of the OpenAPI document", () => {
  test("answers nobody who is not signed in", async () => {
    for (const { path, status } of await answersTo(null))
      expect({ path, status }).toEqual({ path, status: 401 });
  });

  test.each(["ann", "newcomer", "manager"] as const)(
    "tells %s nothing of another's accounts and changes nothing of theirs",
    async (user) => {
      const before = await wholeJournal(server().journal);
      for (const answer of await answersTo(user)) {
        expect(answer.status, `${answer.path} ${answer.text}`).toBeLessThan(500);
        const text = told(answer);
        for (const needle of needles)
          expect(text, `${answer.path} tells ${needle}`).not.toContain(needle);
      }
      expect(await wholeJournal(server().journal)).toBe(before);
    },
  );
});

/** At the end, because the owner may do all of it: take back what was imported, too. */
describe("the owner", () => {
  test("has answers for the owner that hold what is withheld from others", async () => {
    const texts = (await answersTo("owner")).map(({ text }) => text).join("\n");
    for (const needle of needles) expect(texts).toContain(needle);
  });

  test("meets no fault", () => {
    expect(server().faults).toEqual([]);
  });
});
