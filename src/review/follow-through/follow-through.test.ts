import { expect, test } from "vitest";
import { speech } from "../../lib/speech.ts";
import { followThrough } from "./follow-through.ts";
import type { Checkpoint } from "./follow-through-document.ts";
import {
  type Case,
  type CaseAccount,
  type CaseDecision,
  caseOf,
  day,
  untouchedFive,
} from "./follow-through-case.test-support.ts";

const own: CaseAccount = {
  id: "A",
  before: { profit: 50, sales: 2000, hours: 30, commission: 20 },
  after: { profit: 500, sales: 2300, hours: 18, commission: 26 },
};

interface First extends Partial<Omit<Case, "decisions">> {
  readonly decision?: CaseDecision;
  readonly others?: readonly CaseDecision[];
  readonly language?: "en" | "pl";
}

function followed({ decision = {}, others = [], language = "en", ...rest }: First = {}) {
  const question = caseOf({
    accounts: [own, ...untouchedFive],
    ...rest,
    decisions: [decision, ...others],
  });
  return followThrough(question, speech(language, "EUR"));
}

function first(of: First = {}): Checkpoint {
  const [checkpoint] = followed(of).decisions[0]?.checkpoints ?? [];
  if (checkpoint === undefined) throw new RangeError("nothing to look at");
  return checkpoint;
}

const after = (profit: number, sales = 2300) => ({ ...own, after: { profit, sales } });
const beside = (account: CaseAccount): Pick<Case, "accounts"> => ({
  accounts: [account, ...untouchedFive],
});

test("what untouched accounts did as well is the market, and the rest is what was brought", () => {
  // 1.1 × (50 + 2000 × 0.02) = 99; 500 − 99 = 401
  expect(first().figures).toMatchObject({
    firm_profit_before: 50,
    firm_profit_after: 500,
    market: { accounts: 5, growth: 0.1, margin: 0.02, change: 49, chance: 40 },
    brought: 401,
    promised: 100,
    promised_in_market: 110,
    ratio: 3.6455,
    beyond_chance: true,
  });
});

test("the first sentence says what came, what was promised and what became of it", () => {
  expect(first().sentence).toBe(
    "Up to March 31, 2025 the firm earned €401 more with it than at the pace of 5 untouched Smith accounts; €100 more had been promised, which is €110 in a market that moved so: the promise was kept.",
  );
  expect(first({ language: "pl" }).sentence).toBe(
    "Do 31 marca 2025 firma zarobiła na tym kliencie o 401 € więcej, niż gdyby zmieniał się jak 5 klientów typu Smith bez żadnej decyzji; obiecano o 100 € więcej, czyli o 110 € na takim rynku: obietnica dotrzymana.".replaceAll(
      / (?=€)/g,
      "\u00a0",
    ),
  );
});

test("a gain that the market brought to all is none of the decision's", () => {
  // at the market's pace: 99
  expect(first(beside(after(99)))).toMatchObject({ state: "fell_short", figures: { brought: 0 } });
  expect(first({ accounts: [after(99)] }).figures).toMatchObject({ brought: 49, market: null });
});

test("worse than untouched accounts is against the promise", () => {
  expect(first(beside(after(90)))).toMatchObject({ state: "against", figures: { brought: -9 } });
});

test("a verdict that an account's own whims could have turned is said to be so", () => {
  const near = first(beside(after(99 + 120))); // kept from 88 on; accounts stray by 40
  expect(near).toMatchObject({ state: "kept", figures: { beyond_chance: false } });
  expect(near.sentence).toMatch(/: the promise was kept, as chance alone could have it\.$/);
  expect(near.notes).toContainEqual(expect.stringContaining("chance alone could have turned"));
  expect(first().notes).toContainEqual(expect.stringContaining("chance alone hardly explains"));
});

