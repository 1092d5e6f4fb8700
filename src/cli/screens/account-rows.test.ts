import { expect, test } from "vitest";
import { smallBook } from "../small-book.test-support.ts";

test("whole units of a loss that ends in a half add up to their total", async () => {
  const { ran } = await smallBook({
    invoices: "invoice_id,account_id,issued_on\nI1,A,2025-01-05\nI2,B,2025-02-06\n",
    invoice_lines: "invoice_id,line,net_amount,cost_amount\nI1,1,10,20.25\nI2,1,10,20.25\n",
  });
  const { stdout } = await ran("accounts", "--sort", "name");
  const gross = [...stdout.matchAll(/^(?:A|B| ) .*? 10 +(-?\d+) /gm)].map(([, text]) =>
    Number(text),
  );
  expect(gross.reduce((sum, one) => sum + one, 0)).toBe(-21);
  expect(stdout).toMatch(/All 2 accounts +20 +-21 /);
});
