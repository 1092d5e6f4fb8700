/** How a field's text is read and stored. `amount` and `quantity` are DECIMAL(18,4), `rate` DECIMAL(18,8). */
export type FieldType = "text" | "amount" | "quantity" | "rate" | "integer" | "date" | "yes_no";

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  /** A row without a value here is rejected. */
  readonly required?: true;
  /** What an empty value stands for. */
  readonly whenEmpty?: string;
  /** The only values allowed. */
  readonly oneOf?: readonly string[];
  /** Kept in lower case: a name that drivers are called by. */
  readonly lowered?: true;
}

export interface Table {
  /** The fields that tell one record from another. */
  readonly key: readonly string[];
  readonly fields: readonly Field[];
}

/** The account of documents that name none; shown, counted and never lost. */
export const unassigned = "(unassigned)";

const required = true;
const lowered = true;
const anAccount: Field = { name: "account_id", type: "text", whenEmpty: unassigned };

const accountFields: readonly Field[] = [
  { name: "account_id", type: "text", required },
  { name: "name", type: "text", required },
  { name: "tax_id", type: "text" },
  { name: "parent_id", type: "text" },
  { name: "owner", type: "text" },
  { name: "territory", type: "text" },
  { name: "industry", type: "text" },
  { name: "size", type: "quantity" },
  { name: "region", type: "text" },
  { name: "since", type: "date" },
  { name: "status", type: "text", oneOf: ["customer", "prospect", "former", "declined"] },
  { name: "key_account", type: "yes_no" },
  { name: "wallet", type: "amount" },
];

const offering: Field = {
  name: "offering",
  type: "text",
  oneOf: ["parts", "solution", "service", "other"],
};

/** The ledger's tables and their fields, in the order in which they are loaded. */
export const tables = {
  rates: {
    key: ["currency", "on"],
    fields: [
      { name: "currency", type: "text", required },
      { name: "on", type: "date", required },
      { name: "rate", type: "rate", required },
    ],
  },
  accounts: { key: ["account_id"], fields: accountFields },
  prospects: {
    key: ["account_id"],
    fields: [
      ...accountFields,
      { name: "competitor", type: "text" },
      { name: "estimated_sales", type: "amount" },
    ],
  },
  products: {
    key: ["product_id", "valid_from"],
    fields: [
      { name: "product_id", type: "text", required },
      { name: "name", type: "text" },
      { name: "family", type: "text" },
      offering,
      { name: "unit_cost", type: "amount" },
      { name: "valid_from", type: "date" },
    ],
  },
  employees: {
    key: ["employee_id"],
    fields: [
      { name: "employee_id", type: "text", required },
      { name: "name", type: "text", required },
      { name: "role", type: "text", required },
      { name: "territory", type: "text" },
      { name: "manager", type: "text" },
      { name: "commission_rate", type: "rate" },
    ],
  },
  invoices: {
    key: ["invoice_id"],
    fields: [
      { name: "invoice_id", type: "text", required },
      anAccount,
      { name: "kind", type: "text", whenEmpty: "invoice", oneOf: ["invoice", "credit_note"] },
      { name: "issued_on", type: "date", required },
      { name: "due_on", type: "date" },
      { name: "order_id", type: "text" },
      { name: "ordered_on", type: "date" },
      { name: "channel", type: "text", lowered },
      { name: "salesperson", type: "text" },
      { name: "currency", type: "text" },
      { name: "rate", type: "rate" },
      { name: "gross_amount", type: "amount" },
      { name: "discount_days", type: "integer" },
      { name: "discount_rate", type: "rate" },
      { name: "disputed", type: "yes_no" },
      { name: "corrects", type: "text" },
    ],
  },
  invoice_lines: {
    key: ["invoice_id", "line"],
    fields: [
      { name: "invoice_id", type: "text", required },
      { name: "line", type: "text", required },
      { name: "product_id", type: "text" },
      { name: "description", type: "text" },
      offering,
      { name: "quantity", type: "quantity" },
      { name: "list_amount", type: "amount" },
      { name: "net_amount", type: "amount", required },
      { name: "cost_amount", type: "amount" },
    ],
  },
  payments: {
    key: ["payment_id"],
    fields: [
      { name: "payment_id", type: "text", required },
      { name: "account_id", type: "text" },
      { name: "invoice_id", type: "text" },
      { name: "paid_on", type: "date", required },
      { name: "amount", type: "amount", required },
      {
        name: "kind",
        type: "text",
        whenEmpty: "payment",
        oneOf: ["payment", "early_discount", "write_off", "refund"],
      },
    ],
  },
  touches: {
    key: ["touch_id"],
    fields: [
      { name: "touch_id", type: "text", required },
      anAccount,
      { name: "on", type: "date", required },
      { name: "kind", type: "text", required, lowered },
      { name: "role", type: "text" },
      { name: "employee", type: "text" },
      { name: "minutes", type: "quantity" },
      { name: "expense", type: "amount" },
      { name: "started_by", type: "text", oneOf: ["us", "them"] },
      { name: "problem", type: "yes_no" },
      { name: "quantity", type: "quantity" },
      { name: "note", type: "text" },
    ],
  },
  asks: {
    key: ["ask_id"],
    fields: [
      { name: "ask_id", type: "text", required },
      { name: "account_id", type: "text" },
      { name: "person", type: "text" },
      { name: "on", type: "date", required },
      { name: "employee", type: "text" },
      { name: "about", type: "text" },
      { name: "size", type: "amount" },
      { name: "answer", type: "text", oneOf: ["yes", "no", "pending"] },
      { name: "answered_on", type: "date" },
      { name: "reason", type: "text" },
    ],
  },
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof tables;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are the names
export const tableNames = Object.keys(tables) as readonly TableName[];

/** Returns a table by its name; wider than indexing `tables`, whose fields are literals. */
export function tableOf(name: TableName): Table {
  return tables[name];
}
