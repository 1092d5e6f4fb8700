import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { open, problemOf, readingOf } from "./intake.test-support.ts";
import { type Mapping, parseMapping } from "./mapping.ts";

function mappingOf(text: string): Mapping {
  const parsed = parseMapping(text, { en: "map.toml", pl: "map.toml" });
  if (!parsed.ok) throw new Error(parsed.problem.map(({ en }) => en).join("\n"));
  return parsed.value;
}

function problemsOf(text: string): readonly string[] {
  const parsed = parseMapping(text, { en: "map.toml", pl: "map.toml" });
  return parsed.ok ? [] : parsed.problem.map(({ en }) => en);
}

const sales = `
[[file]]
decimal = ","
  [[file.table]]
  into = "invoices"
  one_record_per = ["Number"]
  where = [{ column = "number", not_empty = true }]
  attributes = ["country"]
    [file.table.fields]
    invoice_id = "Number"
    issued_on = { column = "Date", dates = "DMY" }
    kind = { column = "Number", prefixes = { C = "credit_note" }, otherwise = "invoice" }
    gross_amount = { total = { sum = ["Net", { negated = "Rebate" }] } }
    currency = { constant = "PLN" }
`;
const header = "Number;Date;Net;Rebate;Country\n1;31.12.2025;1,50;0,10;PL\n";

test("a mapping says how a file's columns feed the ledger", async () => {
  const reading = await readingOf("sales.csv", header, { mapping: mappingOf(sales) });
  expect(reading.styles).toEqual({ decimal: ",", dates: null });
  expect(reading.tables).toEqual([
    {
      into: "invoices",
      where: [{ kind: "not_empty", column: "Number" }],
      one_record_per: ["Number"],
      attributes: ["Country"],
      fields: {
        invoice_id: { kind: "column", column: "Number" },
        issued_on: { kind: "column", column: "Date", dates: "DMY" },
        kind: {
          kind: "prefixed",
          column: "Number",
          prefixes: { C: "credit_note" },
          otherwise: "invoice",
        },
        gross_amount: {
          kind: "total",
          of: {
            kind: "sum",
            of: [
              { kind: "column", column: "Net" },
              { kind: "negated", of: { kind: "column", column: "Rebate" } },
            ],
          },
        },
        currency: { kind: "constant", value: "PLN" },
      },
    },
  ]);
});

test("an option goes before the mapping", async () => {
  const options = { mapping: mappingOf(sales), decimal: ".", dates: "MDY" } as const;
  expect((await readingOf("sales.csv", header, options)).styles).toEqual({
    decimal: ".",
    dates: "MDY",
  });
});

describe("which file a mapping is for", () => {
  const two = `${sales.replace("[[file]]", '[[file]]\nname = "sales*.csv"')}
[[file]]
name = "prod?.csv"
  [[file.table]]
  into = "products"
    [file.table.fields]
    product_id = "Code"
`;

  test("is told by its name, packed or not", async () => {
    const options = { mapping: mappingOf(two) };
    expect((await readingOf("SALES 2025.csv", header, options)).tables[0]?.into).toBe("invoices");
    expect((await readingOf("prod1.csv", "Code,Name\nP1,Bin\n", options)).tables[0]?.into).toBe(
      "products",
    );
    expect(await problemOf("other.csv", header, options)).toBe(
      'map.toml has no [[file]] for other.csv: it has them for "sales*.csv", "prod?.csv". Add one.',
    );
  });

  test("must be told where there are several", () => {
    expect(problemsOf(`${sales}${two}`)).toEqual([
      "map.toml: file[1] needs a name: only a sole [[file]] may be without one.",
    ]);
  });
});

test("a column that the file lacks is named with its key and the nearest header", async () => {
  const text = sales.replace('"Net"', '"Nett"').replace('"country"', '"Shipped to"');
  expect(await problemOf("sales.csv", header, { mapping: mappingOf(text) })).toBe(
    'map.toml: file[1].table[1].fields.gross_amount: sales.csv has no column "Nett"; did you mean "Net"? ' +
      'map.toml: file[1].table[1].attributes: sales.csv has no column "Shipped to"; its columns are Number, Date, Net, Rebate, Country.',
  );
});

