import type { Speech } from "../../lib/speech.ts";
import type { PlannedRole, ShownPlan } from "../../plan/shown-plan.ts";
import { plain } from "../text/ink.ts";
import { type Column, tableLines } from "../text/table.ts";
import { planWords } from "./plan-words.ts";
import type { View } from "./view.ts";

/** Returns the hours of every role: what there is, what is used today and then, and what one more would add. */
export function planHourLines({ roles }: ShownPlan, view: View, words: Speech): readonly string[] {
  if (roles.length === 0) return [];
  const hours = (
    word: "capacity" | "today" | "later" | "free",
    of: (role: PlannedRole) => number,
  ): Column<PlannedRole> => ({
    title: words.say(planWords[word]),
    align: "right",
    importance: word === "free" ? 1 : 0,
    text: (role) => words.number(of(role)),
    paint: (role) => (of(role) < -0.5 ? view.ink.loss : plain),
  });
  const later = ({ hours: { by_period } }: PlannedRole) => by_period.at(-1) ?? 0;
  const columns: readonly Column<PlannedRole>[] = [
    {
      title: words.say(planWords.hours),
      align: "left",
      importance: 0,
      text: ({ role }) => role.replaceAll("_", " "),
    },
    hours("capacity", (role) => role.hours.supplied),
    hours("today", (role) => role.hours.today),
    hours("later", later),
    hours("free", (role) => role.hours.supplied - later(role)),
    {
      title: words.say(planWords.worth),
      align: "right",
      importance: 0,
      text: ({ worth_of_hour }) => words.money(worth_of_hour),
    },
  ];
  return tableLines({ columns, rows: roles }, view);
}
