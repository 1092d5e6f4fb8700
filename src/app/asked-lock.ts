import type { WayKind } from "../decision/way-out.ts";

/** A way that is settled for an account. */
export interface AskedLock {
  /** Its id or name. */
  readonly account: string;
  readonly way: WayKind;
}
