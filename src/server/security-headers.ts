import type { MiddlewareHandler } from "hono";

export interface HeaderTerms {
  /** Whether browsers are to come back by https alone. */
  readonly secure: boolean;
}

/** Of the application: its own script and style, loaded from here; `style` properties are set by script, which needs no leave. */
const applicationPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join("; ");

/** Of a page that stands alone: it names its own style in a policy of its own, has no script, and loads and sends nothing. */
const pagePolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join("; ");

/** Returns what tells browsers to do with answers nothing but what they are for. */
export function securityHeaders({ secure }: HeaderTerms): MiddlewareHandler {
  const everywhere: readonly (readonly [string, string])[] = [
    ["x-content-type-options", "nosniff"],
    ["x-frame-options", "DENY"],
    ["referrer-policy", "no-referrer"],
    ["cross-origin-opener-policy", "same-origin"],
    ["cross-origin-resource-policy", "same-origin"],
    ["cross-origin-embedder-policy", "require-corp"],
    ["permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"],
    ...(secure ? [["strict-transport-security", "max-age=31536000"] as const] : []),
  ];
  return async (context, next) => {
    await next();
    for (const [name, value] of everywhere) context.res.headers.set(name, value);
    const isPage = context.req.path.startsWith("/api/");
    context.res.headers.set("content-security-policy", isPage ? pagePolicy : applicationPolicy);
  };
}
