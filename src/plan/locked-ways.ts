import type { WaysQuestion } from "../decision/account-ways.ts";
import type { NoWay, WayKind, WayOut } from "../decision/way-out.ts";
import { waysOfKind } from "../decision/ways/ways.ts";
import { fail, ok, type Result } from "../lib/result.ts";

/** A way that people have settled and the account's own figures rule out. */
export interface BrokenLock {
  /** Index into the statement's accounts. */
  readonly account: number;
  readonly way: WayKind;
  /** `not_decided`: nothing happened with it, or it is a prospect. */
  readonly because: NoWay | "not_decided";
}

/**
 * Returns the ways that each locked account must choose from, none where it is kept. What people settle goes before the
 * order of remedies and the ring-fence, but not before what is possible at all.
 */
export function lockedWays(
  locks: ReadonlyMap<number, WayKind>,
  questions: readonly WaysQuestion[],
): Result<ReadonlyMap<number, readonly WayOut[]>, readonly BrokenLock[]> {
  const byAccount = new Map(questions.map((question) => [question.account.account, question]));
  const found = new Map<number, readonly WayOut[]>();
  const broken: BrokenLock[] = [];
  for (const [account, way] of locks) {
    const question = byAccount.get(account);
    const ways = question === undefined ? null : waysOfKind(way, question);
    if (ways === null) broken.push({ account, way, because: "not_decided" });
    else if (!ways.open) broken.push({ account, way, because: ways.because });
    else found.set(account, way === "keep" ? [] : ways.ways);
  }
  return broken.length > 0 ? fail(broken) : ok(found);
}
