import { connect } from "node:net";
import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { describe, expect, test } from "vitest";
import { sqliteDialect } from "../../src/journal/sqlite-dialect.ts";
import { openSignIn } from "../../src/server/team/sign-in.ts";
import { cookiesOf, runningServer } from "./running-team.ts";

const running = runningServer("single");

function url(path: string): string {
  return `${running().origin}${path}`;
}

/** Sends raw bytes and returns what comes back until the server hangs up. */
function sent(text: string): Promise<string> {
  const { hostname, port } = new URL(running().origin);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.write(text));
    let heard = "";
    socket.on("data", (data) => {
      heard += data.toString();
    });
    socket.on("close", () => resolve(heard));
    socket.on("error", () => resolve(heard));
  });
}

async function entered(): Promise<string> {
  return cookiesOf(await fetch(running().server.address, { redirect: "manual" }));
}

describe("the key in the address", () => {
  test("lets its bearer in, by a cookie that no script reads", async () => {
    const response = await fetch(running().server.address, { redirect: "manual" });
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe("/");
    expect(response.headers.getSetCookie()[0]).toMatch(/HttpOnly.*SameSite=Strict/);
    const session = await fetch(url("/api/session"), { headers: { cookie: await entered() } });
    expect(await session.json()).toMatchObject({ mode: "single", user: { role: "owner" } });
  });

  test.each(["", "?token=", "?token=guess", "?token[]=a"])(
    "is nothing else: /enter%s",
    async (query) => {
      const response = await fetch(url(`/enter${query}`), { redirect: "manual" });
      expect(response.status).toBe(401);
      expect(response.headers.getSetCookie()).toEqual([]);
    },
  );

  test("is not the cookie, nor the cookie the key", async () => {
    const token = new URL(running().server.address).searchParams.get("token") ?? "";
    const cookie = await entered();
    expect(cookie).not.toContain(token);
    const asCookie = await fetch(url("/api/session"), {
      headers: { cookie: `warto_session=${token}` },
    });
    expect(asCookie.status).toBe(401);
  });

  test("is in no line of the log", () => {
    const token = new URL(running().server.address).searchParams.get("token") ?? "";
    expect(running().log.length).toBeGreaterThan(0);
    expect(running().log.join("\n")).not.toContain(token);
  });
});

describe("what arrives slowly or without end", () => {
  test("a head that never ends is hung up on", async () => {
    const heard = await sent("GET /api/session HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ");
    expect(heard).toMatch(/^HTTP\/1.1 408/);
  });

  test("a body without a length is cut off at two megabytes", async () => {
    const chunk = "x".repeat(64 * 1024);
    let given = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        given += chunk.length;
        controller.enqueue(new TextEncoder().encode(chunk));
        if (given > 64 * 1024 * 1024) controller.close();
      },
    });
    const response = await fetch(url("/api/changes"), {
      method: "POST",
      headers: { "content-type": "application/json", cookie: await entered() },
      body,
      duplex: "half",
    }).catch(() => null);
    expect(response?.status ?? 413).toBe(413);
    expect(given).toBeLessThan(16 * 1024 * 1024);
  });

  test.each([
    "GET /../../etc/passwd HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n",
    "GET //etc/passwd HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n",
    "GET /assets/..\\..\\package.json HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n",
    "GET http://evil.test/ HTTP/1.1\r\nHost: evil.test\r\nConnection: close\r\n\r\n",
    "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
  ])("a raw path out of the application leads nowhere: %j", async (text) => {
    const heard = await sent(text);
    expect(heard).not.toContain("root:");
    expect(heard).not.toContain('"dependencies"');
    expect(heard).toMatch(/^HTTP\/1.1 (200|400|404|421)/);
  });
});

describe("the end of the server", () => {
  test("lets an answer that has begun come to its end, and takes no more", async () => {
    const server = await running().start(null);
    const { origin } = new URL(server.address);
    const cookie = cookiesOf(await fetch(server.address, { redirect: "manual" }));
    const before = running().looksAtClock();
    const answer = fetch(`${origin}/api/review`, { headers: { cookie } });
    await expect.poll(running().looksAtClock, { interval: 1 }).toBeGreaterThan(before);
    const closing = server.close();
    expect((await answer).status).toBe(200);
    await closing;
    await expect(fetch(`${origin}/api/health`)).rejects.toThrow("fetch failed");
  });
});

test("a team's cookie goes by https alone where browsers reach the server so", async () => {
  const db = new Kysely<never>({ dialect: sqliteDialect(new DatabaseSync(":memory:")) });
  const signIn = await openSignIn({
    db,
    type: "sqlite",
    secret: "7f0c1d9e5b3a48d2a6e4f1908b7c6d5e",
    address: "https://warto.firm.test",
  });
  const who = { email: "ann@firm.test", password: "ann sells more than bob" };
  await signIn.setPassword({ ...who, name: "Ann" });
  const [cookie = ""] = (await signIn.begin(who)) ?? [];
  expect(cookie).toMatch(/^__Secure-.*; Secure/);
  await db.destroy();
});
