import { expect, test } from "vitest";
import { viewOf, viewsOfReview } from "../../../web/screens/review/views-of-review.ts";

function view(person: string, account_id: string, changed_at: string, named = person) {
  return {
    kind: "view" as const,
    id: `view:${named}:${account_id}`,
    version: 1,
    body: { account_id, feels: "key" as const, takes_for: null, note: null },
    changed_at,
    changed_by: person,
  };
}

test("what was felt in an earlier review, or by somebody else, does not count", () => {
  const views = [
    view("anna", "A", "2026-05-02T08:00:00.000Z"),
    view("anna", "B", "2026-02-01T08:00:00.000Z"),
    view("jan", "A", "2026-05-02T08:00:00.000Z"),
  ];
  const counted = viewsOfReview(views, { person: "anna", since: "2026-05-01" });
  expect(counted.map(({ id }) => id)).toEqual(["view:anna:A"]);
});

test("one who has a colon in the name is not taken for another", () => {
  const views = [view("a:b", "C", "2026-05-02T08:00:00.000Z")];
  expect(viewsOfReview(views, { person: "a", since: "2026-05-01" })).toEqual([]);
});

test("what was written when ids rested on names is still one's own, and a namesake's is not", () => {
  const own = view("jan@firm.test", "A", "2026-05-02T08:00:00.000Z", "Jan Nowak");
  const namesake = view("jan2@firm.test", "A", "2026-05-03T08:00:00.000Z", "Jan Nowak");
  const asked = { person: "jan@firm.test", since: "2026-05-01" };
  expect(viewsOfReview([own, namesake], asked)).toEqual([own]);
  expect(viewOf([own, namesake], "jan@firm.test", "A")).toBe(own);
  expect(viewOf([own], "jan@firm.test", "B")).toBeUndefined();
});
