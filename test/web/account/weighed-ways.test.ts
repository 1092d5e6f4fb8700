import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accountBasis } from "../../../src/app/account-basis.ts";
import { withBook } from "../../../src/app/book.ts";
import { resources } from "../../../src/app/temporary-book.test-support.ts";
import { type CardBasis, questionOf } from "../../../src/decision/card/card-basis.ts";
import type { ShownWay } from "../../../src/decision/card/card.ts";
import { decisionCard } from "../../../src/decision/card/decision-card.ts";
import { smithManufacturing } from "../../../src/demo/story-accounts.ts";
import { speech } from "../../../src/lib/speech.ts";
import { pursesOf } from "../../../web/screens/account/purses.ts";
import { successorChoices, successorOf } from "../../../web/screens/account/successor-choices.ts";
import { copyDemoBook } from "../../copy-demo-book.ts";
import { weighedWays } from "../../../web/screens/account/weighed-ways.ts";
import { countMoved, nothingMoved, supposed } from "../../../web/screens/account/what-if.ts";

const words = speech("en", "USD");
let basis: CardBasis;

beforeAll(async () => {
  const root = await mkdtemp(join(tmpdir(), "warto-test-"));
  afterAll(() => rm(root, { recursive: true, force: true }));
  await copyDemoBook(join(root, "demo"));
  const question = { account: smithManufacturing.account_id, window: null };
  const asked = await withBook(join(root, "demo"), resources, (book) =>
    accountBasis(book, question, {}),
  );
  if (asked.basis === null) throw new Error("nothing to decide about Smith");
  basis = asked.basis;
});

test("what is quick to make is the card but for its ranges", () => {
  const card = decisionCard(questionOf(basis), words);
  const { ways, held_back } = weighedWays(basis, words);
  expect(ways.map(withoutRange)).toEqual(card.ways.map(withoutRange));
  expect(held_back).toEqual(card.held_back);
});

test("the less is lost in the change, the more the firm and both sellers have of it", () => {
  const [little, much] = [0, 0.3].map((loss) => {
    const whatIf = { ...nothingMoved, terms: { "reassign.loss": loss } };
    return pursesUnder(supposed(basis, whatIf));
  });
  expect(little?.firm.year_2).toBeGreaterThan(much?.firm.year_2 ?? Infinity);
  for (const [i, { year_2 }] of (little?.sellers ?? []).entries())
    expect(year_2).toBeGreaterThan(much?.sellers[i]?.year_2 ?? Infinity);
});

test("today both purses hold what the statement says", () => {
  const { firm, sellers } = pursesUnder(basis);
  // Net profit and commission of the demo book's Smith in 2025; a card's net profit is the sum of its rounded lines.
  expect(Math.abs(firm.today - -23_973.15)).toBeLessThan(0.02);
  expect(sellers.map(({ today }) => today)).toEqual([8570.63, 0]);
});

test("an account visited no more often than the visits that are kept cannot go to inside sales", () => {
  const visits = basis.account.face.visits;
  const moved = supposed(basis, { ...nothingMoved, terms: { "reassign.visits": visits } });
  const { ways, held_back } = weighedWays(moved, words);
  expect(ways.map(({ way }) => way)).not.toContain("reassign");
  expect(held_back).toContainEqual(
    expect.objectContaining({ way: "reassign", because: "few_visits" }),
  );
});

test("longer visits free more hours", () => {
  const freed = (visit_hours: number) => {
    const moved = supposed(basis, { ...nothingMoved, visit_hours });
    return reassigned(moved).hours_freed["outside_sales"] ?? 0;
  };
  expect(freed(0.5)).toBeGreaterThan(freed(3));
});

test("whoever is named takes it over, and only those of another role are asked for inside sales", () => {
  const choices = successorChoices("reassign", basis);
  const other = choices.find(({ employee_id }) => employee_id !== successorOf("reassign", basis));
  const named = supposed(basis, { ...nothingMoved, successor: other?.employee_id ?? null });
  expect(successorOf("reassign", named)).toBe(other?.employee_id);
  const colleagues = successorChoices("hand_over", basis).map(({ employee_id }) => employee_id);
  expect(colleagues).not.toContain(other?.employee_id);
  expect(successorChoices("reprice", basis)).toEqual([]);
});

test("it is counted how much is moved", () => {
  expect(countMoved(nothingMoved)).toBe(0);
  expect(countMoved({ terms: { "price.most": 0.2 }, visit_hours: 1, successor: null })).toBe(2);
});

function pursesUnder(of: CardBasis) {
  const { ways } = weighedWays(of, words);
  const keep = ways.find(({ way }) => way === "keep");
  if (keep === undefined) throw new Error("no way to keep it");
  return pursesOf(reassigned(of), keep, { ...of, purses: null });
}

function reassigned(of: CardBasis): ShownWay {
  const { ways } = weighedWays(of, words);
  const way = ways.find(({ way: kind, variant }) => kind === "reassign" && variant === null);
  if (way === undefined) throw new Error("no way to give it to inside sales");
  return way;
}

function withoutRange({ range: _range, ...way }: ShownWay) {
  return way;
}
