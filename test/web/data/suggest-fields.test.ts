import { expect, test } from "vitest";
import {
  likelyTable,
  missingFields,
  suggestFields,
} from "../../../web/screens/data/suggest-fields.ts";

test("columns are suggested by their own name, by a usual other name, then by a near one", () => {
  const columns = ["Nr faktury", "Klient", "Kwota", "paid on", "Paymentid"];
  expect(suggestFields("payments", columns)).toEqual({
    payment_id: "Paymentid",
    account_id: "Klient",
    invoice_id: "Nr faktury",
    paid_on: "paid on",
    amount: "Kwota",
  });
});

test("no column is suggested twice", () => {
  const suggested = Object.values(
    suggestFields("invoices", ["date", "invoice", "total", "amount"]),
  );
  expect(new Set(suggested).size).toBe(suggested.length);
});

test("the likely table is that of which most columns speak", () => {
  expect(likelyTable(["kurs", "waluta", "data"])).toBe("rates");
  expect(likelyTable(["Wpłata", "Klient", "Nr faktury", "Data wpłaty", "Kwota"])).toBe("payments");
});

test("what a table needs and nothing feeds is missing", () => {
  expect(missingFields("rates", { currency: "waluta", rate: "" })).toEqual(["on", "rate"]);
});
