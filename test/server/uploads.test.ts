import { type IncomingMessage, request } from "node:http";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { cookiesOf, runningServer } from "./running-team.ts";

/** Shorter than the drip below takes, longer than the pause between its drops. */
const patience = { most_bytes: 64 * 1024, patience: 3000, request: 1000 };
const running = runningServer("single", undefined, patience);

const megabyte = 1024 * 1024;

interface Sending {
  readonly path: string;
  readonly drops: readonly string[];
  /** Milliseconds before each drop. */
  readonly pause: number;
  readonly isEnded: boolean;
}

/** Sends a body drop by drop over a socket; resolves with status and answer, or with how the connection ended. */
async function sent({ path, drops, pause, isEnded }: Sending): Promise<string> {
  const entered = await fetch(running().server.address, { redirect: "manual" });
  const { promise, resolve } = Promise.withResolvers<string>();
  const sending = request(new URL(path, running().origin), {
    method: "POST",
    headers: { cookie: cookiesOf(entered), "content-type": "application/octet-stream" },
  });
  sending.on("response", (response) => void told(response).then(resolve));
  sending.on("error", () => resolve("ended"));
  for (const drop of drops) {
    // oxlint-disable-next-line no-await-in-loop -- it drips
    await wait(pause);
    if (!sending.destroyed) sending.write(drop);
  }
  if (isEnded) sending.end();
  return promise;
}

async function told(response: IncomingMessage): Promise<string> {
  const parts: string[] = [];
  // oxlint-disable-next-line typescript/no-unsafe-argument -- text, as its encoding says
  for await (const part of response.setEncoding("utf8")) parts.push(String(part));
  return `${response.statusCode} ${parts.join("")}`;
}

const drip = ["account_id,name\n", "A,Alpha\n", "B,Beta\n", "C,Gamma\n", "D,Delta\n"];

test("an upload that drips longer than any other request may take is let through", async () => {
  const answer = await sent({
    path: "/api/uploads?name=accounts.csv",
    drops: drip,
    pause: 300,
    isEnded: true,
  });
  expect(answer).toMatch(/^200 .*"bytes":47/);
});

test("an upload of which nothing more comes is ended, and told so", async () => {
  const answer = await sent({
    path: "/api/uploads?name=accounts.csv",
    drops: drip.slice(0, 2),
    pause: 10,
    isEnded: false,
  });
  expect(answer).toMatch(/^408 .*nothing more of accounts\.csv has come/);
});

test("an upload beyond the limit that was set is refused before it is sent, or ended where it gets there", async () => {
  const large = "x".repeat(70 * 1024);
  const answer = await sent({
    path: "/api/uploads?name=large.csv",
    drops: [large],
    pause: 0,
    isEnded: true,
  });
  expect(answer).toMatch(/^413 |^ended$/);
  const response = await fetch(new URL("/api/uploads?name=large.csv", running().origin), {
    method: "POST",
    headers: {
      cookie: cookiesOf(await fetch(running().server.address, { redirect: "manual" })),
    },
    body: "x".repeat(megabyte),
  });
  expect(response.status).toBe(413);
});

test("any other request that drips is ended", async () => {
  const answer = await sent({
    path: "/api/changes",
    drops: [`{"what":`, `"drip"`, `,"why":`, `"slow"`],
    pause: 600,
    isEnded: true,
  });
  expect(answer).toMatch(/^408 |^ended$/);
});

test("a connection on which a request was refused before it had come goes on", async () => {
  const socket = connect(Number(new URL(running().origin).port), "127.0.0.1").setEncoding("utf8");
  const heard: string[] = [];
  socket.on("data", (part: string) => heard.push(part));
  const answered = (n: number) =>
    expect.poll(() => heard.join("").match(/HTTP\/1\.1 \d+/g)?.length).toBe(n);
  socket.write(
    "POST /api/changes HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 2\r\nContent-Type: application/json\r\n\r\n",
  );
  await answered(1);
  socket.write("{}");
  await wait(6000);
  socket.write("GET /api/health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
  await answered(2);
  expect(heard.join("")).toMatch(/^HTTP\/1\.1 40\d[^]*HTTP\/1\.1 200/);
  socket.destroy();
});

test("the server goes on answering", async () => {
  expect((await fetch(new URL("/api/health", running().origin))).status).toBe(200);
});
