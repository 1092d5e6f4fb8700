import type {
  AccountCard,
  BoughtProduct,
  Dossier,
  OpenDocument,
  Receivables,
} from "../../ledger/dossier.ts";
import { roleWords } from "../../account/driver-words.ts";
import { isoOf } from "../../lib/day.ts";
import { ratio } from "../../lib/ratio.ts";
import { roundHalfAway } from "../../lib/round-to-total.ts";
import type { Speech } from "../../lib/speech.ts";
import { toTheCent } from "../../lib/ten-thousandths.ts";
import { dailyContacts } from "./advice.ts";
import { countedKind, kindName } from "./ledger-words.ts";
import { nameOf } from "./successor.ts";

/** A person at the account; dates are ISO. */
export interface BriefPerson {
  readonly person: string;
  readonly asks: number;
  readonly last_on: string;
  readonly last_about: string | null;
}

/** One of us who deals with the account. */
export interface BriefColleague {
  readonly name: string;
  readonly role: string | null;
  /** What for, the most frequent first: `1,270 calls, 280 e-mails`. */
  readonly does: string;
  readonly last_on: string;
}

export interface BriefNote {
  readonly on: string;
  readonly kind: string;
  readonly by: string | null;
  readonly note: string;
}

/** Open documents as shown; all of them and `others` add up to the balance. */
export interface BriefReceivables {
  readonly balance: number;
  readonly overdue: number;
  readonly documents: readonly BriefDocument[];
  /** Those that are not shown. */
  readonly others: { readonly count: number; readonly open: number };
}

export interface BriefDocument {
  readonly invoice_id: string;
  readonly kind: "invoice" | "credit_note";
  readonly issued_on: string;
  readonly due_on: string | null;
  readonly open: number;
  readonly days_overdue: number | null;
  readonly disputed: boolean;
}

export interface BriefOrder {
  readonly order: string;
  readonly on: string;
  readonly channel: string | null;
  readonly net: number;
}

export interface BriefProduct {
  readonly product_id: string | null;
  readonly name: string | null;
  readonly family: string | null;
  readonly net_sales: number;
  readonly quantity: number;
  /** Net, for one unit; null where no line has a quantity. */
  readonly average_price: number | null;
  /** Share off list; null where no line has a list price. */
  readonly discount: number | null;
  readonly last_price: number | null;
  readonly last_on: string | null;
}

export interface BriefAsk {
  readonly on: string;
  readonly about: string | null;
  readonly person: string | null;
  readonly by: string | null;
  readonly size: number | null;
}

const most = {
  people: 3,
  colleagues: 4,
  kinds: 3,
  notes: 3,
  documents: 4,
  orders: 3,
  products: 5,
  pending: 3,
} as const;

export function peopleIn({ people }: Dossier): readonly BriefPerson[] {
  return people
    .slice(0, most.people)
    .map((person) => ({ ...person, last_on: isoOf(person.last_on) }));
}

export function colleaguesIn(dossier: Dossier, speech: Speech): readonly BriefColleague[] {
  return dailyContacts(dossier)
    .slice(0, most.colleagues)
    .map(({ employee, role, kinds, last_on }) => ({
      name: nameOf(dossier.staff, employee ?? ""),
      role: role === null ? null : roleWords(role),
      does: kinds
        .slice(0, most.kinds)
        .map(({ kind, touches }) => countedKind(kind, touches, speech))
        .join(", "),
      last_on: isoOf(last_on),
    }));
}

export function notesIn({ notes, staff }: Dossier, speech: Speech): readonly BriefNote[] {
  return notes.slice(0, most.notes).map(({ on, kind, employee, note }) => ({
    on: isoOf(on),
    kind: kindName(kind, speech),
    by: employee === null ? null : nameOf(staff, employee),
    note,
  }));
}

export function receivablesIn(open: Receivables | null): BriefReceivables | null {
  if (open === null) return null;
  const balance = toTheCent(open.balance);
  const documents = open.documents.slice(0, most.documents).map(documentIn);
  const shown = documents.reduce((sum, one) => sum + one.open, 0);
  return {
    balance,
    overdue: toTheCent(open.overdue),
    documents,
    others: { count: open.count - documents.length, open: cents(balance - shown) },
  };
}

function documentIn({ open, issued_on, due_on, ...document }: OpenDocument): BriefDocument {
  return {
    ...document,
    issued_on: isoOf(issued_on),
    due_on: due_on === null ? null : isoOf(due_on),
    open: toTheCent(open),
  };
}

export function ordersIn({ orders }: Dossier): readonly BriefOrder[] {
  return orders.latest
    .slice(0, most.orders)
    .map(({ on, net, ...order }) => ({ ...order, on: isoOf(on), net: toTheCent(net) }));
}

export function productsIn({ products }: Dossier): readonly BriefProduct[] {
  return products.slice(0, most.products).map(productIn);
}

function productIn(product: BoughtProduct): BriefProduct {
  const { product_id, name, family, net_sales, priced_net, priced_quantity } = product;
  const { listed_net, list, last } = product;
  const paid = ratio(listed_net, list);
  return {
    product_id,
    name,
    family,
    net_sales: toTheCent(net_sales),
    quantity: priced_quantity,
    average_price: unitPrice(priced_net, priced_quantity),
    discount: paid === null ? null : roundHalfAway((1 - paid) * 1e4) / 1e4,
    last_price: last === null ? null : unitPrice(last.net, last.quantity),
    last_on: last === null ? null : isoOf(last.on),
  };
}

function unitPrice(net: number, quantity: number): number | null {
  const price = ratio(net, quantity);
  return price === null ? null : toTheCent(price);
}

export function pendingIn({ pending, staff }: Dossier): readonly BriefAsk[] {
  return pending.slice(0, most.pending).map(({ on, about, person, employee, size }) => ({
    on: isoOf(on),
    about,
    person,
    by: employee === null ? null : nameOf(staff, employee),
    size: size === null ? null : toTheCent(size),
  }));
}

/** Returns the card without what other parts of the brief tell; `parent_id` and `since` among it. */
export function cardOf(card: AccountCard | null): BriefCard | null {
  if (card === null) return null;
  const { name: _, owner: __, since, ...rest } = card;
  return { ...rest, since: since === null ? null : isoOf(since) };
}

export type BriefCard = Omit<AccountCard, "name" | "owner" | "since"> & {
  readonly since: string | null;
};

function cents(amount: number): number {
  return roundHalfAway(amount * 100) / 100;
}
