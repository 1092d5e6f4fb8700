import type {
  AccountCard,
  Attribute,
  Dossier,
  DossierQuery,
  KindCount,
  LastPrice,
  OrderHabits,
  Receivables,
  UsualTerms,
} from "../../ledger/dossier.ts";
import { isoOf } from "../../lib/day.ts";
import { orders } from "../sql/contributions.ts";
import { documents } from "../sql/documents.ts";
import {
  askedPeople,
  boughtProducts,
  card,
  chosenColumns,
  disputes,
  latestOrders,
  openDocuments,
  openRows,
  openSums,
  orderChannels,
  orderCounts,
  orderWeekdays,
  ownInvoices,
  ownPayments,
  pendingAsks,
  staff,
  touchedBy,
  touchKinds,
  touchNotes,
  usualTerms,
  visitWeekdays,
} from "../sql/dossier.ts";
import { settingsOf, wholeLedger } from "./cube/cube.ts";
import { settle } from "./cube/settle.ts";
import type { Database, Row } from "./database.ts";
import { requireRates } from "./require-rates.ts";
import { numberOrNull, textOrNull } from "./value-or-null.ts";

/** Rows of a list that is shown, and of one that is looked through. */
const [some, many] = [12, 100];

/** Answers with what a successor has to know of one account; reads its rows once, and keeps nothing. */
export async function readDossier(database: Database, query: DossierQuery): Promise<Dossier> {
  await requireRates(database, query.currency);
  await gather(database, query);
  const { payments, small_order_below } = await settingsOf(database, query);
  const dossier = {
    account_id: query.account_id,
    window: query.window,
    currency: query.currency,
    card: await readCard(database),
    staff: await readStaff(database),
    ...(await readContacts(database)),
    receivables: payments ? await readReceivables(database) : null,
    terms: await readTerms(database),
    orders: await readOrders(database, small_order_below),
    products: await readProducts(database),
  };
  for (const table of ["chosen", "documents", "orders"]) await database.run(`DROP TABLE ${table}`);
  return dossier;
}

/** Makes `chosen`, `documents` and `orders` hold what is asked for. */
async function gather(
  database: Database,
  { account_id, window, currency }: DossierQuery,
): Promise<void> {
  await database.run(`CREATE OR REPLACE TEMP TABLE chosen (${chosenColumns})`);
  const ends = [isoOf(window.from), isoOf(window.to)];
  await database.run("INSERT INTO chosen VALUES (?, ?, ?)", [account_id, ...ends]);
  const set = { ...(await wholeLedger(database, currency)), invoices: ownInvoices() };
  await database.run(`CREATE OR REPLACE TEMP TABLE documents AS ${documents(set)}`);
  await database.run(`CREATE OR REPLACE TEMP TABLE orders AS ${orders()}`);
}

async function readCard(database: Database): Promise<AccountCard | null> {
  const [row] = await database.rows(card());
  if (row === undefined) return null;
  const text = (name: string) => textOrNull(row[name]);
  return {
    name: text("name"),
    tax_id: text("tax_id"),
    parent_id: text("parent_id"),
    owner: text("owner"),
    territory: text("territory"),
    industry: text("industry"),
    size: numberOrNull(row["size"]),
    region: text("region"),
    since: numberOrNull(row["since"]),
    status: text("status"),
    key_account: typeof row["key_account"] === "boolean" ? row["key_account"] : null,
    attributes: attributesIn(text("attributes")),
  };
}

function attributesIn(json: string | null): readonly Attribute[] {
  if (json === null) return [];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by loadRecords
  const values = JSON.parse(json) as Readonly<Record<string, string | null>>;
  return Object.entries(values).flatMap(([name, value]) =>
    value === null ? [] : [{ name, value }],
  );
}

async function readStaff(database: Database): Promise<Dossier["staff"]> {
  const rows = await database.rows(staff());
  return rows.map((row) => ({
    employee_id: String(row["employee_id"]),
    name: String(row["name"]),
    role: String(row["role"]),
  }));
}

