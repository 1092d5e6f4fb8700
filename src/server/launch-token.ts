import { randomBytes } from "node:crypto";
import { getCookie, setCookie } from "hono/cookie";
import type { BookUser } from "../app/access.ts";
import type { Gate } from "./gate.ts";
import { isSame } from "./is-same.ts";
import { problemResponse } from "./problems.ts";

/** Whoever opens the address that the server prints is its one user; nobody else on the computer gets in. */
export interface LaunchToken extends Gate {
  /** Part of the address that is printed; lets its bearer in for as long as the server runs. */
  readonly token: string;
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
    addEntrances: (app) => {
      app.get("/enter", (context) => {
        if (!isSame(context.req.query("token") ?? "", token))
          return problemResponse(context, 401, {
            en: "This address is not of the server that is running; open the one that it printed last.",
            pl: "To nie jest adres działającego serwera; otwórz ten, który wypisał ostatnio.",
          });
        setCookie(context, cookie, session, { httpOnly: true, sameSite: "Strict", path: "/" });
        return context.redirect("/");
      });
    },
    guard: async (context, next) => {
      if (!isSame(getCookie(context, cookie) ?? "", session))
        return problemResponse(context, 401, {
          en: "Open the address that warto serve printed; it holds the key.",
          pl: "Otwórz adres wypisany przez warto serve; zawiera on klucz.",
        });
      context.set("user", owner);
      return next();
    },
  };
}
