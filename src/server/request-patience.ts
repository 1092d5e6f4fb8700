import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { defaultUploadLimits, type UploadLimits } from "../app/uploads.ts";

/** How long requests may take to arrive. An upload has no end as long as something of it comes. */
export interface RequestPatience extends UploadLimits {
  /** Milliseconds for a request that is no upload. */
  readonly request: number;
}

export const usualPatience: RequestPatience = { ...defaultUploadLimits, request: 120_000 };

/** Files are larger than any other body, and come as slowly as a line lets them. */
export const uploads = "/api/uploads";

/** Milliseconds for the rest of a body that nobody waits for any more. */
const lastWords = 5000;

/** Ends requests that keep others out: those that do not arrive in time, and uploads of which nothing comes. */
export function endLateRequests(
  server: Pick<Server, "on">,
  { request, patience }: RequestPatience,
): void {
  server.on("request", (incoming: IncomingMessage, answer: ServerResponse) => {
    answer.once("finish", () => {
      if (!incoming.complete) setTimeout(() => endUnlessComplete(incoming), lastWords).unref();
    });
    if (isUpload(incoming)) {
      incoming.setTimeout(patience + lastWords, () => incoming.socket.destroy());
      return;
    }
    const late = setTimeout(() => refuseLate(incoming, answer), request);
    incoming.once("end", () => clearTimeout(late));
    incoming.once("close", () => clearTimeout(late));
  });
}

/** What has come after all leaves its connection to those that follow on it. */
function endUnlessComplete({ socket, complete }: IncomingMessage): void {
  if (!complete) socket.destroy();
}

function isUpload({ method, url = "" }: IncomingMessage): boolean {
  return method === "POST" && url.split("?")[0] === uploads;
}

function refuseLate({ socket, complete }: IncomingMessage, { headersSent }: ServerResponse): void {
  if (complete) return;
  if (headersSent) socket.destroy();
  else socket.end("HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n");
}
