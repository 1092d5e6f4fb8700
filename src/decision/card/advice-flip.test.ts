import { expect, test } from "vitest";
import { numbersIn } from "../../lib/plain-numbers.ts";
import { defaultEstimates } from "../term-estimates.ts";
import { adviceFlip } from "./advice-flip.ts";
import type { CardQuestion } from "./card-question.ts";
import type { NamedFigure, YearOfAccount } from "./cost-figures.ts";
import { exampleCard } from "./ways-out-example.test-support.ts";

const example = exampleCard();

/** Whose hours are paid for whatever is done. */
const salaried = example.firm.roles.map((role) => ({ ...role, avoidable: 0 }));

/** Ann's account, at which nothing can be mended but that it pays late; more effort sells no more. */
const paysLate = {
  ...example.account,
  today: { ...example.account.today, commission: 0, cogs: example.account.today.net_sales / 2 },
  commission_rate: 0,
  small_orders: null,
  services: [],
  wallet: example.account.today.net_sales,
};

const nobody = { inside: -1, colleague: -1 };

test("the milder way is better where a figure at its very end makes the advised way worth no more", () => {
  const { terms } = example;
  const estimates = {
    ...defaultEstimates,
    "payment.leaves": { low: 0, likely: 0, high: 0 },
  };
  const question: CardQuestion = {
    ...example,
    firm: { ...example.firm, roles: salaried, commission_basis: null },
    account: paysLate,
    successor: nobody,
    terms: { ...terms, estimates },
  };
  expect(adviceFlip(question, { kind: "reprice", variant: "payment_terms" })).toMatchObject({
    figure: { kind: "term", term: "payment.cured" },
    to: 0,
    becomes: { kind: "keep" },
  });
});

test("no figure goes beyond what it may be to change the advice", () => {
  const firm = { ...example.firm, commission_basis: "net_sales" } as const;
  for (let net_sales = 50_000; net_sales < 90_000; net_sales += 100.13) {
    const account = {
      ...paysLate,
      today: {
        ...paysLate.today,
        net_sales,
        hours: paysLate.today.hours.with(1, 0),
      },
      commission_rate: 0.03,
      face: { ...paysLate.face, expenses: 0 },
      wallet: net_sales,
      ring_fenced_because: "new" as const,
    };
    const question = {
      ...example,
      firm,
      horizon_quarters: 12,
      account,
      successor: nobody,
      cost_figures: [wage({ firm, account })],
    };
    // Where an hour costs nothing, twice the effort that sells no more is worth as much as none, not more.
    expect(adviceFlip(question, { kind: "keep", variant: null })).toBeNull();
  }
});

/** What an hour of the first role costs. */
function wage(year: YearOfAccount): NamedFigure {
  const [first, ...rest] = year.firm.roles;
  if (first === undefined) throw new Error("somebody sells");
  const dearer = {
    ...year,
    firm: { ...year.firm, roles: [{ ...first, rate: first.rate + 1 }, ...rest] },
  };
  const [from, to] = [numbersIn(year), numbersIn(dearer)];
  const likely = first.rate;
  return {
    parameter: {
      subject: { kind: "role_cost", role: first.name },
      estimate: { low: likely, likely, high: likely },
    },
    slope: to.map((number, i) => number - (from[i] ?? 0)),
  };
}
