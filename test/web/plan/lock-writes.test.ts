import { expect, test } from "vitest";
import type { WireRecord } from "../../../src/api/records.ts";
import { lockWrites } from "../../../web/screens/plan/lock-writes.ts";

const standing: WireRecord<"lock"> = {
  kind: "lock",
  id: "lock:A-2",
  version: 3,
  body: { account_id: "A-2", way: "grow", reason: null },
  changed_at: "2026-01-05T10:00:00Z",
  changed_by: "owner",
};

test("what is accepted is settled by its way, what is rejected by keeping the account", () => {
  const marked = [
    { account_id: "A-1", way: "reassign", mark: "accept" },
    { account_id: "A-2", way: "reprice", mark: "reject" },
  ] as const;
  expect(lockWrites({ marked, locks: [standing], reason: "agreed" })).toEqual([
    {
      kind: "lock",
      id: "lock:A-1",
      seen: 0,
      body: { account_id: "A-1", way: "reassign", reason: "agreed" },
    },
    {
      kind: "lock",
      id: "lock:A-2",
      seen: 3,
      body: { account_id: "A-2", way: "keep", reason: "agreed" },
    },
  ]);
});
