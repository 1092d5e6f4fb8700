import { describe, expect, test } from "vitest";
import type { AccountTable } from "../../src/api/account-table.ts";
import { axeFaults } from "./axe-faults.ts";
import { openTeamWeb } from "./open-team-web.ts";
import type { Visit } from "./open-web.ts";
import { pictured } from "./pictured.ts";

const web = openTeamWeb();

const screens = ["review", "accounts", "account", "map", "plan", "decisions"] as const;
const withheld = ["cost-model", "data", "members"] as const;

async function look({ page }: Visit, screen: string): Promise<void> {
  await page.goto(new URL(`/${screen}`, page.url()).href);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForLoadState("networkidle");
}

/** Returns the account of the user's that earns least. */
async function ownAccount({ page }: Visit): Promise<string> {
  const table: AccountTable = await page.evaluate(
    `fetch("/api/account-table").then((answer) => answer.json())`,
  );
  return table.account_id.findLast((_, i) => table.type[i] !== null) ?? "";
}

describe.each(["seller", "manager"] as const)("what a %s sees", (name) => {
  test.each(screens)("%s shows less, and complains of nothing", async (screen) => {
    const visited = await web().visitAs(name, {
      viewport: { width: 1440, height: 900 },
      ...(name === "manager" && { locale: "pl-PL" }),
    });
    const { page, context, complaints } = visited;
    const at = screen === "account" ? `accounts/${await ownAccount(visited)}` : screen;
    await look(visited, at);
    expect(await page.locator("main [role=alert]").allInnerTexts()).not.toContainEqual(
      expect.stringMatching(/./),
    );
    expect(await page.locator("main").innerText()).not.toMatch(
      /controllers and owners|kontrolerów/,
    );
    expect(await axeFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await pictured(page, `${name}-${screen}`);
    await context.close();
  });

  test("screens of the whole book are not offered, and say whose they are", async () => {
    const visited = await web().visitAs(name);
    const { page, context, complaints } = visited;
    expect(await page.getByRole("navigation").first().getByRole("link").count()).toBe(5);
    for (const screen of withheld) {
      await look(visited, screen);
      expect(await page.locator("main p").first().innerText()).not.toBe("");
    }
    expect(complaints).toEqual([]);
    await context.close();
  });
});
