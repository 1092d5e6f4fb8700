import type { WireRecord } from "../../../src/api/records.ts";

/** Returns the id of what a person feels about an account. */
export function viewId(person: string, account_id: string): string {
  return `view:${person}:${account_id}`;
}

/** Returns what a person has said since a review was opened: older views were held against older figures. */
export function viewsOfReview(
  views: readonly WireRecord<"view">[],
  { person, since }: { readonly person: string; readonly since: string },
): readonly WireRecord<"view">[] {
  return views.filter(
    ({ id, body, changed_at }) =>
      id === viewId(person, body.account_id) && changed_at.slice(0, 10) >= since,
  );
}
