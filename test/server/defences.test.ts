import { describe, expect, test } from "vitest";
import { jobSchema } from "../../src/api/jobs.ts";
import { requestRate } from "../../src/server/request-rate.ts";
import { Hono } from "hono";
import { openServer } from "./open-server.ts";

const lines: string[] = [];
const server = openServer({ log: (line) => lines.push(line), hosts: ["warto.firm.test"] });

describe("the name that a request is sent to", () => {
  test.each(["127.0.0.1:4480", "localhost:4480", "[::1]:4480", "WARTO.firm.test"])(
    "may be the server's own: %s",
    async (host) => {
      const response = await server().ask("owner", "/api/session", { headers: { host } });
      expect(response.status).toBe(200);
    },
  );

  test.each([
    "evil.test",
    "127.0.0.1.evil.test:4480",
    "localhost.evil.test",
    "warto.firm.test.evil",
    "",
  ])("is no other that leads here: %s", async (host) => {
    for (const path of ["/", "/api/session", "/api/health"]) {
      const response = await server().ask("owner", path, { headers: { host } });
      expect(response.status).toBe(421);
    }
  });
});

describe("a request from a page of another site", () => {
  const change = { method: "POST", body: {} } as const;

  test.each([
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { origin: "https://evil.test" },
    { origin: "null" },
    { origin: "http://localhost:3000", host: "localhost:4480" },
    { origin: "https://evil.test", "content-type": "text/plain" },
  ])("changes nothing: %j", async (headers) => {
    const response = await server().ask("owner", "/api/changes", { ...change, headers });
    expect(response.status).toBe(403);
  });

  test("reads nothing", async () => {
    const headers = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" };
    const response = await server().ask("owner", "/api/accounts", { headers });
    expect(response.status).toBe(403);
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });

  test.each(["http://localhost", "null"])(
    "is told from one of the own page: %s",
    async (origin) => {
      const headers = { "sec-fetch-site": "same-origin", origin };
      const response = await server().ask("owner", "/api/changes", { ...change, headers });
      expect(response.status).toBe(400);
    },
  );

  test("without an origin is refused where the browser does not vouch for it", async () => {
    const headers = { "sec-fetch-site": "none", origin: "null" };
    const response = await server().ask("owner", "/api/changes", { ...change, headers });
    expect(response.status).toBe(403);
  });
});

describe("a body", () => {
  test("of more than two megabytes is refused before it is read", async () => {
    const body = JSON.stringify({ what: "x".repeat(2 * 1024 * 1024) });
    const headers = { "content-length": String(body.length) };
    const response = await server().ask("owner", "/api/changes", { method: "POST", body, headers });
    expect(response.status).toBe(413);
    expect(await response.text()).toContain("2 MB");
  });

  test("that is no JSON is the sender's problem, not a fault", async () => {
    const response = await server().ask("owner", "/api/changes", { method: "POST", body: "{" });
    expect(response.status).toBe(400);
    expect(server().faults).toEqual([]);
  });

  test.each(["'; drop table records; --", "1 or 1=1", "%' union select 1 --"])(
    "or a parameter with SQL in it is only text: %s",
    async (text) => {
      const value = encodeURIComponent(text);
      for (const path of [
        `/api/accounts/${value}`,
        `/api/accounts/ANNA/why/${value}`,
        `/api/records/view?account_id=${value}`,
        `/api/records/view/${value}`,
        `/api/changes?cursor=${value}`,
      ]) {
        const { status } = await server().ask("owner", path);
        expect([200, 400, 404, 422]).toContain(status);
      }
      expect(server().faults).toEqual([]);
      expect((await server().ask("owner", "/api/records/view")).status).toBe(200);
    },
  );
});

describe("a path", () => {
  test.each([
    "/../package.json",
    "/assets/../../package.json",
    "/assets/..%2f..%2fpackage.json",
    "/assets/%2e%2e/%2e%2e/package.json",
    "/assets/..%5c..%5cpackage.json",
    "/assets/%00",
    "//etc/passwd",
    "/assets//etc/passwd",
  ])("leads to nothing outside the application: %s", async (path) => {
    const response = await server().ask(null, path);
    const text = await response.text();
    expect(text).not.toContain('"dependencies"');
    expect(text).not.toContain("root:");
  });

  test("of the interface that there is not is not the application's page", async () => {
    const response = await server().ask("owner", "/api/nothing");
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
  });
});

