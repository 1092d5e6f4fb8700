import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseMapping } from "../../../src/intake/mapping.ts";
import { mappingText, type SectionMapping } from "../../../web/screens/data/mapping-text.ts";

const payments: SectionMapping = {
  sheet: null,
  columns: ["Wpłata", "Klient", "Data", "Kwota", "Bank", "(column 6)"],
  table: "payments",
  fields: { payment_id: "Wpłata", account_id: "Klient", paid_on: "Data", amount: "Kwota" },
  decimal: ",",
  dates: "DMY",
};

function parsed(text: string) {
  const mapping = parseMapping(text, { en: "map.toml", pl: "map.toml" });
  if (!mapping.ok) throw new Error(mapping.problem.map(({ en }) => en).join("\n"));
  return mapping.value.files;
}

describe("the text of a mapping says to intake what the form says to the user", () => {
  test("fields, styles, and what feeds no field as an attribute", () => {
    const [file, ...others] = parsed(mappingText("wpłaty.csv", [payments]));
    expect(others).toEqual([]);
    expect(file).toMatchObject({ name: "wpłaty.csv", sheet: null, decimal: ",", dates: "DMY" });
    expect(file?.tables).toMatchObject([
      {
        into: "payments",
        attributes: ["Bank"],
        fields: {
          payment_id: { kind: "column", column: "Wpłata" },
          amount: { kind: "column", column: "Kwota" },
        },
      },
    ]);
  });

  test("a sheet that is left out is not named", () => {
    const sections = [
      { ...payments, sheet: "2025" },
      { ...payments, sheet: "notes", table: null },
    ];
    expect(parsed(mappingText("book.xlsx", sections)).map(({ sheet }) => sheet)).toEqual(["2025"]);
  });

  test("whatever a column is called", () => {
    const names = fc.uniqueArray(
      fc.string({ unit: "grapheme", minLength: 1 }).map((text) => `c${text}`.trim()),
      { minLength: 4, maxLength: 4 },
    );
    fc.assert(
      fc.property(names, (columns) => {
        const [id = "", account = "", on = "", amount = ""] = columns;
        const fields = { payment_id: id, account_id: account, paid_on: on, amount };
        const [file] = parsed(mappingText("any.csv", [{ ...payments, columns, fields }]));
        expect(file?.tables[0]?.fields["amount"]).toEqual({ kind: "column", column: amount });
      }),
    );
  });
});
