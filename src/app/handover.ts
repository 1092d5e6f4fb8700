import { type HandoverBrief, handoverBrief } from "../decision/handover/handover-brief.ts";
import { successorNamed } from "../decision/handover/successor.ts";
import type { Steering } from "../engine/engine.ts";
import { type Day, parseDay } from "../lib/day.ts";
import type { Language } from "../lib/language.ts";
import { speech } from "../lib/speech.ts";
import { type Book, readCostModel } from "./book.ts";
import { factsTerms } from "./facts-terms.ts";
import { stateAccount } from "./state-account.ts";
import type { AskedWindow } from "./statement-window.ts";

export interface HandoverQuestion {
  /** Its id or name. */
  readonly account: string;
  /** An employee's id or name, or the name of a partner firm; null where nobody is named yet. */
  readonly successor: string | null;
  readonly window: AskedWindow | null;
  readonly language: Language;
}

const visitsAYear = 4;

/** Returns the brief with which an account is handed over; the successor has it from the window's end. */
export async function handover(
  book: Book,
  question: HandoverQuestion,
  steering: Steering,
): Promise<HandoverBrief> {
  const { account, window: asked, language } = question;
  const stated = await stateAccount(book, { account, window: asked, language }, steering);
  const window = { from: dayOf(stated.window.from), to: dayOf(stated.window.to) };
  const terms = factsTerms(await readCostModel(book.folder));
  const query = { ...terms, window, account_id: stated.account_id };
  const dossier = await book.engine.dossier(query, steering);
  const { typing, reasons, told } = stated;
  const successor =
    question.successor === null ? null : successorNamed(dossier.staff, question.successor);
  return handoverBrief(
    {
      book: book.name,
      dossier,
      figures: stated,
      told,
      typing,
      reasons,
      successor,
      visits_a_year: visitsAYear,
      from_day: window.to,
    },
    speech(language, stated.currency),
  );
}

function dayOf(iso: string): Day {
  const day = parseDay(iso);
  if (day === null) throw new Error(`${iso} is no date`);
  return day;
}
