import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context, MiddlewareHandler } from "hono";
import { z } from "zod";
import type { Journal } from "../../journal/journal.ts";
import { askedLanguage } from "../asked-language.ts";
import type { ServerEnv } from "../context.ts";
import type { Gate } from "../gate.ts";
import { isSame } from "../is-same.ts";
import { problemResponse } from "../problems.ts";
import {
  type EntranceKind,
  type EntrancePage,
  entrancePage,
  entranceStyle,
} from "./entrance-page.ts";
import { addFirstOwner, hasOwner, type Member, memberWith, userOf } from "./members.ts";
import { isPassword, type SignIn } from "./sign-in.ts";
import type { SignInThrottle } from "./sign-in-throttle.ts";

export interface TeamGateTerms {
  readonly signIn: SignIn;
  readonly journal: Journal;
  readonly throttle: SignInThrottle;
  readonly now: () => Date;
  readonly addressOf: (context: Context) => string;
  /** Makes whoever has it the owner of a team that has none. */
  readonly owner_code: string;
}

/** Returns the gate of a team: everybody signs in with an address and a password, and is who the members' list says. */
export function teamGate(terms: TeamGateTerms): Gate {
  const { signIn, journal } = terms;
  const memberOf = async (headers: Headers): Promise<Member | null> => {
    const email = await signIn.emailOf(headers);
    return email === null ? null : memberWith(journal, email);
  };
  return {
    addEntrances: (app) => {
      app.use(ledToEntrance(terms, memberOf));
      app.get("/entrance.css", (context) =>
        context.body(entranceStyle, 200, { "content-type": "text/css; charset=utf-8" }),
      );
      addSignIn(app, terms);
      addFirstOwnerPage(app, terms);
      addInvitation(app, terms);
      app.post("/sign-out", async (context) =>
        left(context, await signIn.end(context.req.raw.headers)),
      );
    },
    guard: async (context, next) => {
      const member = await memberOf(context.req.raw.headers);
      if (member === null)
        return problemResponse(context, 401, {
          en: "Sign in at /sign-in.",
          pl: "Zaloguj się na stronie /sign-in.",
        });
      context.set("user", userOf(member));
      return next();
    },
  };
}

type MemberOf = (headers: Headers) => Promise<Member | null>;

const open = new Set(["/sign-in", "/first-owner", "/invitation", "/entrance.css"]);

/** Whoever opens a page of the application without being signed in is led to where one signs in. */
function ledToEntrance(
  { journal, signIn }: TeamGateTerms,
  memberOf: MemberOf,
): MiddlewareHandler<ServerEnv> {
  return async (context, next) => {
    const { method, path, raw } = context.req;
    const isPage = method === "GET" && !path.startsWith("/api/") && !path.startsWith("/assets/");
    if (!isPage || open.has(path) || (await memberOf(raw.headers)) !== null) return next();
    return context.redirect((await hasOwner(journal, signIn)) ? "/sign-in" : "/first-owner");
  };
}

const signInForm = z.object({ email: z.email(), password: z.string().min(1).max(1000) });

function addSignIn(app: OpenAPIHono<ServerEnv>, terms: TeamGateTerms): void {
  const { signIn, throttle, addressOf } = terms;
  app.get("/sign-in", (context) => shown(context, { kind: "sign_in" }));
  app.post("/sign-in", async (context) => {
    const form = signInForm.safeParse(await context.req.parseBody());
    if (!form.success)
      return shown(context, { kind: "sign_in", said: { what: "unreadable" } }, 400);
    const { email } = form.data;
    const attempt = { email, address: addressOf(context) };
    const wait = throttle.wait(attempt);
    if (wait > 0) return toWait(context, { kind: "sign_in", email }, wait);
    // Counted before it is known, so that many at once are no way around.
    throttle.failed(attempt);
    const cookies = await signIn.begin(form.data);
    if (cookies === null)
      return shown(context, { kind: "sign_in", email, said: { what: "wrong" } }, 401);
    throttle.succeeded(attempt);
    return entered(context, cookies);
  });
}

const firstOwnerForm = z.object({
  code: z.string().max(200),
  name: z.string().trim().min(1).max(200),
  email: z.email(),
  password: z.string().max(1000),
});

