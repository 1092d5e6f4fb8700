import { serve } from "@hono/node-server";
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
}

/** A server that is running. */
export interface RunningServer {
  /** Opens the application in a browser; holds the key. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const loopback = "127.0.0.1";

/** Serves a book on this computer alone. */
export async function serveBook(request: ServeRequest): Promise<RunningServer> {
  const { now, tell, journal, port } = request;
  const launch = launchToken();
  const jobs = jobDesk(now);
  const web_folder = fileURLToPath(new URL("../../web/dist", import.meta.url));
  const book = keptBook(request.book);
  const context = { jobs, now, web_folder, mode: "single" as const };
  const app = serverApp({ context, stores: { book, journal }, launch, tell });
  const { server, address } = await listening((listen, refuse) => {
    const opened = serve({ fetch: app.fetch, hostname: loopback, port }, (info) =>
      listen({ server: opened, address: info }),
    );
    opened.on("error", refuse);
  }, port);
  return {
    address: `http://${loopback}:${address.port}/enter?token=${launch.token}`,
    close: async () => {
      await jobs.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ("closeAllConnections" in server) server.closeAllConnections();
      });
    },
  };
}

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
