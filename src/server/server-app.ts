import { OpenAPIHono } from "@hono/zod-openapi";
import { serveStatic } from "@hono/node-server/serve-static";
import { csrf } from "hono/csrf";
import { secureHeaders } from "hono/secure-headers";
import type { BookStores } from "../app/seen-book.ts";
import { asSeen } from "./as-seen.ts";
import type { ServerContext, ServerEnv } from "./context.ts";
import type { LaunchToken } from "./launch-token.ts";
import { problemOf, problemResponse } from "./problems.ts";
import { addAccountParts } from "./routes/account-parts.ts";
import { addDocuments } from "./routes/documents.ts";
import { addExports } from "./routes/exports.ts";
import { addJobs } from "./routes/jobs.ts";
import { addRecords } from "./routes/records.ts";
import { addReviews } from "./routes/reviews.ts";
import { addSession } from "./routes/session.ts";

export interface ServerTerms {
  readonly context: ServerContext;
  readonly stores: BookStores;
  readonly launch: LaunchToken;
  /** Where unexpected faults are told. */
  readonly tell: (error: Error) => void;
}

/** Returns the application that answers requests; it knows nothing of sockets. */
export function serverApp({ context, stores, launch, tell }: ServerTerms): OpenAPIHono<ServerEnv> {
  const app = new OpenAPIHono<ServerEnv>({
    defaultHook: (result, request) => {
      if (result.success) return undefined;
      const [issue] = result.error.issues;
      const where = issue?.path.join(".") ?? "";
      return problemResponse(request, 400, `${where}: ${issue?.message ?? "not readable"}`);
    },
  });
  app.onError((error, request) => problemOf(error, request, tell));
  app.notFound((request) => problemResponse(request, 404, "There is nothing at this address."));
  app.use(securely());
  app.get("/enter", launch.enter);
  app.get("/api/health", (request) => request.json({ state: "up" }));
  app.use("/api/*", csrf());
  app.use("/api/*", launch.guard);
  app.use("/api/*", asSeen(stores));
  app.use("/api/*", async (request, next) => {
    await next();
    request.header("cache-control", "no-store");
  });
  addSession(app, context);
  addDocuments(app);
  addAccountParts(app);
  addExports(app);
  addJobs(app, context);
  addRecords(app, context);
  addReviews(app, context);
  app.doc31("/api/openapi.json", {
    openapi: "3.1.0",
    info: { title: "Warto", version: "1" },
  });
  app.use("/assets/*", serveStatic({ root: context.web_folder }));
  app.get("*", serveStatic({ root: context.web_folder, path: "index.html" }));
  return app;
}

function securely() {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", "data:"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
    crossOriginEmbedderPolicy: true,
    referrerPolicy: "no-referrer",
    xFrameOptions: "DENY",
    strictTransportSecurity: false,
  });
}
