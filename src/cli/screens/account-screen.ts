import type { AccountStatement } from "../../api/account-statement.ts";
import type { Language } from "../../lib/language.ts";
import { speech } from "../../lib/speech.ts";
import { wrapText } from "../text/fit-text.ts";
import { answerLines } from "./answer-lines.ts";
import { besideLines } from "./beside-lines.ts";
import { bookShareText } from "./book-share-text.ts";
import { decisionLines } from "./decision-lines.ts";
import { headerLine, windowText } from "./header-lines.ts";
import { judgementLines } from "./judgement-lines.ts";
import { knownStatement } from "./known-statement.ts";
import { qualityNotes } from "./quality-notes.ts";
import type { View } from "./view.ts";
import { salesSteps, serviceSteps, waterfallRows } from "./waterfall.ts";
import { waterfallLines } from "./waterfall-lines.ts";

export interface AccountReport {
  readonly folder: string;
  readonly stated: AccountStatement;
  /** Of the judgement; the statement's own frame is English. */
  readonly language: Language;
  /** Whether every way out is shown in full. */
  readonly ways: boolean;
}

/** Returns one account: what it is and why, its statement as two waterfalls, what stands beside it, how sure it is. */
export function accountScreen(
  { folder, stated: figures, language, ways }: AccountReport,
  view: View,
): readonly string[] {
  const stated = knownStatement(figures);
  const { account_id, name, book, window, currency } = stated;
  const words = speech(language, currency);
  const title = name === null ? account_id : `${name} · ${account_id}`;
  const notes = qualityNotes({ figures: stated, missing: figures.missing });
  return [
    ...headerLine(title, `${book} · ${windowText(window)} · ${currency}`, view),
    ...wrapText(bookShareText(stated), view.width),
    ...judgementLines(stated, view, words),
    "",
    ...stretch(stated, "From list to gross", view),
    "",
    ...stretch(stated, "From gross to net", view),
    "",
    ...besideLines(stated, view),
    "",
    ...answerLines(stated, view, words),
    ...decisionLines({ stated, full: ways }, view, words),
    ...notes.flatMap((note) => wrapText(`~ ${note}`, view.width, "  ")),
    ...wrapText(
      `Why a figure: warto account ${folder} ${account_id} --why cost_to_serve`,
      view.width,
    ),
  ];
}

function stretch(
  stated: AccountStatement,
  title: "From list to gross" | "From gross to net",
  view: View,
): readonly string[] {
  const { previous, missing, currency } = stated;
  const steps = title === "From list to gross" ? salesSteps : serviceSteps;
  return waterfallLines(
    {
      title,
      rows: waterfallRows(steps, { now: stated, before: previous, missing }),
      netSales: stated.economics.net_sales,
      estimated: estimatedLines(stated),
      currency,
      before: previous === null ? null : beforeTitle(previous.window),
    },
    view,
  );
}

function beforeTitle(window: AccountStatement["window"]): string {
  const text = windowText(window);
  return text.length <= 8 ? text : "before";
}

/** Lines that rest on anything but records, marked with a tilde. */
function estimatedLines({ quality }: AccountStatement): ReadonlySet<string> {
  const lines = new Set<string>();
  const goods = quality.cost_of_goods;
  if (goods !== null && goods.estimated + goods.missing > 0) lines.add("cogs").add("gross_profit");
  if (quality.time !== null && quality.time.estimated > 0) lines.add("cost_to_serve");
  return lines;
}
