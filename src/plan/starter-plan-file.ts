import type { Estimate } from "../costing/cost-model.ts";
import { keyOf, type SectionName, sectionNames, termsIn } from "../decision/term-sections.ts";
import { defaultTerms, type TermName } from "../decision/terms.ts";
import { defaultPlanSettings } from "./plan-settings.ts";

/** What every term means, as a remark in the file. */
const meanings: Readonly<Record<TermName, string>> = {
  "grow.none": "Sales left without any selling effort, as a share of today's",
  "grow.saturation": "Sales at any effort, however great, as a multiple of today's",
  "grow.elasticity": "Growth of sales for each percent more effort, in percent, at today's effort",
  "price.elasticity": "Fall of volume for each percent of price rise, in percent",
  "price.most": "No price is proposed to rise by more, as a share",
  "price.leaves": "Probability of leaving for each percent of price rise",
  "minimum.size":
    "Net amount of a typical small order, as a share of the amount that counts as small",
  "minimum.merged":
    "Share of small orders that customers put together with others, at most what lost leaves",
  "minimum.lost": "Share of small orders that are placed elsewhere",
  "minimum.leaves": "Probability of leaving because of an order minimum",
  "fees.paid": "Share of the services with a fee that are asked for and paid",
  "fees.dropped": "Share that is no longer asked for, at most what paid leaves; the rest is let go",
  "fees.leaves": "Probability of leaving because of fees",
  "payment.cured": "Share of late payment that ends",
  "payment.leaves": "Probability of leaving because of terms of payment that are held to",
  "reassign.visits": "Visits a year that the seller keeps",
  "reassign.loss": "Share of sales lost when the seller changes",
  "reassign.match": "Factor on that loss: 0.6 where the successor is well matched, 1 where not",
  "reassign.leaves": "Probability of leaving, beside that loss",
  "reassign.kept": "Share of the commission that the former seller keeps for a year",
  "reassign.kept_later": "Share of it that the former seller keeps from then on",
  "hand_over.loss": "Share of sales lost when the seller changes",
  "hand_over.match": "Factor on that loss: 0.6 where the successor is well matched, 1 where not",
  "hand_over.leaves": "Probability of leaving, beside that loss",
  "hand_over.kept": "Share of the commission that the former seller keeps for a year",
  "refer.fee": "The partner's fee, as a share of the net sales that go",
  "refer.unpaid": "Share of the open balance that is not paid",
  "end.unpaid": "Share of the open balance that is not paid",
  "reprice.talks": "Hours of the seller, once, for any change of price or terms",
  "reassign.talks": "Hours of the seller, once",
  "hand_over.talks": "Hours of the seller, once",
  "refer.talks": "Hours of the seller, once",
  "end.talks": "Hours of the seller, once",
};

const headings: Readonly<Record<SectionName, string>> = {
  grow: "More selling effort for an account",
  price: "A rise of all prices",
  minimum: "An order minimum, at the amount below which orders count as small in cost-model.toml",
  fees: "A fee at cost for express orders, deliveries and returns that are free today",
  payment: "Terms of payment that are held to",
  reassign: "The account to an inside or junior seller",
  hand_over: "The account to a colleague of the same role",
  refer: "The account to a partner firm",
  end: "The account ended",
  reprice: "What any change of price or terms takes",
};

const beginning = `# What the plan, and the ways out of an account, suppose. All of it is optional: what is not said here is as
# the lines below have it. Unknown keys are refused, so a typing error cannot hide.
#
# A line that begins with # and no space is a setting at its default: delete the # to change it.
# A value is a number, or a range: { low = 0.2, likely = 0.34, high = 0.5 }.
# The source of each default stands in brackets; "judgement" is ours, and yours may well be better.

[plan]
# Quarters over which what a plan brings is counted, from 1 to 20
#horizon_quarters = ${defaultPlanSettings.horizon_quarters}
# Changes that may begin in one quarter; two for each seller if absent, as:
# max_changes = 16
# Net sales and gross profit that must be kept a year, in the book's currency; no floor if absent, as:
# floor_net_sales = 9000000
# floor_gross_profit = 2500000
`;

const ending = `
# --- What you know of single accounts: a way that is settled (keep, grow, reprice, reassign, hand_over, refer or
# end), why, who would take the account over (an employee id), and any setting from above for it alone, as:
# [accounts."A-1001"]
# way = "keep"
# reason = "the owner's brother runs it"
# successor = "E-06"
# reassign = { loss = 0.05, match = 0.6 }
`;

/** Returns the text of a new book's `plan.toml`: every setting with its meaning, its source and its default, which holds. */
export function starterPlanFile(): string {
  return [beginning, ...sectionNames.map(sectionText), ending].join("");
}

function sectionText(section: SectionName): string {
  const aside = section === "grow" ? besideElasticity : "";
  return `\n# ${headings[section]}\n[${section}]\n${termsIn(section).map(settingText).join("")}${aside}`;
}

const besideElasticity = `# Instead of elasticity: sales at one and a half times today's effort, as a multiple of today's, as:
# at_150 = 1.26
`;

function settingText(name: TermName): string {
  const { estimate, source } = defaultTerms[name];
  return `# ${meanings[name]} [${source}]\n#${keyOf(name)} = ${written(estimate)}\n`;
}

function written({ low, likely, high }: Estimate): string {
  return low === high ? `${likely}` : `{ low = ${low}, likely = ${likely}, high = ${high} }`;
}
