import type { Wording } from "../../lib/language.ts";
import type { Speech } from "../../lib/speech.ts";
import type { FollowThroughQuestion } from "./follow-through-question.ts";
import { promiseWindow } from "./running-decisions.ts";
import type { DecidedAccount } from "./untouched-beside.ts";

/** Returns what in a decision's promise and in the ledger cannot be compared. */
export function decisionNotes(
  of: DecidedAccount,
  question: FollowThroughQuestion,
  speech: Speech,
): readonly string[] {
  const { way } = of.decision.body;
  return [
    ...(way === "refer" ? [speech.say(feeWords)] : []),
    ...(way === "reassign" || way === "hand_over" ? [speech.say(commissionWords)] : []),
    ...restated(of, question, speech),
  ];
}

const feeWords: Wording = {
  en: "The promise counts the partner’s fee, which nobody books under this account: the firm earns more than its figures show.",
  pl: "Obietnica obejmuje opłatę firmy partnerskiej, której nie księguje się na tym kliencie: firma zarabia więcej, niż pokazują jego dane.",
};

const commissionWords: Wording = {
  en: "Commission is counted as the plan pays it to whom the invoices name; a split that was agreed on is not in it.",
  pl: "Prowizję liczy się tak, jak według planu należy się osobie wskazanej na fakturach; uzgodnionego podziału w niej nie ma.",
};

/** A tenth of what is promised: less changes no verdict by itself. */
const worthSaying = 0.1;

function restated(
  { decision, account }: DecidedAccount,
  { basisOf }: FollowThroughQuestion,
  speech: Speech,
): readonly string[] {
  if (account === -1) return [];
  const { net_profit_before, firm_profit_by_quarter } = decision.body.promise;
  const now = basisOf(promiseWindow(decision)).net_profit[account] ?? 0;
  const promised = firm_profit_by_quarter.slice(0, 4).reduce((sum, change) => sum + change, 0);
  const moved = Math.abs(now - net_profit_before);
  if (moved <= Math.max(1, worthSaying * Math.abs(promised))) return [];
  return [
    speech.say(restatedWords, {
      now: speech.money(now),
      decided: speech.money(net_profit_before),
    }),
  ];
}

const restatedWords: Wording = {
  en: "The year that the promise rests on has a net profit of {now} today and had one of {decided} when it was decided: documents or costs have changed since.",
  pl: "Rok, na którym opiera się obietnica, ma dziś zysk netto {now}, a w chwili decyzji miał {decided}: od tego czasu zmieniły się dokumenty lub koszty.",
};
