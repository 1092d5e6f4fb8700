import type { MiddlewareHandler } from "hono";

/** Returns what tells each request in one line. Queries and headers may hold keys and names, so they are left out. */
export function requestLog(tell: (line: string) => void, now: () => Date): MiddlewareHandler {
  return async (context, next) => {
    const began = now();
    await next();
    const took = now().getTime() - began.getTime();
    const { method, path } = context.req;
    tell(`${began.toISOString()} ${method} ${plain(path)} ${context.res.status} ${took} ms`);
  };
}

/** Nobody but the server writes a line of the log. */
function plain(path: string): string {
  return encodeURI(path).slice(0, 200);
}
