import { type Arbitrary, array, boolean, constantFrom, nat, option, record } from "fast-check";
import type { CostModel } from "../../costing/cost-model.ts";
import type { Assortment } from "../../ledger/assortment.ts";
import type { Facts } from "../../ledger/facts.ts";
import { type FactsSample, factsSample, type SampleCell } from "../../ledger/facts-sample.ts";
import { tally } from "../../ledger/tally.ts";
import { anyBook, fullModel } from "../book.test-support.ts";
import { statement } from "../statement.ts";
import type { BookBehaviour } from "./trait.ts";

const anHour = { likely: 60, low: 60, high: 60 };

/** The full model with time for visits and meals. */
export const meetingModel: CostModel = {
  ...fullModel,
  time: [
    ...fullModel.time,
    { role: "sales", per: "visit", minutes: anHour },
    { role: "inside", per: "visit", minutes: anHour },
    { role: "sales", per: "meal", minutes: anHour },
  ],
};

/** A book with all that traits are read from. */
export interface BehaviourFacts {
  readonly now: FactsSample;
  readonly before: FactsSample;
  readonly touched: readonly SampleCell[];
  readonly coverage: NonNullable<FactsSample["coverage"]>;
  readonly known: readonly KnownOf[];
}

/** What is known of an account beside its facts; money in ten-thousandths. */
export interface KnownOf {
  readonly key_account: boolean | null;
  readonly wallet: number | null;
  readonly parts: number;
  readonly solution: number;
  readonly unknown: number;
  readonly families: number;
  readonly compared_net: number;
  readonly compared_profit: number;
  readonly profit_elsewhere: number;
}

export const accountIds = ["a", "b", "c", "d", "e"];
const amount = nat(9_000_000);

const knownOf: Arbitrary<KnownOf> = record({
  key_account: constantFrom(true, false, null),
  wallet: option(amount),
  parts: amount,
  solution: amount,
  unknown: amount,
  families: nat(9),
  compared_net: amount,
  compared_profit: amount,
  profit_elsewhere: amount,
});

const count = nat(20);

/** Touches of the kinds that traits know by name. */
const touchedCell: Arbitrary<SampleCell> = record({
  account: constantFrom(...accountIds),
  month: constantFrom("2026-04", "2026-06"),
  drivers: record({
    visit: count,
    "visit.minutes": count,
    meal: count,
    email: count,
    advice: count,
    referral: count,
    complaint: count,
    credit_note: count,
  }),
  untimed: record({ visit: count, meal: count }),
  minutes_without_role: record({ visit: count }),
  expenses_by_kind: record({ meal: count, sample: count }),
});

/** Books of any kind, with or without each thing that a ledger may lack. */
export const anyBehaviour: Arbitrary<BehaviourFacts> = record({
  now: anyBook,
  before: anyBook,
  touched: array(touchedCell, { maxLength: 8 }),
  coverage: record({
    payments: boolean(),
    due_dates: boolean(),
    touches: boolean(),
    list_prices: boolean(),
  }),
  known: array(knownOf, { minLength: accountIds.length, maxLength: accountIds.length }),
});

/** Every account of the samples, whatever the generator has put in them. */
function factsOf(sample: FactsSample, { coverage, known, touched }: BehaviourFacts): Facts {
  const none = Object.fromEntries(accountIds.map((id) => [id, 0]));
  const cells = [...(sample.cells ?? []), ...touched];
  const facts = factsSample({
    ...sample,
    cells,
    coverage,
    opening: { ...none, ...sample.opening },
  });
  return {
    ...facts,
    accounts: {
      ...facts.accounts,
      key_account: known.map(({ key_account }) => key_account),
      wallet: known.map(({ wallet }) => wallet),
    },
  };
}

function assortmentOf(known: readonly KnownOf[], window: Facts["window"]): Assortment {
  const column = (of: (one: KnownOf) => number) => Float64Array.from(known, of);
  return {
    window,
    account_id: accountIds,
    net_by_offering: {
      parts: column(({ parts }) => parts),
      solution: column(({ solution }) => solution),
      "": column(({ unknown }) => unknown),
    },
    families: column(({ families }) => families),
    compared_net: column((one) => one.compared_net),
    compared_profit: column((one) => one.compared_profit),
    profit_elsewhere: column((one) => one.profit_elsewhere),
    families_sold: 9,
  };
}

/** Returns the behaviour of a generated book, with its facts changed on the way. */
export function behaviourOf(
  sample: BehaviourFacts,
  model = meetingModel,
  change = unchanged,
): BookBehaviour {
  const facts = change(factsOf(sample.now, sample));
  return {
    now: statement(tally(facts), model),
    before: statement(tally(change(factsOf(sample.before, sample))), model),
    assortment: assortmentOf(sample.known, facts.window),
  };
}

function unchanged(facts: Facts): Facts {
  return facts;
}
