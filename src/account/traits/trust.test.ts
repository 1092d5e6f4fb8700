import { expect, test } from "vitest";
import { behaviour, sentencesOf, traitOf } from "./behaviour.test-support.ts";

const now = {
  jones: { drivers: { order: 40, advice: 3, referral: 1 } },
  third: { drivers: { order: 40, advice: 1 } },
  smith: { drivers: { order: 122 } },
  idle: { drivers: { advice: 1 } },
};

const book = behaviour({ now });

test("advice asked and referrals given are told per 100 orders", () => {
  expect(traitOf(book, ["jones", "trust"])).toMatchObject({
    measure: 10,
    direction: "Jones",
    evidence: "measured",
  });
  expect(sentencesOf(book, ["jones", "trust"])).toEqual([
    "Asked for advice 3 times and gave 1 referral in 40 orders, 10.0 per 100.",
    "Prosił o radę 3 razy i polecił nas 1 raz przy 40 zamówieniach, czyli 10,0 na 100.",
  ]);
});

test("one without the other is told", () => {
  expect(sentencesOf(book, ["third", "trust"])).toEqual([
    "Asked for advice 1 time and gave no referral in 40 orders, 2.5 per 100.",
    "Prosił o radę 1 raz i ani razu nas nie polecił przy 40 zamówieniach, czyli 2,5 na 100.",
  ]);
});

test("neither leans to a Smith", () => {
  expect(traitOf(book, ["smith", "trust"])).toMatchObject({ measure: 0, direction: "Smith" });
  expect(sentencesOf(book, ["smith", "trust"])).toEqual([
    "Neither asked for advice nor gave a referral in 122 orders.",
    "Ani nie prosił o radę, ani nas nie polecił przy 122 zamówieniach.",
  ]);
});

test("without orders nothing is told, and a book without either is told what to import", () => {
  expect(traitOf(book, ["idle", "trust"])).toMatchObject({ measure: null, direction: null });
  const bare = behaviour({ now: { smith: now.smith } });
  expect(traitOf(bare, ["smith", "trust"]).sentence).toMatch(/kinds advice and referral/);
});
