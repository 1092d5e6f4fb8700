import type { AskedWindow } from "../app/statement-window.ts";
import { parseDay } from "../lib/day.ts";

/** Returns the window that a request names; null where it leaves both ends to the ledger. */
export function askedWindow({
  from,
  to,
}: {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}): AskedWindow | null {
  if (from === undefined && to === undefined) return null;
  return {
    from: from === undefined ? null : parseDay(from),
    to: to === undefined ? null : parseDay(to),
  };
}
