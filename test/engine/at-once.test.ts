import { expect, test } from "vitest";
import { dayOf } from "../../src/lib/day.ts";
import { freshEngine, take } from "./fresh-engine.ts";

const question = (from: number, to: number) => ({
  window: { from: dayOf(2024, 1, from), to: dayOf(2024, 1, to) },
  currency: "EUR",
  small_order_below: null,
});

test("questions asked at once are answered as if asked one by one", async () => {
  const engine = await freshEngine();
  try {
    const invoices = Array.from({ length: 40 }, (_, i) => ({
      invoice_id: `I${i}`,
      account_id: `A${i % 7}`,
      issued_on: `2024-01-${String(1 + (i % 28)).padStart(2, "0")}`,
    }));
    const invoice_lines = invoices.map(({ invoice_id }, i) => ({
      invoice_id,
      line: "1",
      net_amount: String(i + 1),
    }));
    await take(engine, { invoices, invoice_lines });
    const windows = [question(2, 9), question(9, 17), question(3, 28)];
    const alone = [];
    for (const one of windows) alone.push(await engine.facts(one, {}));
    const atOnce = await Promise.all(windows.map((one) => engine.facts(one, {})));
    expect(atOnce).toEqual(alone);
  } finally {
    await engine.close();
  }
});
