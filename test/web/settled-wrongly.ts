import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";

/** Settles an account that loses money as one to grow, and asks for a plan that cannot be made so. */
export async function settledWrongly(page: Page, reason: string): Promise<void> {
  const body = { account_id: "A-1001", way: "grow", reason };
  const change = {
    change_id: randomUUID(),
    what: "settle",
    writes: [{ kind: "lock", id: "lock:A-1001", seen: 0, body }],
  };
  await page.evaluate(
    `fetch("/api/changes", { method: "POST", headers: { "content-type": "application/json" }, body: ${JSON.stringify(JSON.stringify(change))} })`,
  );
  await page.goto(new URL("/plan", page.url()).href);
  await page.locator(".plan-form button[type=submit]").click();
}
