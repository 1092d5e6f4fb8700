import { type Arbitrary, array, boolean, constantFrom, nat, option, record } from "fast-check";
import type { Assortment } from "../../ledger/assortment.ts";
import type { Facts } from "../../ledger/facts.ts";
import { type FactsSample, factsSample } from "../../ledger/facts-sample.ts";
import { tally } from "../../ledger/tally.ts";
import { anyBook, fullModel } from "../book.test-support.ts";
import { statement } from "../statement.ts";
import type { BookBehaviour } from "./trait.ts";

/** A book with all that traits are read from. */
export interface BehaviourFacts {
  readonly now: FactsSample;
  readonly before: FactsSample;
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

/** Books of any kind, with or without each thing that a ledger may lack. */
export const anyBehaviour: Arbitrary<BehaviourFacts> = record({
  now: anyBook,
  before: anyBook,
  coverage: record({
    payments: boolean(),
    due_dates: boolean(),
    touches: boolean(),
    list_prices: boolean(),
  }),
  known: array(knownOf, { minLength: accountIds.length, maxLength: accountIds.length }),
});

/** Every account of the samples, whatever the generator has put in them. */
function factsOf(cells: FactsSample, { coverage, known }: BehaviourFacts): Facts {
  const none = Object.fromEntries(accountIds.map((id) => [id, 0]));
  const facts = factsSample({ ...cells, coverage, opening: { ...none, ...cells.opening } });
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
  model = fullModel,
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
