import type { MiddlewareHandler } from "hono";
import { problemResponse } from "./problems.ts";

const loopbackHosts = ["127.0.0.1", "localhost", "[::1]"];

/** Returns whether an address to listen on is reached from this computer alone. */
export function isLoopback(host: string): boolean {
  return host === "::1" || loopbackHosts.includes(host);
}

/**
 * Stops requests that were sent to another name than the server's own: a page elsewhere whose name is made to lead here would
 * be of the same origin as what it asks. `others` are names beside those of this computer.
 */
export function ownHost(others: readonly string[]): MiddlewareHandler {
  const known = new Set([...loopbackHosts, ...others.map((name) => name.toLowerCase())]);
  return async (context, next) => {
    if (known.has(hostOf(context.req.header("host") ?? new URL(context.req.url).host)))
      return next();
    return problemResponse(context, 421, {
      en: "This server does not go by that name; open the address that it printed, or name the other one with --public-url.",
      pl: "Ten serwer nie nosi takiej nazwy; otwórz adres, który wypisał, albo podaj inny w --public-url.",
    });
  };
}

function hostOf(header: string): string {
  return header.toLowerCase().replace(/:\d+$/, "");
}
