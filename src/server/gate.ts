import type { OpenAPIHono } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import type { ServerEnv } from "./context.ts";

/** Who gets in. */
export interface Gate {
  /** Adds the addresses by which one gets in and out; they are open to everybody. */
  readonly addEntrances: (app: OpenAPIHono<ServerEnv>) => void;
  /** Lets in whoever is known, as the request's user; stops everybody else. */
  readonly guard: MiddlewareHandler<ServerEnv>;
}
