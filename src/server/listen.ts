import { serve } from "@hono/node-server";
import { Refusal } from "../lib/refusal.ts";
import { endLateRequests, type RequestPatience } from "./request-patience.ts";

export interface ListenTerms {
  readonly hostname: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly patience: RequestPatience;
}

/** A server that takes connections. */
export interface Listening {
  readonly port: number;
  /** Takes no more requests, has what goes on end by `endWork`, and lets answers that have begun come to an end. */
  readonly close: (endWork: () => Promise<void>) => Promise<void>;
}

/** Milliseconds; how long a whole request may take depends on what it is: see `endLateRequests`. */
const serverOptions = {
  headersTimeout: 10_000,
  requestTimeout: 0,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 2_000,
} as const;

/** Listens at an address; refuses one that is taken or is not this computer's. */
export async function listen(
  fetch: Parameters<typeof serve>[0]["fetch"],
  { hostname, port, patience }: ListenTerms,
): Promise<Listening> {
  try {
    return await new Promise((resolve, reject) => {
      const server = serve({ fetch, hostname, port, serverOptions }, (address) =>
        resolve({ port: address.port, close: (endWork) => closed(server, endWork) }),
      );
      server.on("error", reject);
      if ("requestTimeout" in server) endLateRequests(server, patience);
    });
  } catch (error) {
    throw refusalOf(error, port) ?? error;
  }
}

function refusalOf(error: unknown, port: number): Refusal | null {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "EADDRINUSE")
    return new Refusal(
      {
        en: `port ${port} is in use; choose another with --port`,
        pl: `Port ${port} jest zajęty; wybierz inny za pomocą --port.`,
      },
      { cause: error },
    );
  if (code === "EADDRNOTAVAIL")
    return new Refusal(
      {
        en: "this computer has no such address; choose another with --host",
        pl: "Ten komputer nie ma takiego adresu; wybierz inny za pomocą --host.",
      },
      { cause: error },
    );
  return null;
}

/** Milliseconds for which answers that have begun are waited for. */
const lastAnswers = 3000;

async function closed(
  server: ReturnType<typeof serve>,
  endWork: () => Promise<void>,
): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  await endWork();
  if ("closeIdleConnections" in server) server.closeIdleConnections();
  const impatient = setTimeout(() => {
    if ("closeAllConnections" in server) server.closeAllConnections();
  }, lastAnswers);
  await ended;
  clearTimeout(impatient);
}
