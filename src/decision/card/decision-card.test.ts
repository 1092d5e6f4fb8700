import { expect, test } from "vitest";
import { byName } from "../../lib/by-name.ts";
import { languages } from "../../lib/language.ts";
import { speech } from "../../lib/speech.ts";
import { defaultEstimates } from "../term-estimates.ts";
import { termNames } from "../terms.ts";
import { type DecisionCard, wayLines } from "./card.ts";
import type { CardQuestion } from "./card-question.ts";
import { decisionCard } from "./decision-card.ts";
import { exampleCard, exampleQuestion } from "./ways-out-example.test-support.ts";

const english = speech("en", "USD");
const few = { count: 50, seed: 1 };

function cardOf(change: Partial<CardQuestion> = {}): DecisionCard {
  return decisionCard(exampleCard({ draws: few, ...change }), english);
}

/** Hours so dear elsewhere that no milder way leaves the account worth them. */
const dear = Float64Array.of(200, 200, 0);

const { account } = exampleQuestion();
const earning = { ...account, today: { ...account.today, cogs: 70_000, commission: 3000 } };

const card = cardOf();

test("ways stand by falling worth, and keeping the account is worth nothing", () => {
  const worths = card.ways.map(({ worth }) => worth);
  expect(worths).toEqual(worths.toSorted((a, b) => b - a));
  expect(card.ways.find(({ way }) => way === "keep")).toMatchObject({
    worth: 0,
    change: { net_profit: 0, stranded_cost: 0 },
    range: { p5: 0, p95: 0, better_than_keep: 0 },
    sellers: [],
  });
});

test("the advice is the way worth most, and the next one is behind by the difference", () => {
  const [first, second] = card.ways;
  expect(card.advice).toMatchObject({ way: first?.way, variant: first?.variant });
  expect(card.advice?.runner_up?.behind_by).toBeCloseTo(
    (first?.worth ?? 0) - (second?.worth ?? 0),
    1,
  );
});

test("the lines shown add up to the cent", () => {
  const all = [...card.ways, ...cardOf({ hour_values: dear }).ways];
  for (const { economics: e } of all) {
    const contribution =
      e.gross_profit - e.charges - e.expenses - e.early_discounts - e.bad_debt - e.cost_to_serve;
    expect(e.contribution).toBeCloseTo(contribution, 9);
    expect(e.net_profit).toBeCloseTo(contribution - e.carrying_cost - e.commission + e.fees, 9);
    expect(Object.keys(e)).toEqual([...wayLines]);
  }
});

test("a settled year is four times the last quarter", () => {
  for (const { change } of card.ways) {
    const { settled_a_year, by_quarter } = change.firm_profit;
    expect(4 * (by_quarter.at(-1) ?? 0)).toBeCloseTo(settled_a_year, 1);
    expect(by_quarter).toHaveLength(8);
  }
});

test("what the loaded figure saves and the firm does not is stranded", () => {
  const inside = card.ways.find(({ way, variant }) => way === "reassign" && variant === null);
  // Net profit −1,600 → 1,605.98 and 900 → 2,788.05 of avoidable profit, as the page has it.
  expect(inside?.change).toMatchObject({ net_profit: 3205.98, stranded_cost: 1317.93 });
  expect(inside?.hours_freed).toMatchObject({ outside: 44.12 });
  expect(inside?.sellers.map(({ employee_id }) => employee_id)).toEqual(["ann", "ivy"]);
});

test("to refer and to end it are held back as long as a milder way pays, which is named", () => {
  const { held_back, last_resort } = card;
  expect(held_back.map(({ way, because }) => [way, because])).toEqual([
    ["grow", "loses_money"],
    ["refer", "milder_way_pays"],
    ["end", "milder_way_pays"],
  ]);
  expect(held_back[1]?.sentence).toMatch(/giving it to inside sales.* leaves \$\d,\d{3} a year/);
  expect(last_resort).toBeNull();
});

test("where no milder way pays they are open, and the card says by how much the best falls short", () => {
  const { ways, last_resort } = cardOf({ hour_values: dear });
  const goes = ways.filter(({ way }) => way === "refer" || way === "end");
  expect(goes.map(({ probability_of_leaving }) => probability_of_leaving)).toEqual([1, 1]);
  expect(last_resort?.falls_short_by).toBeGreaterThan(0);
  expect(last_resort?.sentence).toContain("no milder way pays");
});

test("a ring-fenced account is left in peace", () => {
  const { ways, held_back } = cardOf({ account: { ...earning, ring_fenced_because: "new" } });
  expect(new Set(ways.map(({ way }) => way))).toEqual(new Set(["keep", "grow"]));
  expect(new Set(held_back.map(({ sentence }) => sentence))).toEqual(
    new Set(["It is new and left in peace."]),
  );
});

test("an advice that some draws doubt says in how many of them it is best", () => {
  const wide = { low: 0, likely: 0.154, high: 1 };
  const estimates = { ...defaultEstimates, "reassign.loss": wide };
  const { advice, ways } = cardOf({
    terms: { estimates, set_by: byName(termNames, () => "account") },
    draws: { count: 400, seed: 1 },
  });
  const best = ways[0]?.range.better_than_keep ?? 0;
  expect(advice?.share_of_draws).toBeGreaterThan(0.3);
  expect(advice?.share_of_draws).toBeLessThan(1);
  expect(advice?.share_of_draws).toBeLessThanOrEqual(best);
});

test("the same seed gives the same card", () => {
  expect(cardOf()).toEqual(card);
});

test("break-even and required sales are those of the page", () => {
  // 1,600 ÷ 88,300; sellers' hours 50 × 60 + 20 × 30 = 3,600, and 2,000 × 90 = 180,000 of 800,000 spent on such hours.
  expect(card.break_even_price.rise).toBe(0.0181);
  expect(card.required_sales).toMatchObject({
    selling_cost: 3600,
    selling_share: 0.225,
    margin: 0.1,
    net_sales: 160_000,
  });
});

test("without costs of goods nothing is weighed, and the card says what to import", () => {
  const untold = cardOf({ told: { goods: false, service: true } });
  expect(untold).toMatchObject({ ways: [], advice: null, required_sales: null });
  expect(untold.cannot_tell).toContain("cost_amount");
});

test("without anything on what service takes the card warns", () => {
  expect(cardOf({ told: { goods: true, service: false } }).cautions).toHaveLength(1);
});

test.each(languages)("every sentence is filled in %s", (language) => {
  const words = speech(language, "USD");
  const cards = [
    exampleCard(),
    exampleCard({ account: earning }),
    exampleCard({ hour_values: dear }),
  ].map((question) => decisionCard({ ...question, draws: few }, words));
  const texts = cards.flatMap(({ ways, held_back, advice, last_resort }) => [
    ...ways.flatMap((way) => [
      way.title,
      way.sentence,
      ...way.assumptions.map((of) => of.sentence),
    ]),
    ...held_back.map(({ sentence }) => sentence),
    advice?.sentence ?? "",
    advice?.flip_sentence ?? "",
    last_resort?.sentence ?? "",
  ]);
  expect(texts.filter((text) => /[{}]|undefined|NaN/.test(text))).toEqual([]);
  expect(new Set(cards.flatMap(({ ways }) => ways.map(({ way }) => way))).size).toBe(7);
});
