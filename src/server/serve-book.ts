import { serve } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { keptBook } from "../app/kept-book.ts";
import type { Book } from "../app/book.ts";
import type { Journal } from "../journal/journal.ts";
import { Refusal } from "../lib/refusal.ts";
import { jobDesk } from "./job-desk.ts";
import { launchToken } from "./launch-token.ts";
import { serverApp } from "./server-app.ts";

export interface ServeRequest {
  readonly book: Book;
  readonly journal: Journal;
  /** 0 for any that is free. */
  readonly port: number;
  readonly now: () => Date;
  /** Where unexpected faults are told. */
  readonly tell: (error: Error) => void;
  /** Where each request is told in one line; nowhere by default. */
  readonly log?: (line: string) => void;
}

/** A server that is running. */
export interface RunningServer {
  /** Opens the application in a browser; holds the key. */
  readonly address: string;
  /** Stops taking requests, lets those that have begun come to an end, and then closes all connections. */
  readonly close: () => Promise<void>;
}

const loopback = "127.0.0.1";

/** Serves a book on this computer alone. */
export async function serveBook(request: ServeRequest): Promise<RunningServer> {
  const { now, tell, journal, port, log = null } = request;
  const launch = launchToken();
  const jobs = jobDesk(now);
  const web_folder = fileURLToPath(new URL("../../web/dist", import.meta.url));
  const app = serverApp({
    context: { jobs, now, web_folder, mode: "single" },
    stores: { book: keptBook(request.book), journal },
    gate: launch,
    team: null,
    tell,
    log,
    hosts: [],
    secure: false,
    addressOf: (context) => getConnInfo(context).remote.address ?? "",
  });
  const { server, address } = await listening((listen, refuse) => {
    const opened = serve(
      { fetch: app.fetch, hostname: loopback, port, serverOptions: patience },
      (info) => listen({ server: opened, address: info }),
    );
    opened.on("error", refuse);
  }, port);
  return {
    address: `http://${loopback}:${address.port}/enter?token=${launch.token}`,
    close: async () => {
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      await jobs.close();
      if ("closeIdleConnections" in server) server.closeIdleConnections();
      const impatient = setTimeout(() => {
        if ("closeAllConnections" in server) server.closeAllConnections();
      }, lastAnswers);
      await closed;
      clearTimeout(impatient);
    },
  };
}

/** Milliseconds for which answers that have begun are waited for. */
const lastAnswers = 3000;

/** Milliseconds; a request that takes longer to arrive keeps others out. */
const patience = {
  headersTimeout: 10_000,
  requestTimeout: 120_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
} as const;

interface Listening {
  readonly server: ReturnType<typeof serve>;
  readonly address: AddressInfo;
}

async function listening(
  open: (listen: (one: Listening) => void, refuse: (error: Error) => void) => void,
  port: number,
): Promise<Listening> {
  try {
    return await new Promise<Listening>(open);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EADDRINUSE")
      throw new Refusal(`port ${port} is in use; choose another with --port`, { cause: error });
    throw error;
  }
}
