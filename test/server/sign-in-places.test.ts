import { describe, expect, test } from "vitest";
import { type JournalPlace, openJournal } from "../../src/journal/open-journal.ts";
import { openTeamDatabase } from "../../src/server/team/open-team-database.ts";
import { openSignIn } from "../../src/server/team/sign-in.ts";
import { postgresPlaces, sqlitePlaces } from "../journal/places.ts";
import { postgresFolder, whySkipped } from "../journal/postgres-server.ts";

const ann = { email: "Ann@Firm.test", name: "Ann", password: "ann sells more than bob" };

/** What signing in does, wherever the journal is kept. */
function describeSignIn(newPlace: () => Promise<JournalPlace>): void {
  test("a password that was set opens a session, and stays after the server was started again", async () => {
    const place = await newPlace();
    await (await openJournal(place)).close();
    for (const isFirst of [true, false]) {
      const { db, type, close } = openTeamDatabase(place);
      // oxlint-disable-next-line no-await-in-loop -- one server after the other
      const signIn = await openSignIn({
        db,
        type,
        secret: "7f0c1d9e5b3a48d2a6e4f1908b7c6d5e",
        address: "http://127.0.0.1",
      });
      expect(!isFirst || (await signIn.setPassword(ann))).toBe(true);
      const cookies = (await signIn.begin(ann)) ?? [];
      const headers = new Headers({ cookie: cookies[0]?.split(";")[0] ?? "" });
      expect(await signIn.emailOf(headers)).toBe("ann@firm.test");
      await signIn.endAll(ann.email);
      expect(await signIn.emailOf(headers)).toBeNull();
      // oxlint-disable-next-line no-await-in-loop -- see above
      await close();
    }
  });

  test("a code is used once, and not after its time", async () => {
    const place = await newPlace();
    await (await openJournal(place)).close();
    const { db, type, close } = openTeamDatabase(place);
    const secret = "7f0c1d9e5b3a48d2a6e4f1908b7c6d5e";
    const signIn = await openSignIn({ db, type, secret, address: "http://127.0.0.1" });
    const code = await signIn.invite("ann@firm.test", new Date(Date.now() + 60_000));
    const old = await signIn.invite("bob@firm.test", new Date(Date.now() - 1000));
    expect(await signIn.purposeOf(code)).toBe("ann@firm.test");
    expect(await signIn.purposeOf(old)).toBeNull();
    expect(await Promise.all([signIn.use(code), signIn.use(code)])).toContain(false);
    expect(await signIn.purposeOf(code)).toBeNull();
    await close();
  });
}

describe("signing in, in a file", () => {
  describeSignIn(sqlitePlaces());
});

describe.skipIf(postgresFolder === null)(`signing in, in PostgreSQL${whySkipped}`, () => {
  describeSignIn(postgresPlaces());
});
