import { createHash, randomUUID } from "node:crypto";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { Context, MiddlewareHandler } from "hono";
import type { ServerEnv } from "./context.ts";

const pack = promisify(gzip);
const unpack = promisify(gunzip);

const mostBytes = 64 * 1024 * 1024;

interface KeptAnswer {
  readonly type: string;
  readonly packed: Buffer;
}

/**
 * Returns what keeps the answers to questions of documents, packed, for as long as the book stays as it is: a browser that has
 * one is told so, and one that does not gets it without its being made again. What a user sees is part of the question.
 */
export function keptAnswers(): MiddlewareHandler<ServerEnv> {
  const kept = new Map<string, KeptAnswer>();
  let bytes = 0;
  const keep = (tag: string, answer: KeptAnswer) => {
    bytes += answer.packed.length - (kept.get(tag)?.packed.length ?? 0);
    kept.set(tag, answer);
    for (const [oldest, { packed }] of kept) {
      if (bytes <= mostBytes) return;
      kept.delete(oldest);
      bytes -= packed.length;
    }
  };
  const run = randomUUID();
  return async (context, next) => {
    if (context.req.method !== "GET") return next();
    const tag = await tagOf(context, run);
    const told = {
      etag: tag,
      "cache-control": "private, no-cache",
      vary: "accept-encoding, cookie",
    };
    if (context.req.header("if-none-match")?.includes(tag) === true)
      return new Response(null, { status: 304, headers: told });
    const known = kept.get(tag);
    if (known !== undefined) return sent(context, known, told);
    await next();
    if (context.res.status !== 200) return undefined;
    const body = Buffer.from(await context.res.arrayBuffer());
    const type = context.res.headers.get("content-type") ?? "application/json";
    const answer = { type, packed: await pack(body, { level: 6 }) };
    keep(tag, answer);
    context.res = undefined;
    context.res = await sent(context, answer, told);
    return undefined;
  };
}

/** Weak, because packed and unpacked answers share it; of this run alone, because a book may change between two. */
async function tagOf(context: Context<ServerEnv>, run: string): Promise<string> {
  const book = context.get("book");
  const { pathname, search } = new URL(context.req.url);
  const { id, role } = book.user;
  const access = await book.access();
  const sees = access.kind === "whole" ? [] : [...access.accounts, "/", ...access.employees];
  const question = [run, await book.revision(), pathname, search, id, role, ...sees];
  const hash = createHash("sha256").update(JSON.stringify(question)).digest("base64url");
  return `W/"${hash}"`;
}

async function sent(
  context: Context,
  { type, packed }: KeptAnswer,
  told: Readonly<Record<string, string>>,
): Promise<Response> {
  const headers = { ...told, "content-type": type };
  if (/\bgzip\b/.test(context.req.header("accept-encoding") ?? ""))
    return new Response(new Uint8Array(packed), {
      headers: { ...headers, "content-encoding": "gzip" },
    });
  return new Response(new Uint8Array(await unpack(packed)), { headers });
}
