import type { WireRecord } from "../../../src/api/records.ts";

type View = WireRecord<"view">;

/** Returns the id of what a user, by the user's id, feels about an account. */
export function viewId(person: string, account_id: string): string {
  return `view:${person}:${account_id}`;
}

/** Returns what a user has said of an account; undefined where that is nothing. */
export function viewOf(
  views: readonly View[],
  person: string,
  account_id: string,
): View | undefined {
  const own = views.filter((view) => isOf(view, person) && view.body.account_id === account_id);
  return own.find(({ id }) => id === viewId(person, account_id)) ?? own.at(-1);
}

/** Returns what a user has said since a review was opened: older views were held against older figures. */
export function viewsOfReview(
  views: readonly View[],
  { person, since }: { readonly person: string; readonly since: string },
): readonly View[] {
  return views.filter((view) => isOf(view, person) && view.changed_at.slice(0, 10) >= since);
}

/** Earlier views have ids that rest on their writer's name. */
function isOf({ id, body, changed_by }: View, person: string): boolean {
  return id === viewId(person, body.account_id) || changed_by === person;
}
