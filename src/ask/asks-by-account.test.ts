import { expect, test } from "vitest";
import type { Ask } from "../ledger/ask.ts";
import { asksByAccount } from "./asks-by-account.ts";

test("asks of the window are counted by account, whatever their order", () => {
  const asks = [
    asked("A", 10, "yes"),
    asked("B", 11, "no"),
    asked("A", 19, "pending"),
    asked("A", 20, "yes"),
    asked("B", 9, "yes"),
    asked(null, 12, "yes"),
  ];
  const of = { ids: ["A", "B", "C"], window: { from: 10, to: 20 } };
  const counts = [
    { asked: 2, yes: 1 },
    { asked: 1, yes: 0 },
    { asked: 0, yes: 0 },
  ];
  expect(asksByAccount(asks, of)).toEqual(counts);
  expect(asksByAccount(asks.toReversed(), of)).toEqual(counts);
});

function asked(account_id: string | null, on: number, answer: Ask["answer"]): Ask {
  return { ask_id: `${on}`, account_id, employee: null, on, answer, answered_on: null };
}