describe("an answer", () => {
  test("lets a page run nothing but the application's own script, and style nothing by attributes", async () => {
    const response = await server().ask(null, "/");
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("x-frame-options")).toBe("DENY");
  });

  test("with a customer's name that is HTML is not a page", async () => {
    const response = await server().ask("ann", "/api/accounts/ANNC");
    expect(response.headers.get("content-type")).toContain("application/json");
    expect(await response.json()).toMatchObject({ name: `<img src=x onerror="alert(1)">` });
    const page = await server().ask("ann", "/api/accounts/ANNC/handover");
    const text = await page.text();
    expect(text).toContain("&lt;img src=x onerror=");
    expect(text).not.toContain("<img");
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  test("in a spreadsheet takes no customer's name for a formula", async () => {
    const response = await server().ask("ann", "/api/exports/accounts", {
      method: "POST",
      body: { format: "csv", language: "en", columns: ["account_id", "name"], ids: ["ANNB"] },
    });
    expect(response.status).toBe(200);
    expect(await response.text()).not.toMatch(/[,;\t\n]"?=1\+1/);
  });

  test("is logged in one line without what was asked for", async () => {
    await server().ask("ann", "/api/records/view?account_id=SECRET%0aline", {
      headers: { cookie: "warto_session=SECRET" },
    });
    const last = lines.at(-1) ?? "";
    expect(last).toMatch(/^\S+ GET \/api\/records\/view 200 \d+ ms$/);
    expect(lines.join("\n")).not.toContain("SECRET");
  });
});

describe("a document", () => {
  const etagOf = async (user: "ann" | "bob" | "owner", path = "/api/accounts") =>
    (await server().ask(user, path)).headers.get("etag") ?? "";

  test("that a browser has already is not sent again", async () => {
    const etag = await etagOf("ann");
    const again = await server().ask("ann", "/api/accounts", {
      headers: { "if-none-match": etag },
    });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
  });

  test("has another tag for another user, window or address", async () => {
    const tags = await Promise.all([
      etagOf("ann"),
      etagOf("bob"),
      etagOf("owner"),
      etagOf("ann", "/api/accounts?from=2025-01-01"),
      etagOf("ann", "/api/review"),
    ]);
    expect(new Set(tags).size).toBe(5);
  });

  test("is made anew when the ledger has changed", async () => {
    const before = await etagOf("owner");
    await server()
      .book.engine.undo(9999, {})
      .catch(() => null);
    expect(await etagOf("owner")).not.toBe(before);
  });

  test("that is kept says what it said, packed or not", async () => {
    const first = await server().ask("owner", "/api/review");
    const packed = await server().ask("owner", "/api/review", {
      headers: { "accept-encoding": "gzip" },
    });
    expect(packed.headers.get("content-encoding")).toBe("gzip");
    const unpacked = new Response(
      packed.body?.pipeThrough(new DecompressionStream("gzip")) ?? null,
    );
    expect(await unpacked.text()).toBe(await first.text());
  });

  test("is not to be stored where others look", async () => {
    const response = await server().ask("ann", "/api/accounts");
    expect(response.headers.get("cache-control")).toBe("private, no-cache");
    const session = await server().ask("ann", "/api/session");
    expect(session.headers.get("cache-control")).toBe("no-store");
  });
});

describe("who asks too often", () => {
  test("is told when to come back, and may then", async () => {
    let now = 0;
    const app = new Hono();
    const by = (context: { req: { header: (name: string) => string | undefined } }) =>
      context.req.header("x-who") ?? "";
    app.use(requestRate({ burst: 3, per_second: 0.5, now: () => now, by }));
    app.get("/", (context) => context.text("yes"));
    const ask = (who: string) => app.request("/", { headers: { "x-who": who } });
    for (let i = 0; i < 3; i += 1) expect((await ask("a")).status).toBe(200);
    const refused = await ask("a");
    expect(refused.status).toBe(429);
    expect(refused.headers.get("retry-after")).toBe("2");
    expect((await ask("b")).status).toBe(200);
    now += 2000;
    expect((await ask("a")).status).toBe(200);
    expect((await ask("a")).status).toBe(429);
  });
});

describe("a job that is asked for twice by one key", () => {
  test("is one job, of the user who asked and of nobody else", async () => {
    const begin = async (user: "ann" | "bob", key: string) => {
      const response = await server().ask(user, "/api/jobs", {
        method: "POST",
        body: { kind: "plan", language: "en" },
        headers: { "idempotency-key": key },
      });
      return jobSchema.parse(await response.json()).id;
    };
    const first = await begin("ann", "k1");
    expect(await begin("ann", "k1")).toBe(first);
    expect(await begin("ann", "k2")).not.toBe(first);
    expect(await begin("bob", "k1")).not.toBe(first);
  });
});
