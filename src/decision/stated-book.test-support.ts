import { monthsOfAxes } from "../account/sampling-error.ts";
import { statement } from "../account/statement.ts";
import { bookTyping } from "../account/typing.ts";
import type { CostModel } from "../costing/cost-model.ts";
import type { Facts } from "../ledger/facts.ts";
import { type FactsSample, factsSample } from "../ledger/facts-sample.ts";
import { tally } from "../ledger/tally.ts";
import { inTenThousandths } from "../lib/ten-thousandths.ts";
import type { AccountYear } from "./account-year.ts";
import { type AccountYearsQuestion, accountYears, decidedAccounts } from "./account-years.ts";
import { readFirm } from "./read-firm.ts";

/** A book in small, and who owns its accounts, by account id. */
export interface StatedBook {
  readonly sample: FactsSample;
  readonly model: CostModel;
  readonly owners?: Readonly<Record<string, string>>;
  /** Accounts that are yet to buy. */
  readonly prospects?: readonly string[];
  /** What every account buys a year from everybody, in currency units. */
  readonly wallet?: number | null;
}

/** Returns a book's facts; all its accounts but the prospects have bought since long ago. */
export function bookFacts({
  sample,
  owners = {},
  prospects = [],
  wallet = null,
}: StatedBook): Facts {
  const facts = factsSample(sample);
  const { id } = facts.accounts;
  return {
    ...facts,
    accounts: {
      ...facts.accounts,
      owner: id.map((account) => owners[account] ?? null),
      wallet: id.map(() => (wallet === null ? null : inTenThousandths(wallet))),
      first_document: id.map((account) => (prospects.includes(account) ? null : 0)),
    },
  };
}

/** Returns the statement, the types and the firm of facts under a cost model. */
export function statedFacts(facts: Facts, model: CostModel): AccountYearsQuestion {
  const now = statement(tally(facts), model);
  const months = monthsOfAxes(facts, model);
  const typing = bookTyping({ now, before: null, months, draws: { count: 20, seed: 1 } });
  return { statement: now, typing, firm: readFirm(now) };
}

export function statedBook(book: StatedBook): AccountYearsQuestion {
  return statedFacts(bookFacts(book), book.model);
}

/** Returns the year of every account for which there is something to decide. */
export function allYears(question: AccountYearsQuestion): readonly AccountYear[] {
  return decidedAccounts(question.statement).map(accountYears(question));
}
