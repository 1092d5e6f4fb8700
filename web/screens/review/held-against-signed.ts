import type { ReviewedAccount } from "../../../src/review/review.ts";
import type { Signed } from "./open-review.ts";

/** What a signed review says of an account, beside what a review says now; null where it was or is not in it. */
export interface AccountThenAndNow {
  readonly account_id: string;
  readonly name: string | null;
  readonly before: AccountThen | null;
  readonly now: AccountThen | null;
}

export type AccountThen = Omit<Signed["accounts"][number], "account_id">;

/** What of a review is held against a signed one. */
export interface HeldReview {
  readonly accounts: readonly HeldAccount[];
}

type HeldAccount = Pick<ReviewedAccount, "account_id" | "name" | "prospect"> & {
  readonly typing: Pick<ReviewedAccount["typing"], "type">;
  readonly economics: Pick<ReviewedAccount["economics"], "net_sales" | "net_profit">;
};

/** Returns the accounts that differ between a signed review and another one, those that differ most in money first. */
export function heldAgainstSigned(
  signed: Pick<Signed, "accounts">,
  review: HeldReview,
): readonly AccountThenAndNow[] {
  const now = new Map(review.accounts.map((account) => [account.account_id, account]));
  const then = new Map(signed.accounts.map((account) => [account.account_id, account]));
  return [...new Set([...then.keys(), ...now.keys()])]
    .map((account_id) => ({
      account_id,
      name: now.get(account_id)?.name ?? null,
      before: then.get(account_id) ?? null,
      now: accountNow(now.get(account_id)),
    }))
    .filter(differs)
    .toSorted((a, b) => moveOf(b) - moveOf(a) || (a.account_id < b.account_id ? -1 : 1));
}

function accountNow(account: HeldAccount | undefined): AccountThen | null {
  if (account === undefined) return null;
  const { prospect, typing, economics } = account;
  const { net_sales, net_profit } = economics;
  return { type: prospect ? null : typing.type, net_sales, net_profit };
}

function differs({ before, now }: AccountThenAndNow): boolean {
  return (
    before?.type !== now?.type ||
    before?.net_sales !== now?.net_sales ||
    before?.net_profit !== now?.net_profit
  );
}

function moveOf({ before, now }: AccountThenAndNow): number {
  return Math.abs((now?.net_profit ?? 0) - (before?.net_profit ?? 0));
}

/** Returns those whose type is another one than in the signed review, those that became Smiths first. */
export function typeChanges(accounts: readonly AccountThenAndNow[]): readonly AccountThenAndNow[] {
  const changed = accounts.filter(
    ({ before, now }) =>
      before !== null && now !== null && before.type !== null && before.type !== now.type,
  );
  return changed.toSorted((a, b) => toSmith(b) - toSmith(a) || moveOf(b) - moveOf(a));
}

function toSmith({ now }: AccountThenAndNow): number {
  return now?.type === "Smith" ? 1 : 0;
}
