import type { StatedType } from "../../../src/account/account-type.ts";
import type { ReviewInBrief } from "../../../src/review/review.ts";
import type { SignedRecord } from "./open-review.ts";

/** What types a book held in one window. */
export interface MixThen {
  readonly kind: "before" | "signed" | "now";
  readonly window: { readonly from: string; readonly to: string };
  /** The day on which a review was signed on it. */
  readonly signed_on: string | null;
  readonly types: readonly TypeThen[];
}

export interface TypeThen {
  readonly type: string;
  readonly accounts: number;
  readonly net_profit: number;
}

type MixedReview = Pick<ReviewInBrief, "window" | "before"> & {
  readonly mix: readonly (TypeThen & { readonly before: Omit<TypeThen, "type"> | null })[];
};

/** Returns the mix of the window before, of every signed review and of now, by the end of their windows. */
export function mixOverTime(
  review: MixedReview,
  signed: readonly SignedRecord[],
): readonly MixThen[] {
  const earlier = signed.map(({ body }) => ({
    kind: "signed" as const,
    window: body.window,
    signed_on: body.signed.on,
    types: body.signed.mix,
  }));
  const now = { kind: "now" as const, window: review.window, signed_on: null, types: review.mix };
  return [...before(review), ...earlier, now].toSorted(byEnd);
}

function before({ before: window, mix }: MixedReview): readonly MixThen[] {
  if (window === null) return [];
  const types = mix.flatMap(({ type, before: sums }) => (sums === null ? [] : { type, ...sums }));
  return [{ kind: "before", window, signed_on: null, types }];
}

const kinds: readonly MixThen["kind"][] = ["before", "signed", "now"];

function byEnd(a: MixThen, b: MixThen): number {
  if (a.window.to !== b.window.to) return a.window.to < b.window.to ? -1 : 1;
  return (
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    ((a.signed_on ?? "") < (b.signed_on ?? "") ? -1 : 1)
  );
}

/** Returns how many accounts were of a type then. */
export function countOf({ types }: MixThen, type: StatedType): number {
  return types.find((one) => one.type === type)?.accounts ?? 0;
}

/** Returns what the accounts of a type earned then. */
export function profitOf({ types }: MixThen, type: StatedType): number {
  return types.find((one) => one.type === type)?.net_profit ?? 0;
}

/** Returns what tells one of the mixes from all others. */
export function keyOf({ kind, window, signed_on }: MixThen): string {
  return `${kind} ${window.to} ${signed_on}`;
}

/** Returns how many accounts are of a type in the last of the mixes. */
export function lastCount(mixes: readonly MixThen[], type: StatedType): number {
  const last = mixes.at(-1);
  return last === undefined ? 0 : countOf(last, type);
}