describe("a mistake is told with its place", () => {
  const cases: readonly (readonly [string, (text: string) => string, string])[] = [
    ["no TOML", (text) => `${text}\n= 1`, "map.toml, line 16, column 1: unexpected end of key."],
    ["nothing", () => "", "map.toml: file is missing: a list in square brackets is needed."],
    [
      "a key misspelt",
      (text) => text.replace("decimal", "decimals"),
      'map.toml: file[1].decimals is not a key of a mapping; did you mean "decimal"?',
    ],
    [
      "a value of another kind",
      (text) => text.replace('"Number"\n    issued', "7\n    issued"),
      "map.toml: file[1].table[1].fields.invoice_id must be a column's name or one of constant, values, prefixes, join, product, sum, negated, total, position_in, column.",
    ],
    [
      "a decimal mark that is none",
      (text) => text.replace('decimal = ","', 'decimal = ";"'),
      "map.toml: file[1].decimal must be one of ., ,.",
    ],
    [
      "an unknown table",
      (text) => text.replace('"invoices"', '"invoice"'),
      "map.toml: file[1].table[1].into must be one of rates, accounts, prospects, products, employees, invoices, invoice_lines, payments, touches, asks.",
    ],
    [
      "a key too many in an expression",
      (text) => text.replace('dates = "DMY" }', 'dates = "DMY", date = 1 }'),
      'map.toml: file[1].table[1].fields.issued_on.date is not a key of a mapping; did you mean "dates"?',
    ],
    [
      "a condition without a test",
      (text) => text.replace("not_empty = true", "filled = true"),
      "map.toml: file[1].table[1].where[1] must have one of is, is_not, starts_with, not_starts_with, empty, not_empty.",
    ],
    [
      "an unknown field",
      (text) => text.replace("currency =", "curency ="),
      'map.toml: file[1].table[1].fields.curency: invoices has no field "curency"; did you mean "currency"?',
    ],
    [
      "a needed field left out",
      (text) => text.replace(/issued_on.*\n/, ""),
      "map.toml: file[1].table[1].fields.issued_on is missing: invoices needs it.",
    ],
    [
      "a value that the field does not allow",
      (text) => text.replace('"credit_note"', '"credit"'),
      'map.toml: file[1].table[1].fields.kind: "credit" is not one of invoice, credit_note.',
    ],
    [
      "a total of nothing",
      (text) => text.replace(/one_record_per.*\n/, ""),
      "map.toml: file[1].table[1].fields.gross_amount: a total needs one_record_per, which says the rows that it adds up.",
    ],
  ];

  test.each(cases)("%s", (_, change, problem) => {
    expect(problemsOf(change(sales))).toEqual([problem]);
  });
});

test("every example of the documentation is a mapping", () => {
  const guide = readFileSync(new URL("../../docs/mapping.md", import.meta.url), "utf8");
  const examples = [...guide.matchAll(/```toml\n(.*?)```/gs)].map(([, text = ""]) => text);
  expect(examples.length).toBeGreaterThan(3);
  for (const example of examples) expect(problemsOf(example)).toEqual([]);
});

const examplesFolder = new URL("../../examples/", import.meta.url).pathname;
const shared = new URL("../../../shared/data/", import.meta.url).pathname;

describe.each([
  ["adventureworks", ["Reseller.csv", "Product.csv", "SalesPerson.csv", "ResellerSales.csv"]],
  ["online-retail-ii", ["online_retail_II.csv.gz"]],
])("the example %s", (folder, files) => {
  const mapping = mappingOf(readFileSync(join(examplesFolder, folder, "mapping.toml"), "utf8"));

  test.skipIf(!exists(join(shared, folder)))(
    "fits its data (skipped where they are missing)",
    async () => {
      for (const file of files) {
        const content = readFileSync(join(shared, folder, file));
        expect(await open(file, content, { mapping })).toMatchObject({
          ok: true,
          value: { warnings: [] },
        });
      }
    },
  );
});

function exists(folder: string): boolean {
  try {
    return readdirSync(folder).length > 0;
  } catch {
    return false;
  }
}