test("fewer than five untouched accounts are not compared, and it is said", () => {
  const { figures, notes, sentence } = first({ accounts: [own, ...untouchedFive.slice(1)] });
  expect(figures).toMatchObject({ market: null, brought: 450, promised_in_market: 100 });
  expect(sentence).toContain(
    "than over the same days a year earlier; €100 more had been promised:",
  );
  expect(notes[0]).toBe(
    "Only 4 untouched Smith accounts bought in both times, and 5 at least are compared: the market is in the figure.",
  );
});

test("accounts of other types, touched ones and those that bought in one time only are not compared", () => {
  const before = { profit: 9, sales: 90 };
  const grown = { profit: 90, sales: 900 };
  const more: readonly CaseAccount[] = [
    { id: "gone", before, after: { profit: 0, sales: 0 } },
    { id: "other", type: "Jones", before, after: grown },
    { id: "touched", before, after: grown },
    { id: "uncosted", before, after: { ...grown, uncosted: 500 } },
  ];
  const others = [{ id: "D2", account_id: "touched", begins_on: "2025-02-01" }];
  const { figures } = first({ accounts: [own, ...untouchedFive, ...more], others });
  expect(figures?.market?.accounts).toBe(5);
});

test("nobody is like an account whose type was unclear", () => {
  const unclear = (account: CaseAccount): CaseAccount => ({ ...account, type: "Unclear" });
  const { figures, notes } = first({ accounts: [own, ...untouchedFive].map(unclear) });
  expect(figures?.market).toBeNull();
  expect(notes[0]).toContain("Its type was unclear when it was decided");
});

test("an account without a year before is held against the months just before, and it is said", () => {
  const { figures, notes } = first({ accounts: [{ ...own, start: day("2024-07-01") }] });
  expect(figures?.before).toEqual({ from: "2024-10-01", to: "2025-01-01", kind: "days_before" });
  expect(notes).toContainEqual(expect.stringContaining("the season is in the figure"));
});

test("hours freed and commission stand beside what was promised", () => {
  const promise = {
    seller_hours_freed_a_year: 60,
    seller_income_by_year: [
      { employee_id: "E1", year_1: -40, year_2: 0 },
      { employee_id: "E2", year_1: 16, year_2: 0 },
    ],
  };
  const { figures, notes } = first({ decision: { promise } });
  expect(figures?.seller_hours_freed).toEqual({ promised: 15, seen: 12 });
  expect(figures?.sellers_income).toEqual({ promised: -6, seen: 6 });
  expect(notes.at(-1)).toBe(
    "Sellers’ hours freed: 12; once all is settled, 15 in as long a time were promised.",
  );
});

test("months are few, seasons unknown and ledgers young, and each is said", () => {
  const notes = (of: First) => first(of).notes.join(" ");
  expect(notes({})).toContain("So few months are little evidence");
  expect(notes({})).not.toContain("The ledger begins");
  expect(notes({ span: ["2024-01-02", "2026-06-01"] })).toContain("The ledger begins about when");
  expect(followed().decisions[0]?.checkpoints[1]?.notes.join()).not.toContain("So few months");
});

test("an account that has bought nothing since may have left", () => {
  const { state, notes } = first(beside(after(0, 0)));
  expect(state).toBe("against");
  expect(notes).toContain("It has bought nothing since: it may have left.");
  const ended = first({ ...beside(after(0, 0)), decision: { way: "end", variant: null } });
  expect(ended.notes).not.toContain("It has bought nothing since: it may have left.");
});

test("an account that was to go and still buys is told", () => {
  const { notes } = first({ decision: { way: "end", variant: null } });
  expect(notes).toContainEqual(expect.stringContaining("It was to go, and still buys"));
});

test("a referred account is judged only where its figures suffice without the partner's fee", () => {
  const decision: CaseDecision = { way: "refer", variant: null };
  expect(first({ decision }).state).toBe("kept");
  const short = first({ ...beside(after(99)), decision });
  expect(short).toMatchObject({ state: "untold", figures: { brought: 0 } });
  expect(short.sentence).toContain("a partner’s fee among it");
  expect(followed({ ...beside(after(99)), decision }).calibration.held).toBe(0);
});

