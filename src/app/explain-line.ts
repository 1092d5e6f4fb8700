import type { Explanation } from "../api/explanation.ts";
import { lackPhrases } from "../account/lack-words.ts";
import { lineWords } from "../account/line-words.ts";
import { type LineName, lineNames } from "../account/lines.ts";
import type { Steering } from "../engine/engine.ts";
import type { Sentence } from "../lib/language.ts";
import { nearestWord } from "../lib/nearest-word.ts";
import { Refusal } from "../lib/refusal.ts";
import type { Book } from "./book.ts";
import { explainCarryingCost } from "./explain-carrying-cost.ts";
import { explainCharges } from "./explain-charges.ts";
import { explainCommission } from "./explain-commission.ts";
import { explainCostToServe } from "./explain-cost-to-serve.ts";
import { explainRows } from "./explain-rows.ts";
import { type Subject, subjectOf } from "./explain-subject.ts";
import { explainSum } from "./explain-sum.ts";
import type { DraftTerm } from "./draft-term.ts";
import { missingLines } from "./missing-lines.ts";
import { roundedTerms } from "./rounded-terms.ts";
import { statedAndShown } from "./stated-window.ts";
import { type AskedWindow, shownWindow, statementWindow } from "./statement-window.ts";

export interface LineQuestion {
  readonly account: string;
  /** A line of the statement, a role of `cost_to_serve.`, or a charge of `charges.` */
  readonly line: string;
  readonly window: AskedWindow | null;
}

/** Returns why a line of an account's statement is what it is. */
export async function explainLine(
  book: Book,
  question: LineQuestion,
  steering: Steering,
): Promise<Explanation> {
  const window = await statementWindow(book.engine, question.window);
  const subject = subjectOf(book, await statedAndShown(book, window, steering), question.account);
  const [name, part] = namesIn(question.line, subject);
  const figure = figureOf(subject, name, part);
  const terms = await draftTerms(subject, name, part);
  return {
    book: book.name,
    window: shownWindow(window),
    currency: subject.statement.tally.currency,
    account_id: subject.account.account_id,
    name: subject.account.name,
    line: question.line,
    figure,
    terms: roundedTerms(terms, figure),
  };
}

async function draftTerms(
  subject: Subject,
  line: LineName,
  part: string | null,
): Promise<readonly DraftTerm[]> {
  switch (line) {
    case "cost_to_serve":
      return explainCostToServe(subject, part);
    case "charges":
      return explainCharges(subject, part);
    case "carrying_cost":
      return explainCarryingCost(subject);
    case "commission":
      return explainCommission(subject);
    case "contribution":
    case "net_profit":
      return explainSum(subject, line);
    case "list_sales":
    case "discounts":
    case "invoiced":
    case "credits":
    case "net_sales":
    case "cogs":
    case "gross_profit":
    case "expenses":
    case "early_discounts":
    case "bad_debt":
      return explainRows(subject, line);
    default:
      return line satisfies never;
  }
}

/** Splits `cost_to_serve.ROLE`; refuses what is no line, with the nearest. */
function namesIn(asked: string, { account }: Subject): readonly [LineName, string | null] {
  const line = lineNames.find((one) => asked === one || asked.startsWith(`${one}.`));
  if (line === asked) return [line, null];
  const parts = partNames(account);
  if (line !== undefined && parts.includes(asked)) return [line, asked.slice(line.length + 1)];
  const near = nearestWord(asked, [...lineNames, ...parts]);
  const hint: Sentence =
    near === null
      ? { en: `ask for one of ${lineNames.join(", ")}`, pl: `do wyboru: ${lineNames.join(", ")}` }
      : { en: `did you mean ${near}?`, pl: `czy chodzi o ${near}?` };
  throw new Refusal({
    en: `"${asked}" is no line of the statement; ${hint.en}`,
    pl: `Rachunek wyników nie ma pozycji „${asked}”; ${hint.pl}`,
  });
}

function partNames({ cost_to_serve_by_role, charges_by_name }: Subject["account"]): string[] {
  return [
    ...Object.keys(cost_to_serve_by_role).map((role) => `cost_to_serve.${role}`),
    ...Object.keys(charges_by_name).map((name) => `charges.${name}`),
  ];
}

function figureOf({ account, statement }: Subject, line: LineName, part: string | null): number {
  const missing = missingLines(statement).find((one) => one.line === line);
  if (missing !== undefined)
    throw new Refusal({
      en: `${line} is missing: ${missing.reason}`,
      pl: `Brak danych: ${lineWords[line].pl} (${lackPhrases[missing.lacks].pl}).`,
    });
  if (part === null) return account.economics[line] ?? 0;
  const parts = line === "charges" ? account.charges_by_name : account.cost_to_serve_by_role;
  return parts[part] ?? 0;
}
