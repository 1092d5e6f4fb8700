import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import type { RecordBody } from "../../src/record/record-kinds.ts";
import { makeDemoBook } from "../server/demo-book.ts";
import { cookiesOf, post, type Running, runningServer } from "../server/running-team.ts";
import { startChromium } from "../report/chromium.ts";
import { visit, type Visit } from "./open-web.ts";

export const password = "an account a day";

type Member = Pick<RecordBody<"member">, "name" | "role" | "employee_id" | "team">;

/** Who uses the demo book: Dale leads the sellers, Priya is one of them. */
export const members = {
  owner: { name: "Olivia Owner", role: "owner", employee_id: null, team: [] },
  controller: { name: "Conrad Controller", role: "controller", employee_id: null, team: [] },
  manager: {
    name: "Dale Merriweather",
    role: "manager",
    employee_id: "E-01",
    team: ["E-02", "E-03"],
  },
  seller: { name: "Priya Castellane", role: "seller", employee_id: "E-02", team: [] },
} as const satisfies Readonly<Record<string, Member>>;

export type MemberName = keyof typeof members;

/** The web application on a demo book that a team signs in to. */
export interface OpenTeamWeb {
  readonly running: Running;
  readonly browser: Browser;
  /** Signs in as a member does, at the first page. */
  readonly visitAs: (name: MemberName, options?: BrowserContextOptions) => Promise<Visit>;
}

/** Returns the application with its members, open while a file's tests run. */
export function openTeamWeb(): () => OpenTeamWeb {
  const running = runningServer("team", makeDemoBook);
  let web: OpenTeamWeb | null = null;
  beforeAll(async () => {
    await addMembers(running());
    const browser = await startChromium();
    const visitAs: OpenTeamWeb["visitAs"] = async (name, options) => {
      const visited = await visit(browser, `${running().origin}/`, options);
      await visited.page.locator("[name=email]").fill(addressOf(name));
      await visited.page.locator("[name=password]").fill(password);
      await visited.page.locator("button[type=submit]").click();
      await visited.page.getByRole("heading", { level: 1 }).waitFor();
      return visited;
    };
    web = { running: running(), browser, visitAs };
  });
  afterAll(() => web?.browser.close());
  return () => {
    if (web === null) throw new Error("asked before the tests");
    return web;
  };
}

export function addressOf(name: MemberName): string {
  return `${name}@firm.test`;
}

async function addMembers({ origin, server }: Running): Promise<void> {
  const { owner, ...others } = members;
  const code = server.owner_code ?? "";
  const fields = { code, name: owner.name, email: addressOf("owner"), password };
  const cookie = cookiesOf(await post(`${origin}/first-owner`, fields));
  for (const [name, member] of Object.entries(others)) {
    const invited = await fetch(`${origin}/api/invitations`, {
      method: "POST",
      headers: { cookie, "content-type": "application/json" },
      body: JSON.stringify({ ...member, email: `${name}@firm.test` }),
    });
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as the schema says
    const { link } = (await invited.json()) as { readonly link: string };
    const chosen = { code: new URL(link).searchParams.get("code") ?? "", password };
    await post(`${origin}/invitation`, chosen);
  }
}
