import type { Typing } from "../../account/account-type.ts";
import type { Dossier } from "../../ledger/dossier.ts";
import { dayOf } from "../../lib/day.ts";
import type { HandoverCase } from "./handover-case.ts";

const window = { from: dayOf(2025, 1, 1), to: dayOf(2026, 1, 1) };

/** An account with something of everything; 300.00 of its 1,500.00 are overdue, and a document is not among the first. */
export const sampleDossier: Dossier = {
  account_id: "A-7",
  window,
  currency: "EUR",
  card: {
    name: "Anvil & Co.",
    tax_id: "PL123",
    parent_id: null,
    owner: "E1",
    territory: "north",
    industry: "forging",
    size: 12,
    region: null,
    since: dayOf(2020, 5, 1),
    status: "customer",
    key_account: true,
    attributes: [{ name: "phone", value: "+48 600 100 200" }],
  },
  staff: [
    { employee_id: "E1", name: "Ada Field", role: "outside_sales" },
    { employee_id: "E2", name: "Bo Desk", role: "inside_sales" },
    { employee_id: "E3", name: "Cy Ledger", role: "credit_control" },
  ],
  people: [{ person: "Pat Sealey", asks: 2, last_on: dayOf(2025, 3, 2), last_about: "pumps" }],
  touched_by: [
    {
      employee: "E3",
      role: "credit_control",
      touches: 90,
      kinds: [{ kind: "dunning", touches: 90 }],
      last_on: dayOf(2025, 12, 1),
    },
    {
      employee: "E2",
      role: "inside_sales",
      touches: 42,
      kinds: [
        { kind: "call", touches: 40 },
        { kind: "site_audit", touches: 2 },
      ],
      last_on: dayOf(2025, 12, 30),
    },
  ],
  notes: [{ on: dayOf(2025, 12, 30), kind: "call", employee: "E2", note: "asks about stock" }],
  kinds: [
    { kind: "dunning", touches: 90, by_them: 0, by_us: 0, problems: 0 },
    { kind: "call", touches: 40, by_them: 30, by_us: 10, problems: 3 },
    { kind: "visit", touches: 5, by_them: 0, by_us: 0, problems: 0 },
    { kind: "expedite", touches: 1, by_them: 0, by_us: 0, problems: 0 },
  ],
  visit_weekdays: [0, 3, 1, 1, 0, 0, 0],
  disputes: 1,
  receivables: {
    balance: 15_000_049,
    overdue: 3_000_000,
    count: 5,
    documents: [3, 4, 5, 6, 6].map((n, i) => ({
      invoice_id: `I${i}`,
      kind: "invoice",
      issued_on: dayOf(2025, 11, 1),
      due_on: i === 0 ? dayOf(2025, 12, 1) : dayOf(2026, 1, 10),
      open: i === 4 ? -2_999_951 : n * 1_000_000,
      days_overdue: i === 0 ? 31 : 0,
      disputed: i === 1,
    })),
  },
  terms: { days: 30, discount_days: 10, discount_rate: 0.025 },
  orders: {
    count: 24,
    small: 6,
    channels: [
      { channel: "phone", orders: 18 },
      { channel: null, orders: 4 },
      { channel: "fax", orders: 2 },
    ],
    weekdays: [2, 12, 4, 3, 3, 0, 0],
    latest: [{ order: "O1", on: dayOf(2025, 12, 20), channel: "phone", net: 1_234_500 }],
  },
  products: [
    {
      product_id: "P-1",
      name: "Pump",
      family: "pumps",
      net_sales: 980_000,
      priced_net: 1_880_000,
      priced_quantity: 20,
      listed_net: 1_880_000,
      list: 2_400_000,
      last: { on: dayOf(2025, 12, 10), net: 800_000, quantity: 8 },
    },
  ],
  pending: [
    {
      on: dayOf(2025, 3, 2),
      person: "Pat Sealey",
      about: "pumps",
      employee: "E1",
      size: 12_000_000,
    },
  ],
};

const typing: Typing = {
  type: "Smith",
  leaning: "Smith",
  probability: 0.9,
  probabilities: { Smith: 0.9, Demanding: 0.04, Thrifty: 0.03, Jones: 0.03 },
  unclear_because: null,
  ring_fenced: false,
  ring_fenced_because: null,
  margin_realised: 0.2,
  service_cost: 0.25,
};

export const sampleCase: HandoverCase = {
  book: "demo",
  dossier: sampleDossier,
  figures: {
    economics: {
      list_sales: 30_000,
      discounts: 3000,
      invoiced: 27_000,
      net_sales: 26_000,
      gross_profit: 6000,
      net_profit: -1500,
      early_discounts: 120,
      days_late: 12.4,
    },
    hours: { outside_sales: 20.25, inside_sales: 9.5 },
    quality: { list_prices: 0.9, touches: "measured" },
  },
  told: { goods: true, service: true },
  typing,
  reasons: ["First reason.", "Second reason.", "Third reason.", "Fourth reason."],
  successor: { kind: "colleague", name: "Bo Desk", role: "inside_sales" },
  visits_a_year: 4,
  from_day: window.to,
};
