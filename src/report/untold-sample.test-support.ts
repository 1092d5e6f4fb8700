import { statedTypes } from "../account/account-type.ts";
import type { ShownFigures } from "../account/shown-figures.ts";
import type { Language } from "../lib/language.ts";
import type { Review, ReviewedAccount } from "../review/review.ts";
import { reviewSample } from "./review-sample.test-support.ts";

/**
 * Returns the sample as of a book without costs of goods and without anything on service. Its lines keep their
 * amounts: a page must show none of those that no one can tell.
 */
export function untoldSample(language: Language): Review {
  const review = reviewSample({ language });
  const accounts = review.accounts.map(untold);
  return {
    ...review,
    lines: { margin_realised: null, service_cost: null, from: "median" },
    told: { goods: false, service: false },
    mix: statedTypes.map((type) => mixed(type, review)),
    questions: review.questions.map(({ id, question }) => ({
      id,
      question,
      number: null,
      answer: "The book cannot tell.",
      follows: "Import costs.",
      accounts: [],
    })),
    accounts,
    totals: uncosted(review.totals),
    totals_before: review.totals_before && uncosted(review.totals_before),
    capacity: [],
    value_of_hour: null,
    hour_worth: null,
    cautions: [],
  };
}

function mixed(type: Review["mix"][number]["type"], { accounts }: Review): Review["mix"][number] {
  const customers = accounts.filter(({ prospect }) => !prospect);
  const sum = (line: "net_sales" | "net_profit") =>
    customers.reduce((total, { economics }) => total + (economics[line] ?? 0), 0);
  const none = { ring_fenced: 0, gross_profit: 0, service: 0, hours: 0, problems: 0, before: null };
  return type === "Unclear"
    ? { ...none, type, accounts: customers.length, net_sales: sum("net_sales"), net_profit: 0 }
    : { ...none, type, accounts: 0, net_sales: 0, net_profit: 0 };
}

/** Returns figures of goods of which none has a cost. */
export function uncosted<Figures extends ShownFigures>(figures: Figures): Figures {
  const { quality } = figures;
  const cost_of_goods = { measured: 0, standard: 0, estimated: 0, missing: 1 };
  return { ...figures, hours: {}, quality: { ...quality, cost_of_goods } };
}

function untold(account: ReviewedAccount): ReviewedAccount {
  const { typing, justification } = account;
  return {
    ...uncosted(account),
    cost_to_serve_by_role: {},
    charges_by_name: {},
    typing: {
      ...typing,
      type: "Unclear",
      leaning: null,
      probability: null,
      probabilities: null,
      unclear_because: "untold",
      margin_realised: null,
      service_cost: null,
    },
    reasons: [],
    justification: { ...justification, verdict: "unknown", sentence: "It cannot be told." },
  };
}
