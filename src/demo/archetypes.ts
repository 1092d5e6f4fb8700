import type { Behaviour, YearlyTouch } from "./behaviour.ts";

/** The kinds of account in the demo book; `plain` ones stand near the middle of every trait. */
export const kinds = ["smith", "jones", "demanding", "thrifty", "plain"] as const;

export type Kind = (typeof kinds)[number];

/** How an account of each kind behaves before its own noise. */
export const archetypes: Readonly<Record<Kind, Behaviour>> = {
  smith: {
    line_value: 215,
    lines_per_order: 2.9,
    discount: 0.19,
    breadth: 0.35,
    days_late: 27,
    early_share: 0.02,
    disputed_share: 0.02,
    offering: { parts: 0.92, solution: 0.03, service: 0.02, other: 0.03 },
    channel: { phone: 0.62, mail: 0.2, web: 0.06, edi: 0, visit: 0.12 },
    fixed: touches([1, 2, 2, 3, 0.5, 0, 0, 0, 0, 1, 0, 0]),
    per_100k: touches([30, 215, 60, 21, 7, 44, 15, 11, 10, 74, 1, 0.05]),
  },
  jones: {
    line_value: 740,
    lines_per_order: 3.3,
    discount: 0.05,
    breadth: 0.85,
    days_late: -3,
    early_share: 0.86,
    disputed_share: 0.001,
    offering: { parts: 0.2, solution: 0.52, service: 0.2, other: 0.08 },
    channel: { phone: 0.3, mail: 0.45, web: 0.2, edi: 0.05, visit: 0 },
    fixed: touches([2, 6, 8, 4, 0.9, 0, 0, 0, 0, 0.5, 2.4, 0.5]),
    per_100k: touches([11, 22, 45, 0, 0.2, 1.5, 3, 0.9, 0.6, 6, 11, 0.4]),
  },
  demanding: {
    line_value: 300,
    lines_per_order: 3,
    discount: 0.06,
    breadth: 0.6,
    days_late: 5,
    early_share: 0.3,
    disputed_share: 0.01,
    offering: { parts: 0.38, solution: 0.4, service: 0.15, other: 0.07 },
    channel: { phone: 0.55, mail: 0.3, web: 0.1, edi: 0, visit: 0.05 },
    fixed: touches([2, 4, 4, 4, 0.8, 0, 0, 0, 0, 1, 1, 0.1]),
    per_100k: touches([28, 190, 70, 20, 6, 30, 14, 7, 8, 66, 10, 0.2]),
  },
  thrifty: {
    line_value: 370,
    lines_per_order: 4,
    discount: 0.22,
    breadth: 0.45,
    days_late: 5,
    early_share: 0.3,
    disputed_share: 0.004,
    offering: { parts: 0.9, solution: 0.04, service: 0.01, other: 0.05 },
    channel: { phone: 0.05, mail: 0.15, web: 0.35, edi: 0.45, visit: 0 },
    fixed: touches([1, 2, 2, 1.5, 0.1, 0, 0, 0, 0, 0.5, 0, 0]),
    per_100k: touches([7, 18, 18, 0.6, 0.1, 4, 4, 2, 1.2, 9, 0.3, 0.1]),
  },
  plain: {
    line_value: 310,
    lines_per_order: 3,
    discount: 0.12,
    breadth: 0.5,
    days_late: 9,
    early_share: 0.3,
    disputed_share: 0.008,
    offering: { parts: 0.68, solution: 0.18, service: 0.08, other: 0.06 },
    channel: { phone: 0.35, mail: 0.3, web: 0.2, edi: 0.1, visit: 0.05 },
    fixed: touches([1, 3, 4, 3, 0.4, 0, 0, 0, 0, 1, 0.7, 0.1]),
    per_100k: touches([18, 105, 50, 8.5, 1.6, 17, 10, 4, 3.5, 32, 3, 0.15]),
  },
};

type Rates = readonly [
  quote: number,
  call: number,
  email: number,
  visit: number,
  meal: number,
  expedite: number,
  delivery: number,
  returned: number,
  complaint: number,
  ticket: number,
  advice: number,
  referral: number,
];

function touches(rates: Rates): Readonly<Record<YearlyTouch, number>> {
  const [quote, call, email, visit, meal, expedite, delivery, ...rest] = rates;
  const [returned, complaint, ticket, advice, referral] = rest;
  return {
    quote,
    call,
    email,
    visit,
    meal,
    expedite,
    delivery,
    return: returned,
    complaint,
    ticket,
    advice,
    referral,
  };
}
