import { expect, test } from "vitest";
import { speech } from "../../../src/lib/speech.ts";
import { productText } from "../../../web/screens/account/product-text.ts";
import { lineTitle, termLabel } from "../../../web/screens/account/term-label.ts";

const [english, polish] = [speech("en", "USD"), speech("pl", "USD")];

test.each([
  ["contribution", "Contribution", "Marża pokrycia"],
  ["rows of the ledger", "Rows of the ledger", "Wiersze danych"],
  ["inside_sales: call", "inside sales: call", "inside sales: telefon"],
  [
    "inside_sales: recorded minutes",
    "inside sales: Recorded minutes",
    "inside sales: Zapisane minuty",
  ],
  ["open on 2025-01-01", "Open on January 1, 2025", "Saldo na dzień 1 stycznia 2025"],
  [
    "Dale Merriweather, on gross profit paid for",
    "Dale Merriweather, on gross profit paid for",
    "Dale Merriweather, od marży brutto z zapłaconych faktur",
  ],
  ["order.small", "small order", "drobne zamówienie"],
  ["site_audit", "site audit", "site audit"],
])("the term %j is said in both languages", (label, en, pl) => {
  expect([termLabel(label, english), termLabel(label, polish)]).toEqual([en, pl]);
});

test("a part of a line stands behind the line", () => {
  expect(lineTitle("cost_to_serve.inside_sales", english)).toBe("Cost to serve: inside sales");
  expect(lineTitle("net_profit", polish)).toBe("Zysk netto");
});

test("a product is written out as it is multiplied", () => {
  const time = { of: "driver", count: 96, minutes: 95, rate: 1.81692 } as const;
  expect(productText(time, english)).toBe("96 × 95 min × $1.8169 a minute");
  const charge = { of: "driver", count: 241, minutes: null, rate: 46 } as const;
  expect(productText(charge, english)).toBe("241 × $46.00");
  const commission = { of: "money", count: 107_132.9, minutes: null, rate: 0.08 } as const;
  expect(productText(commission, english)).toBe("$107,133 × 8.0%");
});
