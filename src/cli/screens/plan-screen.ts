import { speech, type Speech } from "../../lib/speech.ts";
import type { ShownPlan } from "../../plan/shown-plan.ts";
import { wrapText } from "../text/fit-text.ts";
import { frontierLines } from "./frontier-lines.ts";
import { headerLine, windowText } from "./header-lines.ts";
import { planChangeLines } from "./plan-change-lines.ts";
import { planHourLines } from "./plan-hour-lines.ts";
import { purseLines } from "./purse-lines.ts";
import { planWords } from "./plan-words.ts";
import { proofText } from "./proof-text.ts";
import type { View } from "./view.ts";
import { yearLines } from "./year-lines.ts";

export interface PlanReport {
  readonly folder: string;
  readonly plan: ShownPlan;
  /** What was asked beside the book, as it is typed: ` --lang pl`. */
  readonly flags: string;
  /** Whether every change is shown. */
  readonly all: boolean;
}

/** Returns a plan: what it comes to, what to do when, where the hours go, both purses, and the proof. */
export function planScreen(report: PlanReport, view: View): readonly string[] {
  const { plan } = report;
  const words = speech(plan.language, plan.currency);
  const title = words.say(planWords.title, { book: plan.book });
  const wrapped = (texts: readonly string[], mark = "") =>
    texts.flatMap((text) => wrapText(`${mark}${text}`, view.width, mark === "" ? "" : "  "));
  return [
    ...headerLine(title, `${windowText(plan.window)} · ${plan.currency}`, view),
    ...wrapped(plan.cautions, "! "),
    "",
    ...wrapped(plan.sentences),
    "",
    ...yearLines(plan, view, words),
    "",
    ...planChangeLines(report, view, words),
    "",
    ...planHourLines(plan, view, words),
    "",
    ...purseLines(plan, view, words),
    ...frontierLines(plan, view, words),
    ...lockLines(plan, view, words),
    "",
    ...wrapped([proofText(plan, words)]),
    ...howToGoOn(report, view, words),
  ];
}

function lockLines({ locks }: ShownPlan, { width, ink }: View, words: Speech): readonly string[] {
  if (locks.length === 0) return [];
  const lines = locks.flatMap(({ account_id, name, way, reason }) =>
    wrapText(
      `${name ?? account_id} (${account_id}): ${way}${reason === null ? "" : `, ${reason}`}`,
      width,
      "  ",
    ),
  );
  return ["", ink.bold(words.say(planWords.settled)), ...lines];
}

function howToGoOn(
  { folder, plan, flags }: PlanReport,
  { ink }: View,
  words: Speech,
): readonly string[] {
  const id = plan.changes[0]?.account_id;
  if (id === undefined) return [];
  return [
    `${words.say(planWords.per_account)}: ${ink.bold(`warto account ${folder} ${id}${flags}`)}`,
    `${words.say(planWords.lock)}: ${ink.bold(`warto plan ${folder} --lock ${id}=keep${flags}`)}`,
  ];
}
