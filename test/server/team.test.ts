import { randomUUID } from "node:crypto";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { cookiesOf, post, runningServer } from "./running-team.ts";

const team = runningServer("team");
const owner = { email: "Own@Firm.test", password: "a quiet owner of books" };
const ann = { email: "ann@firm.test", password: "ann sells more than bob" };

let ownerCookie = "";
let annCookie = "";

function url(path: string): string {
  return `${team().origin}${path}`;
}

async function signIn(who: { readonly email: string; readonly password: string }) {
  return post(url("/sign-in"), who);
}

async function sessionOf(cookie: string): Promise<number> {
  return (await fetch(url("/api/session"), { headers: { cookie } })).status;
}

function api(cookie: string, method: string, path: string, body?: unknown): Promise<Response> {
  return fetch(url(path), {
    method,
    headers: { cookie, "content-type": "application/json" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

async function invite(body: object): Promise<string> {
  const response = await api(ownerCookie, "POST", "/api/invitations", body);
  expect(response.status).toBe(200);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as the schema says
  return ((await response.json()) as { readonly link: string }).link;
}

const asAnn = {
  email: ann.email,
  name: "Ann",
  role: "seller",
  employee_id: "E-ANN",
  team: [],
} as const;

/** Accepts an invitation and returns the new session's cookies. */
async function accept(link: string, password: string): Promise<Response> {
  const code = new URL(link).searchParams.get("code") ?? "";
  return post(url("/invitation"), { code, password });
}

describe("the first owner", () => {
  test("is there before others are let in over a network", async () => {
    const terms = { host: "0.0.0.0", public_url: "https://warto.firm.test" };
    await expect(team().start(terms)).rejects.toThrow(/no owner yet/);
  });

  test("is nobody who does not have the code of the terminal", async () => {
    const fields = { ...owner, name: "Own", code: "guess" };
    expect((await post(url("/first-owner"), fields)).status).toBe(401);
    expect((await fetch(url("/"), { redirect: "manual" })).headers.get("location")).toBe(
      "/first-owner",
    );
  });

  test("needs a password of at least twelve characters", async () => {
    const code = team().server.owner_code ?? "";
    const fields = { ...owner, password: "short", name: "Own", code };
    expect((await post(url("/first-owner"), fields)).status).toBe(400);
  });

  test("is one, though two ask at once", async () => {
    const code = team().server.owner_code ?? "";
    const fields = { ...owner, name: "Own", code };
    const made = await Promise.all([
      post(url("/first-owner"), fields),
      post(url("/first-owner"), { ...fields, email: "other@firm.test" }),
    ]);
    expect(made.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 401]);
    const first = made.find(({ status }) => status === 303);
    ownerCookie = first === undefined ? "" : cookiesOf(first);
    const members = await team().journal.list("member");
    expect(members.items).toHaveLength(1);
    expect(await sessionOf(ownerCookie)).toBe(200);
  });

  test("has used the code up", async () => {
    const code = team().server.owner_code ?? "";
    const fields = { ...owner, email: "late@firm.test", name: "Late", code };
    expect((await post(url("/first-owner"), fields)).status).toBe(401);
  });
});

describe("an invitation", () => {
  test("is a link by which somebody chooses a password, once", async () => {
    const link = await invite(asAnn);
    const accepted = await accept(link, ann.password);
    expect(accepted.status).toBe(303);
    annCookie = cookiesOf(accepted);
    expect(await sessionOf(annCookie)).toBe(200);
    expect((await accept(link, "somebody else's wish")).status).toBe(401);
  });

  test("gives the role and the accounts that the owner chose", async () => {
    const response = await api(annCookie, "GET", "/api/accounts");
    const text = await response.text();
    expect(text).toContain("ANNA");
    expect(text).not.toContain("BOBBER");
  });

  test("is not for sellers to make", async () => {
    const body = { ...asAnn, email: "friend@firm.test", role: "owner" };
    expect((await api(annCookie, "POST", "/api/invitations", body)).status).toBe(403);
  });

  test("of a member gives another password, which ends the sessions before", async () => {
    const link = await invite({ ...asAnn, role: "owner" });
    const accepted = await accept(link, "ann has another password");
    expect(await sessionOf(annCookie)).toBe(401);
    const session = await api(cookiesOf(accepted), "GET", "/api/session");
    expect(await session.json()).toMatchObject({ user: { role: "seller" } });
    await accept(await invite(asAnn), ann.password);
    annCookie = cookiesOf(await signIn(ann));
  });
});

describe("a session", () => {
  test("is kept in a cookie that no script reads and no other site sends", async () => {
    const [cookie = ""] = (await signIn(ann)).headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    expect(cookie).not.toMatch(/Domain=/i);
  });

  test("is a new one at every sign-in, whatever cookie was there before", async () => {
    const planted = "warto.session_token=planted";
    const first = cookiesOf(await post(url("/sign-in"), ann, { cookie: planted }));
    const second = cookiesOf(await post(url("/sign-in"), ann, { cookie: first }));
    expect(first).not.toContain("planted");
    expect(second).not.toBe(first);
    expect(await sessionOf(planted)).toBe(401);
  });

  test("is no other's by a changed cookie", async () => {
    const [name = "", value = ""] = decodeURIComponent(annCookie).split(/=(.*)/);
    const [token = "", signature = ""] = value.split(".");
    for (const forged of [token, `${token}.`, `x${token.slice(1)}.${signature}`, `${token}.AAAA`])
      expect(await sessionOf(`${name}=${encodeURIComponent(forged)}`)).toBe(401);
  });

  test("ends with signing out, here or everywhere", async () => {
    const [here, there] = [cookiesOf(await signIn(ann)), cookiesOf(await signIn(ann))];
    const left = await post(url("/sign-out"), {}, { cookie: here });
    expect(left.headers.get("location")).toBe("/sign-in");
    expect(await sessionOf(here)).toBe(401);
    expect(await sessionOf(there)).toBe(200);
    expect((await api(there, "DELETE", "/api/sessions/own")).status).toBe(200);
    expect(await sessionOf(there)).toBe(401);
    expect(await sessionOf(annCookie)).toBe(401);
    annCookie = cookiesOf(await signIn(ann));
  });

  test("is over as soon as the owner ends it, or the member", async () => {
    const members = await team().journal.list("member");
    const member = members.items.find(({ body }) => body.email === ann.email);
    const path = `/api/members/${member?.id}/sessions`;
    expect((await api(annCookie, "DELETE", path)).status).toBe(404);
    expect((await api(ownerCookie, "DELETE", path)).status).toBe(200);
    expect(await sessionOf(annCookie)).toBe(401);
    annCookie = cookiesOf(await signIn(ann));
    const change = (seen: number, body: unknown) =>
      api(ownerCookie, "POST", "/api/changes", {
        change_id: randomUUID(),
        what: "change a member",
        writes: [{ kind: "member", id: member?.id, seen, body }],
      });
    await change(1, { ...member?.body, employee_id: "E-BOB" });
    const seen = await (await api(annCookie, "GET", "/api/accounts")).text();
    expect(seen).toContain("BOBBER");
    expect(seen).not.toContain("ANNA");
    await change(2, null);
    expect(await sessionOf(annCookie)).toBe(401);
    await change(3, asAnn);
  });

  test("of another site's making is none: a form elsewhere signs nobody in or out", async () => {
    const headers = { origin: "https://evil.test" };
    expect((await post(url("/sign-in"), ann, headers)).status).toBe(403);
    expect((await post(url("/sign-out"), {}, { ...headers, cookie: ownerCookie })).status).toBe(
      403,
    );
    expect(await sessionOf(ownerCookie)).toBe(200);
  });
});

describe("the last owner", () => {
  test("stays one", async () => {
    const members = await team().journal.list("member");
    const own = members.items.find(({ body }) => body.role === "owner");
    for (const body of [null, { ...own?.body, role: "seller" }]) {
      const response = await api(ownerCookie, "POST", "/api/changes", {
        change_id: randomUUID(),
        what: "leave",
        writes: [{ kind: "member", id: own?.id, seen: own?.version, body }],
      });
      expect(response.status).toBe(422);
    }
  });
});

describe("whoever guesses", () => {
  beforeAll(() => team().later(60 * 60 * 1000));

  test("waits after five failures, even with the right password then", async () => {
    const guess = { email: ann.email, password: "not the password" };
    for (let i = 0; i < 5; i += 1) expect((await signIn(guess)).status).toBe(401);
    const refused = await signIn(ann);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(60);
    team().later(16 * 60 * 1000);
    expect((await signIn(ann)).status).toBe(303);
  });

  test("is not told whether an address is a member's", async () => {
    const known = await signIn({ email: ann.email, password: "not the password" });
    const unknown = await signIn({ email: "nobody@firm.test", password: "not the password" });
    expect(known.status).toBe(unknown.status);
    const [a, b] = [await known.text(), await unknown.text()];
    expect(a.replace(ann.email, "")).toBe(b.replace("nobody@firm.test", ""));
  });

  test("at many accounts from one place waits, too", async () => {
    team().later(60 * 60 * 1000);
    const statuses: number[] = [];
    for (let i = 0; i < 21; i += 1)
      statuses.push((await signIn({ email: `a${i}@firm.test`, password: "x" })).status);
    expect(statuses.at(-1)).toBe(429);
    expect(statuses.filter((status) => status === 401)).toHaveLength(20);
    team().later(60 * 60 * 1000);
  });
});

describe("the server", () => {
  test("keeps no password and no code where others could read it", async () => {
    const { log, folder } = team();
    const told = log.join("\n");
    for (const secret of [owner.password, ann.password, "code="])
      expect(told).not.toContain(secret);
    expect((await stat(join(folder, "team-secret"))).mode & 0o077).toBe(0);
  });

  test("is not opened to others over a network unencrypted", async () => {
    await expect(team().start({ host: "0.0.0.0" })).rejects.toThrow(/--public-url https/);
  });
});
