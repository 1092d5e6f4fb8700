import { expect, test } from "vitest";
import { smallBook, yearOfSales } from "./small-book.test-support.ts";

async function bookWithoutCosts() {
  const { invoice_lines = "", ...tables } = yearOfSales(["A", "B"]);
  const lines = invoice_lines.replaceAll(/,(600|cost_amount)$/gm, "");
  return smallBook({ ...tables, invoice_lines: lines });
}

test("without costs of goods no screen shows net sales as profit", async () => {
  const { ran } = await bookWithoutCosts();
  const review = (await ran("review")).stdout;
  expect(review).toMatch(/^All +2 +(?:\S+ +)?100% +– .*–$/m);
  expect(review).not.toMatch(/accounts? of 2|accounts earn/);
  const accounts = (await ran("accounts")).stdout;
  expect(accounts).toMatch(/Firm A .* 24,000 +–.*–$/m);
  expect(accounts).toMatch(/All 2 accounts +48,000 +–.*–$/m);
  expect(accounts).not.toMatch(/accounts earn|24,000.*24,000/);
});

test("without costs of goods an account's statement ends at its net sales", async () => {
  const { ran } = await bookWithoutCosts();
  const { stdout } = await ran("account", "A");
  expect(stdout).toMatch(/^Net sales .*24,000\.00/m);
  expect(stdout).toMatch(/^− cost of goods .*most goods have no cost +missing/m);
  for (const line of ["Gross profit", "Contribution", "Net profit"])
    expect(stdout).toMatch(new RegExp(`^${line} .*missing`, "m"));
  expect(stdout).not.toMatch(/by net profit|nine times in ten|What would have to be true/);
  expect(stdout).toMatch(/Lost if it went +–/);
});