async function readContacts(database: Database) {
  return {
    people: (await database.rows(askedPeople(some))).map((row) => ({
      person: String(row["person"]),
      asks: Number(row["asks"]),
      last_on: Number(row["last_on"]),
      last_about: textOrNull(row["last_about"]),
    })),
    pending: (await database.rows(pendingAsks(some))).map((row) => ({
      on: Number(row["day"]),
      person: textOrNull(row["person"]),
      about: textOrNull(row["about"]),
      employee: textOrNull(row["employee"]),
      size: numberOrNull(row["size"]),
    })),
    touched_by: (await database.rows(touchedBy(some))).map(touchedByIn),
    notes: (await database.rows(touchNotes(some))).map((row) => ({
      on: Number(row["day"]),
      kind: String(row["kind"]),
      employee: textOrNull(row["employee"]),
      note: String(row["note"]),
    })),
    kinds: (await database.rows(touchKinds(many))).map((row) => ({
      kind: String(row["kind"]),
      touches: Number(row["touches"]),
      by_them: Number(row["by_them"]),
      by_us: Number(row["by_us"]),
      problems: Number(row["problems"]),
    })),
    visit_weekdays: weekdaysIn(await database.rows(visitWeekdays())),
    disputes: Number((await database.row(disputes()))["n"]),
  };
}

function touchedByIn(row: Row): Dossier["touched_by"][number] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a list of structs that the query makes
  const kinds = row["kinds"] as readonly { readonly kind: string; readonly touches: bigint }[];
  return {
    employee: textOrNull(row["employee"]),
    role: textOrNull(row["role"]),
    touches: Number(row["touches"]),
    kinds: kinds.map(({ kind, touches }): KindCount => ({ kind, touches: Number(touches) })),
    last_on: Number(row["last_on"]),
  };
}

async function readReceivables(database: Database): Promise<Receivables> {
  await settle(database, ownPayments());
  await database.run(`CREATE OR REPLACE TEMP TABLE open_documents AS ${openDocuments()}`);
  const sums = await database.row(openSums());
  const rows = await database.rows(openRows(many));
  for (const table of ["settlements", "unapplied", "paid", "open_documents"])
    await database.run(`DROP TABLE ${table}`);
  return {
    balance: Number(sums["balance"]),
    overdue: Number(sums["overdue"]),
    count: Number(sums["n"]),
    documents: rows.map((row) => ({
      invoice_id: String(row["invoice_id"]),
      kind: row["credit"] === true ? "credit_note" : "invoice",
      issued_on: Number(row["issued"]),
      due_on: numberOrNull(row["due"]),
      open: Number(row["open"]),
      days_overdue: row["due"] === null ? null : Number(row["days_overdue"]),
      disputed: row["disputed"] === true,
    })),
  };
}

async function readTerms(database: Database): Promise<UsualTerms | null> {
  const [row] = await database.rows(usualTerms());
  if (row === undefined) return null;
  return {
    days: numberOrNull(row["days"]),
    discount_days: numberOrNull(row["discount_days"]),
    discount_rate: numberOrNull(row["discount_rate"]),
  };
}

async function readOrders(database: Database, smallBelow: string | null): Promise<OrderHabits> {
  const counts = await database.row(orderCounts(smallBelow));
  return {
    count: Number(counts["n"]),
    small: numberOrNull(counts["small"]),
    channels: (await database.rows(orderChannels(some))).map((row) => ({
      channel: textOrNull(row["channel"]),
      orders: Number(row["orders"]),
    })),
    weekdays: weekdaysIn(await database.rows(orderWeekdays())),
    latest: (await database.rows(latestOrders(some))).map((row) => ({
      order: String(row["order_key"]),
      on: Number(row["day"]),
      channel: textOrNull(row["channel"]),
      net: Number(row["net"]),
    })),
  };
}

async function readProducts(database: Database): Promise<Dossier["products"]> {
  const rows = await database.rows(boughtProducts(some));
  return rows.map((row) => ({
    product_id: textOrNull(row["product_id"]),
    name: textOrNull(row["name"]),
    family: textOrNull(row["family"]),
    net_sales: Number(row["net_sales"]),
    priced_net: Number(row["priced_net"]),
    priced_quantity: Number(row["priced_quantity"]),
    listed_net: Number(row["listed_net"]),
    list: Number(row["list"]),
    last: lastPriceIn(row),
  }));
}

function lastPriceIn(row: Row): LastPrice | null {
  const on = numberOrNull(row["last_on"]);
  if (on === null) return null;
  return { on, net: Number(row["last_net"]), quantity: Number(row["last_quantity"]) };
}

/** Counts by weekday; ISO numbers them from 1, Monday. */
function weekdaysIn(rows: readonly Row[]): readonly number[] {
  const found = new Map(rows.map((row) => [Number(row["weekday"]), Number(row["n"])]));
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) => found.get(weekday) ?? 0);
}
