import { describe } from "vitest";
import { describeJournal } from "./contract.ts";
import { sqlitePlaces } from "./places.ts";

describe("SQLite", () => {
  describeJournal(sqlitePlaces());
});
