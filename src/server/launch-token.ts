import { randomBytes, timingSafeEqual } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { BookUser } from "../app/access.ts";
import type { ServerEnv } from "./context.ts";
import { problemResponse } from "./problems.ts";

/** Whoever opens the address that the server prints is its one user; nobody else on the computer gets in. */
export interface LaunchToken {
  /** Part of the address that is printed. */
  readonly token: string;
  /** Lets the bearer of the token in, for as long as the server runs. */
  readonly enter: MiddlewareHandler<ServerEnv>;
  /** Stops whoever has not entered. */
  readonly guard: MiddlewareHandler<ServerEnv>;
}

const cookie = "warto_session";
const owner: BookUser = {
  id: "owner",
  name: "owner",
  role: "owner",
  employee_id: null,
  team: [],
};

/** Returns a new token and its guards. */
export function launchToken(): LaunchToken {
  const token = randomBytes(24).toString("base64url");
  const session = randomBytes(24).toString("base64url");
  return {
    token,
    enter: async (context) => {
      if (!isSame(context.req.query("token") ?? "", token))
        return problemResponse(
          context,
          401,
          "This address is not of the server that is running; open the one that it printed last.",
        );
      setCookie(context, cookie, session, { httpOnly: true, sameSite: "Strict", path: "/" });
      return context.redirect("/");
    },
    guard: async (context, next) => {
      if (!isSame(getCookie(context, cookie) ?? "", session))
        return problemResponse(
          context,
          401,
          "Open the address that warto serve printed; it holds the key.",
        );
      context.set("user", owner);
      return next();
    },
  };
}

function isSame(given: string, known: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(known)];
  return a.length === b.length && timingSafeEqual(a, b);
}
