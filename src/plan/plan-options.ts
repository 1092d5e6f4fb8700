import { courseOf } from "../decision/course.ts";
import type { WayOut } from "../decision/way-out.ts";
import type { PlanOption, PlanOptions, PlanQuestion } from "./plan-question.ts";
import { askRounds } from "./prospecting.ts";

/** Returns what may be chosen: every open way but `keep`, which is to choose none, and what is left of asking. */
export function planOptions(question: PlanQuestion): PlanOptions {
  const { accounts, firm, prospecting } = question;
  const ways: PlanOption[] = [];
  const first = new Int32Array(accounts.length + 1);
  accounts.forEach((_, account) => {
    ways.push(...optionsOf(question, account));
    first[account + 1] = ways.length;
  });
  return { ways, first, rounds: prospecting === null ? [] : askRounds(firm, prospecting) };
}

function optionsOf(question: PlanQuestion, index: number): readonly PlanOption[] {
  const { accounts, firm, horizon_quarters: quarters } = question;
  const of = accounts[index];
  if (of === undefined) return [];
  return choices(question, index).map((way) => ({
    account: index,
    way,
    course: courseOf(way, { account: of.account, firm, quarters }),
  }));
}

function choices({ accounts, locked }: PlanQuestion, index: number): readonly WayOut[] {
  const of = accounts[index];
  const open = locked.get(of?.account.account ?? -1) ?? of?.open ?? [];
  return open.filter(({ kind }) => kind !== "keep");
}
