import type { Context, MiddlewareHandler } from "hono";
import { problemResponse } from "./problems.ts";

const readers = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Stops what a page of another site sends, and what it asks of the interface; a link may lead here from anywhere. Browsers say
 * where a request comes from, other programs need not.
 */
export const sameSite: MiddlewareHandler = async (context, next) => {
  if (isLink(context) || isOfSite(context)) return next();
  return problemResponse(context, 403, {
    en: "This request comes from a page of another site.",
    pl: "To żądanie pochodzi ze strony innej witryny.",
  });
};

function isLink({ req }: Context): boolean {
  return readers.has(req.method) && !req.path.startsWith("/api/");
}

function isOfSite(context: Context): boolean {
  const from = context.req.header("sec-fetch-site");
  if (from !== undefined && from !== "same-origin" && from !== "none") return false;
  const origin = context.req.header("origin");
  // Of a form on a page that sends no referrer, browsers name no origin [Fetch, “append a request Origin header”].
  if (origin === "null" && from === "same-origin") return true;
  if (origin === undefined) return readers.has(context.req.method) || from !== "none";
  return hostIn(origin) === (context.req.header("host") ?? new URL(context.req.url).host);
}

function hostIn(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
