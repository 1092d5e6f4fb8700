import { expect, test } from "vitest";
import { numbersIn } from "../../lib/plain-numbers.ts";
import { speech } from "../../lib/speech.ts";
import type { CardBasis } from "./card-basis.ts";
import { questionOf } from "./card-basis.ts";
import { decisionCard } from "./decision-card.ts";
import { withoutBystanders } from "./taking-part.ts";
import { exampleCard } from "./ways-out-example.test-support.ts";

const { hours_worth: _, hour_values, ...asked } = exampleCard();
const price = { kind: "charge", name: "delivery", per: "delivery" } as const;
const estimate = { low: 30, likely: 40, high: 60 };

/** Ann's account, with a figure that moves nothing but its charges. */
const alone: CardBasis = {
  ...asked,
  hour_values: [...hour_values],
  hour_prices: [...hour_values],
  cost_figures: [slopeOn(asked, "charges")],
};

/** The same among people who have nothing to do with it, before, between and behind those who have. */
const crowd: CardBasis = {
  ...alone,
  ...crowded(asked),
  cost_figures: [slopeOn(crowded(asked), "charges"), slopeOn(crowded(asked), "income")],
};

test("who takes part is left, each in the place that the account names", () => {
  expect({ ...crowd, ...withoutBystanders(crowd) }).toEqual(alone);
  expect({ ...alone, ...withoutBystanders(alone) }).toEqual(alone);
});

test("an account that is nobody's, and that nobody takes over, is nobody's without the others", () => {
  const { firm, account, successor } = withoutBystanders({
    ...crowd,
    account: { ...crowd.account, seller: -1 },
    successor: { inside: -1, colleague: -1 },
  });
  expect({ left: firm.sellers, own: account.seller, successor }).toEqual({
    left: [],
    own: -1,
    successor: { inside: -1, colleague: -1 },
  });
});

test("the card is the same in a crowd", () => {
  const words = speech("en", "EUR");
  expect(decisionCard(questionOf(crowd), words)).toEqual(decisionCard(questionOf(alone), words));
});

function crowded({ firm, account }: Pick<CardBasis, "firm" | "account" | "successor">) {
  const [ann, bob, ivy] = firm.sellers;
  if (ann === undefined || bob === undefined || ivy === undefined) throw new Error("three sell");
  const other = { ...bob, employee_id: "other", commission_rate: 0.3 };
  return {
    firm: { ...firm, sellers: [other, ann, other, bob, ivy, other] },
    account: { ...account, seller: 1 },
    successor: { inside: 4, colleague: 3 },
  };
}

/** A slope of one on every number that a year has under a name: one of the account's, or one of every other seller's. */
function slopeOn(
  { firm, account }: Pick<CardBasis, "firm" | "account">,
  what: "charges" | "income",
): CardBasis["cost_figures"][number] {
  const rest = { firm, account };
  const moved =
    what === "charges"
      ? {
          firm,
          account: { ...account, today: { ...account.today, charges: account.today.charges + 1 } },
        }
      : { firm: { ...firm, sellers: firm.sellers.map(moreIncome) }, account };
  const [from, to] = [numbersIn(rest), numbersIn(moved)];
  return {
    parameter: { subject: price, estimate },
    slope: [...to].map((number, i) => number - (from[i] ?? 0)),
  };
}

function moreIncome<Seller extends { readonly employee_id: string; readonly income: number }>(
  seller: Seller,
): Seller {
  return seller.employee_id === "other" ? { ...seller, income: seller.income + 1 } : seller;
}