test("a decision to keep promises nothing and is not counted", () => {
  const decision: CaseDecision = {
    way: "keep",
    variant: null,
    promise: { firm_profit_by_quarter: [0, 0, 0, 0] },
  };
  const { decisions, calibration } = followed({ decision });
  expect(decisions[0]?.checkpoints[0]).toMatchObject({ state: "nothing_promised" });
  expect(decisions[0]?.checkpoints[0]?.sentence).toMatch(/; no change had been promised\.$/);
  expect(calibration.held).toBe(0);
});

test("what the ledger cannot tell has its reason", () => {
  const reason = (of: First) => {
    const { state, sentence, figures } = first(of);
    expect([state, figures]).toEqual(["untold", null]);
    return sentence;
  };
  expect(reason({ accounts: untouchedFive })).toBe("The ledger does not know the account A.");
  expect(reason(beside({ ...own, before: { profit: 0, sales: 0 } }))).toContain("bought nothing");
  const uncosted = { ...own, after: { profit: 500, sales: 2300, uncosted: 1200 } };
  expect(reason(beside(uncosted))).toContain("have a cost: what the firm earned is not known");
  const promise = { firm_profit_by_quarter: [] };
  expect(reason({ decision: { promise } })).toContain("The promise does not reach to March 31");
});

test("what is not held yet, or no longer, says when and why", () => {
  const sentences = (of: First) =>
    followed(of).decisions[0]?.checkpoints.map(({ sentence }) => sentence);
  expect(sentences({ today: "2025-04-02" })?.[1]).toBe("It can be held from July 1, 2025 on.");
  expect(sentences({ span: ["2022-01-03", "2025-03-11"] })?.[0]).toBe(
    "The ledger’s last document is of March 10, 2025; import what came up to March 31, 2025.",
  );
  expect(sentences({ span: null })?.[0]).toContain("The ledger holds no document yet; import");
  expect(sentences({ decision: { withdrawn_on: "2025-04-01" } })?.[1]).toBe(
    "The decision was withdrawn on April 1, 2025: nothing is held after that day.",
  );
});

test("a decision that another one followed is held up to that day, and the other knows of it", () => {
  const others = [{ id: "D2", begins_on: "2025-06-01" }];
  const { decisions } = followed({ others });
  expect(decisions[0]?.ended).toEqual({ on: "2025-06-01", because: "superseded" });
  const cut = decisions[0]?.checkpoints[1];
  // two of the three months from April on
  expect(cut?.figures?.promised).toBe(167.03); // 100 + 100 × 61 ÷ 91
  expect(cut?.notes).toContain(
    "It is held up to May 31, 2025 only: another decision took its place then.",
  );
  expect(decisions[1]?.checkpoints[0]?.notes).toContainEqual(
    expect.stringContaining("An earlier decision was at work in the time before"),
  );
});

test("a year that is stated otherwise since is said to be so", () => {
  expect(followed().decisions[0]?.notes).toEqual([]);
  expect(followed({ net_profit: 141 }).decisions[0]?.notes).toEqual([
    "The year that the promise rests on has a net profit of €141 today and had one of €100 when it was decided: documents or costs have changed since.",
  ]);
});

test("decisions that are not told count as touched all the same, and not as promises", () => {
  const others = untouchedFive.map(({ id }): CaseDecision => ({ id: `D-${id}`, account_id: id }));
  const asked = (of: readonly CaseDecision[]) => ({
    ...caseOf({ accounts: [own, ...untouchedFive], decisions: [{}, ...of] }),
    among: new Set(["A"]),
  });
  const told = followThrough(asked(others), speech("en", "USD"));
  expect(told.decisions.map(({ account_id }) => account_id)).toEqual(["A"]);
  expect(told.calibration).toMatchObject({ held: 1, compared: 0 });
  const alone = followThrough(asked([]), speech("en", "USD"));
  expect(alone.calibration).toMatchObject({ held: 1, compared: 1 });
});
