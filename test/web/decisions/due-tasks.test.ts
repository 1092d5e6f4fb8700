import { expect, test } from "vitest";
import { dueTasks } from "../../../web/screens/decisions/due-tasks.ts";

function task(title: string, due_on: string, done_on: string | null = null) {
  return {
    kind: "task" as const,
    id: title,
    version: 1,
    body: {
      kind: "visit" as const,
      title,
      account_id: null,
      decision_id: null,
      due_on,
      done_on,
      for: null,
    },
    changed_at: "2026-01-01T00:00:00.000Z",
    changed_by: "owner",
  };
}

test("tasks stand by when they are due; today is not overdue, two weeks are soon", () => {
  const due = dueTasks(
    [
      task("in two weeks", "2026-03-15"),
      task("later", "2026-03-16"),
      task("today", "2026-03-01"),
      task("yesterday", "2026-02-28"),
      task("done", "2026-01-01", "2026-01-02"),
      task("done last", "2026-01-01", "2026-02-20"),
    ],
    "2026-03-01",
  );
  const titles = (group: keyof typeof due) => due[group].map(({ body }) => body.title);
  expect(titles("overdue")).toEqual(["yesterday"]);
  expect(titles("soon")).toEqual(["today", "in two weeks"]);
  expect(titles("later")).toEqual(["later"]);
  expect(titles("done")).toEqual(["done last", "done"]);
});
