import type { Context, MiddlewareHandler } from "hono";
import { problemResponse } from "./problems.ts";

/** How often one may ask: `burst` at once, and `per_second` from then on. */
export interface RateTerms<Env extends object> {
  readonly burst: number;
  readonly per_second: number;
  /** Milliseconds. */
  readonly now: () => number;
  /** Who asks. */
  readonly by: (context: Context<Env>) => string;
}

interface Allowance {
  readonly left: number;
  readonly at: number;
}

const mostKnown = 10_000;

/** Returns what stops whoever asks more often than that, and says when to come back. */
export function requestRate<Env extends object>({
  burst,
  per_second,
  now,
  by,
}: RateTerms<Env>): MiddlewareHandler<Env> {
  const known = new Map<string, Allowance>();
  return async (context, next) => {
    const [who, at] = [by(context), now()];
    const before = known.get(who) ?? { left: burst, at };
    const left = Math.min(burst, before.left + ((at - before.at) / 1000) * per_second);
    known.delete(who);
    known.set(who, { left: Math.max(0, left - 1), at });
    forgetOldest(known);
    if (left >= 1) return next();
    context.header("retry-after", String(Math.max(1, Math.ceil((1 - left) / per_second))));
    return problemResponse(context, 429, {
      en: "Too many requests at once; try again in a moment.",
      pl: "Zbyt wiele żądań naraz; spróbuj ponownie za chwilę.",
    });
  };
}

function forgetOldest(known: Map<string, Allowance>): void {
  const [oldest] = known.keys();
  if (known.size > mostKnown && oldest !== undefined) known.delete(oldest);
}