function addFirstOwnerPage(app: OpenAPIHono<ServerEnv>, terms: TeamGateTerms): void {
  const { signIn, journal, throttle, addressOf, owner_code, now } = terms;
  const kind = "first_owner";
  let turn: Promise<unknown> = Promise.resolve();
  app.get("/first-owner", async (context) =>
    (await hasOwner(journal, signIn)) ? context.redirect("/sign-in") : shown(context, { kind }),
  );
  app.post("/first-owner", async (context) => {
    const form = firstOwnerForm.safeParse(await context.req.parseBody());
    if (!form.success) return shown(context, { kind, said: { what: "unreadable" } }, 400);
    const attempt = { email: kind, address: addressOf(context) };
    const wait = throttle.wait(attempt);
    if (wait > 0) return toWait(context, { kind }, wait);
    if (!isSame(form.data.code.trim(), owner_code)) {
      throttle.failed(attempt);
      return shown(context, { kind, said: { what: "unknown_code" } }, 401);
    }
    const become = async () => {
      if (await hasOwner(journal, signIn))
        return shown(context, { kind, said: { what: "unknown_code" } }, 401);
      const known = await memberWith(journal, form.data.email);
      if (known !== null && known.body.role !== "owner")
        return shown(context, { kind, said: { what: "no_owner" } }, 400);
      if (!(await signIn.setPassword(form.data)))
        return shown(context, { kind, email: form.data.email, said: { what: "short" } }, 400);
      const made = { at: now().toISOString(), language: askedLanguage(context) };
      if (known === null) await addFirstOwner(journal, { ...form.data, ...made });
      return entered(context, (await signIn.begin(form.data)) ?? []);
    };
    const mine = turn.then(become, become);
    turn = mine;
    return mine;
  });
}

const invitationForm = z.object({
  code: z.string().max(200),
  password: z.string().max(1000),
});

function addInvitation(app: OpenAPIHono<ServerEnv>, terms: TeamGateTerms): void {
  const { signIn, journal } = terms;
  const kind = "invitation";
  app.get("/invitation", (context) =>
    shown(context, { kind, code: context.req.query("code") ?? "" }),
  );
  app.post("/invitation", async (context) => {
    const form = invitationForm.safeParse(await context.req.parseBody());
    if (!form.success) return shown(context, { kind, said: { what: "unreadable" } }, 400);
    const { code, password } = form.data;
    const email = await signIn.purposeOf(code);
    const member = email === null ? null : await memberWith(journal, email);
    if (member === null) return shown(context, { kind, said: { what: "unknown_code" } }, 401);
    if (!isPassword(password)) return shown(context, { kind, code, said: { what: "short" } }, 400);
    if (!(await signIn.use(code)))
      return shown(context, { kind, said: { what: "unknown_code" } }, 401);
    const credentials = { email: member.body.email, password };
    await signIn.setPassword({ ...credentials, name: member.body.name });
    return entered(context, (await signIn.begin(credentials)) ?? []);
  });
}

type Said = Pick<EntrancePage, "kind"> & Partial<Omit<EntrancePage, "language">>;

function shown(context: Context, page: Said, status: 200 | 400 | 401 | 429 = 200): Response {
  context.header("cache-control", "no-store");
  const language = askedLanguage(context);
  const text = entrancePage({ code: "", email: "", said: null, ...page, language });
  return context.html(text, status);
}

function toWait(
  context: Context,
  page: { readonly kind: EntranceKind; readonly email?: string },
  seconds: number,
): Response {
  context.header("retry-after", String(seconds));
  const minutes = Math.ceil(seconds / 60);
  return shown(context, { ...page, said: { what: "wait", minutes } }, 429);
}

function entered(context: Context, cookies: readonly string[]): Response {
  for (const cookie of cookies) context.header("set-cookie", cookie, { append: true });
  return context.redirect("/", 303);
}

function left(context: Context, cookies: readonly string[]): Response {
  for (const cookie of cookies) context.header("set-cookie", cookie, { append: true });
  context.header("clear-site-data", '"cache", "storage"');
  return context.redirect("/sign-in", 303);
}
