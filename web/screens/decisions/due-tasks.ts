import type { WireRecord } from "../../../src/api/records.ts";
import { isoOf, parseDay } from "../../../src/lib/day.ts";

export type TaskRecord = WireRecord<"task">;

/** Tasks by when they are due, those due first at the top; those done, the latest first. */
export interface DueTasks {
  readonly overdue: readonly TaskRecord[];
  readonly soon: readonly TaskRecord[];
  readonly later: readonly TaskRecord[];
  readonly done: readonly TaskRecord[];
}

const soonDays = 14;

/** Returns tasks by when they are due, seen from an ISO date. */
export function dueTasks(tasks: readonly TaskRecord[], today: string): DueTasks {
  const open = tasks.filter(({ body }) => body.done_on === null).toSorted(byDue);
  const soon = daysLater(today, soonDays);
  return {
    overdue: open.filter(({ body }) => body.due_on < today),
    soon: open.filter(({ body }) => body.due_on >= today && body.due_on <= soon),
    later: open.filter(({ body }) => body.due_on > soon),
    done: tasks.filter(({ body }) => body.done_on !== null).toSorted(byDone),
  };
}

function byDue(a: TaskRecord, b: TaskRecord): number {
  return a.body.due_on.localeCompare(b.body.due_on) || a.body.title.localeCompare(b.body.title);
}

function byDone(a: TaskRecord, b: TaskRecord): number {
  return (b.body.done_on ?? "").localeCompare(a.body.done_on ?? "");
}

/** Returns the ISO date some days later. */
export function daysLater(iso: string, days: number): string {
  return isoOf((parseDay(iso) ?? 0) + days);
}
