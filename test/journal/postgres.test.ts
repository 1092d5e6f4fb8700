import { describe } from "vitest";
import { describeJournal } from "./contract.ts";
import { postgresPlaces } from "./places.ts";
import { postgresFolder, whySkipped } from "./postgres-server.ts";

describe.skipIf(postgresFolder === null)(`PostgreSQL${whySkipped}`, () => {
  describeJournal(postgresPlaces());
});
