import type { Day, Window } from "../lib/day.ts";
import type { FactsQuery } from "./facts.ts";

/** Asks what a successor has to know of one account, on the terms that its figures are made on. */
export interface DossierQuery extends FactsQuery {
  readonly account_id: string;
}

/**
 * What the ledger holds of one account beside its sums: whom to talk to, what is open, what it is used to.
 * Money is in whole ten-thousandths of the book's currency. Lists are the first of what there is, in the
 * order that each names; nothing in them is later than the window's end.
 */
export interface Dossier {
  readonly account_id: string;
  readonly window: Window;
  readonly currency: string;
  /** Null where the account is known by its documents alone. */
  readonly card: AccountCard | null;
  /** Everybody who works for us, by id. */
  readonly staff: readonly Colleague[];
  /** People who were ever asked for something, the latest first. */
  readonly people: readonly AskedPerson[];
  /** Who of us touched it in the window, the most frequent first. */
  readonly touched_by: readonly TouchedBy[];
  /** The latest touches that carry a note; of those of one kind with the same note, the latest. */
  readonly notes: readonly TouchNote[];
  /** Touches of the window by kind, the most frequent first. */
  readonly kinds: readonly TouchKind[];
  /** Visits of the window by weekday, Monday first. */
  readonly visit_weekdays: readonly number[];
  /** Disputed invoices and credit notes of the window. */
  readonly disputes: number;
  /** Null in a book without payments: nobody knows what is open. */
  readonly receivables: Receivables | null;
  /** Those that most of the window's invoices have; null without invoices. */
  readonly terms: UsualTerms | null;
  readonly orders: OrderHabits;
  /** What it bought in the window, the largest net sales first. */
  readonly products: readonly BoughtProduct[];
  /** Asks without an answer at the window's end, the latest first. */
  readonly pending: readonly PendingAsk[];
}

/** An account's own row of the ledger; null for what it leaves empty. */
export interface AccountCard {
  readonly name: string | null;
  readonly tax_id: string | null;
  readonly parent_id: string | null;
  /** As the row has it: most often the id of an employee. */
  readonly owner: string | null;
  readonly territory: string | null;
  readonly industry: string | null;
  /** Employees. */
  readonly size: number | null;
  readonly region: string | null;
  readonly since: Day | null;
  readonly status: string | null;
  readonly key_account: boolean | null;
  /** Columns beyond the ledger's own, under the names of the file. */
  readonly attributes: readonly Attribute[];
}

export interface Attribute {
  readonly name: string;
  readonly value: string;
}

export interface Colleague {
  readonly employee_id: string;
  readonly name: string;
  readonly role: string;
}

export interface AskedPerson {
  readonly person: string;
  readonly asks: number;
  readonly last_on: Day;
  readonly last_about: string | null;
}

export interface TouchedBy {
  /** As the touches have it; null where they name nobody. */
  readonly employee: string | null;
  /** The touch's role, else the employee's. */
  readonly role: string | null;
  readonly touches: number;
  /** The most frequent first. */
  readonly kinds: readonly KindCount[];
  readonly last_on: Day;
}

export interface KindCount {
  readonly kind: string;
  readonly touches: number;
}

export interface TouchNote {
  readonly on: Day;
  readonly kind: string;
  readonly employee: string | null;
  readonly note: string;
}

export interface TouchKind extends KindCount {
  readonly by_them: number;
  readonly by_us: number;
  /** Those marked as a problem; every complaint and every return. */
  readonly problems: number;
}

/** What is open at the window's end; adds up to the closing balance of the tally. */
export interface Receivables {
  readonly balance: number;
  /** The part of it past its due date. */
  readonly overdue: number;
  /** Documents that are open, of which `documents` holds the first. */
  readonly count: number;
  /** The longest overdue first, those without a due date last. */
  readonly documents: readonly OpenDocument[];
}

export interface OpenDocument {
  readonly invoice_id: string;
  readonly kind: "invoice" | "credit_note";
  readonly issued_on: Day;
  readonly due_on: Day | null;
  /** Below zero for a credit note that nothing has settled yet. */
  readonly open: number;
  /** From the due date to the window's end; zero where it is not due, null without a due date. */
  readonly days_overdue: number | null;
  readonly disputed: boolean;
}

export interface UsualTerms {
  /** From issue to due date; null where invoices name no due date. */
  readonly days: number | null;
  readonly discount_days: number | null;
  readonly discount_rate: number | null;
}

/** Orders placed in the window; one order may come in several invoices. */
export interface OrderHabits {
  readonly count: number;
  /** Orders below the cost model's `small_order_below`; null where it names none. */
  readonly small: number | null;
  /** The most frequent first; null for those that name no channel. */
  readonly channels: readonly ChannelCount[];
  /** By weekday, Monday first. */
  readonly weekdays: readonly number[];
  /** The latest first, those before the window too. */
  readonly latest: readonly PlacedOrder[];
}

export interface ChannelCount {
  readonly channel: string | null;
  readonly orders: number;
}

export interface PlacedOrder {
  /** The order's id, else that of its invoice. */
  readonly order: string;
  readonly on: Day;
  readonly channel: string | null;
  readonly net: number;
}

/** One product, or lines of one description, as the account bought it. */
export interface BoughtProduct {
  readonly product_id: string | null;
  readonly name: string | null;
  readonly family: string | null;
  /** Less what came back. */
  readonly net_sales: number;
  /** Of invoice lines with a quantity above zero: what they cost, and how much it was. */
  readonly priced_net: number;
  readonly priced_quantity: number;
  /** Of invoice lines with a list price: what they cost, and what the list says. */
  readonly listed_net: number;
  readonly list: number;
  /** The latest of those lines with a price; null where there is none. */
  readonly last: LastPrice | null;
}

export interface LastPrice {
  readonly on: Day;
  readonly net: number;
  readonly quantity: number;
}

export interface PendingAsk {
  readonly on: Day;
  readonly person: string | null;
  readonly about: string | null;
  readonly employee: string | null;
  readonly size: number | null;
}
