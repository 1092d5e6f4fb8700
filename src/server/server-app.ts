import { OpenAPIHono } from "@hono/zod-openapi";
import { serveStatic } from "@hono/node-server/serve-static";
import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { BookStores } from "../app/seen-book.ts";
import { asSeen } from "./as-seen.ts";
import type { ServerContext, ServerEnv } from "./context.ts";
import type { Gate } from "./gate.ts";
import { keptAnswers } from "./kept-answers.ts";
import { ownHost } from "./own-host.ts";
import { problemOf, problemResponse } from "./problems.ts";
import { requestFault } from "./request-fault.ts";
import { requestLog } from "./request-log.ts";
import { uploads } from "./request-patience.ts";
import { requestRate } from "./request-rate.ts";
import { sameSite } from "./same-site.ts";
import { securityHeaders } from "./security-headers.ts";
import { addAccountParts } from "./routes/account-parts.ts";
import { addCostModel } from "./routes/cost-model.ts";
import { addDocuments } from "./routes/documents.ts";
import { addExports } from "./routes/exports.ts";
import { addImports } from "./routes/imports.ts";
import { addFollowThrough } from "./routes/follow-through.ts";
import { addJobs } from "./routes/jobs.ts";
import { addRecords } from "./routes/records.ts";
import { addReviews } from "./routes/reviews.ts";
import { addSession } from "./routes/session.ts";
import { addTeam, type TeamTerms } from "./routes/team.ts";

export interface ServerTerms {
  readonly context: ServerContext;
  readonly stores: BookStores;
  readonly gate: Gate;
  /** Null where one person uses the book alone. */
  readonly team: TeamTerms | null;
  /** Where unexpected faults are told. */
  readonly tell: (error: Error) => void;
  /** Where each request is told in one line; null for nowhere. */
  readonly log: ((line: string) => void) | null;
  /** Names that the server goes by beside those of its own computer. */
  readonly hosts: readonly string[];
  /** Whether browsers reach it by https. */
  readonly secure: boolean;
  /** From where a request comes. */
  readonly addressOf: (context: Context) => string;
}

const mostBodyBytes = 2 * 1024 * 1024;

/** Returns the application that answers requests; it knows nothing of sockets. */
export function serverApp(terms: ServerTerms): OpenAPIHono<ServerEnv> {
  const { context, gate, tell, team } = terms;
  const app = new OpenAPIHono<ServerEnv>({
    defaultHook: (result, request) => {
      if (result.success) return undefined;
      return problemResponse(request, 400, requestFault(result.error.issues[0]));
    },
  });
  app.onError((error, request) => problemOf(error, request, tell));
  app.notFound((request) =>
    problemResponse(request, 404, {
      en: "There is nothing at this address.",
      pl: "Pod tym adresem niczego nie ma.",
    }),
  );
  addDefences(app, terms);
  gate.addEntrances(app);
  app.get("/api/health", (request) => request.json({ state: "up" }));
  addGuards(app, terms);
  addSession(app, context);
  addDocuments(app);
  addAccountParts(app);
  addExports(app);
  addCostModel(app, context);
  addImports(app, context);
  addJobs(app, context);
  addRecords(app, context);
  addFollowThrough(app, context);
  addReviews(app, context);
  if (team !== null) addTeam(app, context, team);
  app.doc31("/api/openapi.json", {
    openapi: "3.1.0",
    info: { title: "Warto", version: "1" },
  });
  app.all("/api/*", (request) => request.notFound());
  addWeb(app, context);
  return app;
}

/** What stands before everything, whoever asks. */
function addDefences(app: OpenAPIHono<ServerEnv>, terms: ServerTerms): void {
  const { context, log, hosts, secure, addressOf } = terms;
  if (log !== null) app.use(requestLog(log, context.now));
  app.use(securityHeaders({ secure }));
  app.use(ownHost(hosts));
  app.use(requestRate({ burst: 600, per_second: 60, now: millisecondsOf(context), by: addressOf }));
  app.use(sameSite);
  app.use("/api/*", storedNowhere);
  app.use(limitedBody);
}

/** What stands before every answer that is not for everybody. */
function addGuards(app: OpenAPIHono<ServerEnv>, { context, stores, gate }: ServerTerms): void {
  const by = (request: Context<ServerEnv>) => request.get("user").id;
  app.use("/api/*", gate.guard);
  app.use("/api/*", requestRate({ burst: 300, per_second: 30, now: millisecondsOf(context), by }));
  app.use("/api/*", asSeen(stores));
  const kept = keptAnswers();
  for (const path of ["/api/review/*", "/api/accounts/*", "/api/account-table"])
    app.use(path, kept);
}

function millisecondsOf({ now }: ServerContext): () => number {
  return () => now().getTime();
}

const storedNowhere: MiddlewareHandler = async (context, next) => {
  await next();
  if (!context.res.headers.has("cache-control"))
    context.res.headers.set("cache-control", "no-store");
};

const limited = bodyLimit({
  maxSize: mostBodyBytes,
  onError: (context) =>
    problemResponse(context, 413, {
      en: "A request may have 2 MB at most.",
      pl: "Żądanie może mieć najwyżej 2 MB.",
    }),
});

const limitedBody: MiddlewareHandler = (context, next) =>
  context.req.path === uploads || context.req.path.startsWith(`${uploads}/`)
    ? next()
    : limited(context, next);

/** The built application: its parts have names that change with what is in them, its page has not. */
function addWeb(app: OpenAPIHono<ServerEnv>, { web_folder }: ServerContext): void {
  const cached = (control: string) => (_: string, context: Context) =>
    context.header("cache-control", control);
  app.use(
    "/assets/*",
    serveStatic({
      root: web_folder,
      onFound: cached("public, max-age=31536000, immutable"),
    }),
  );
  app.get("*", serveStatic({ root: web_folder, path: "index.html", onFound: cached("no-cache") }));
}
