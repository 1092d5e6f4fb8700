import type { Command } from "commander";
import { reviewAndPlan } from "../../app/review-and-plan.ts";
import { requireReportPlace, writeReport } from "../../app/write-report.ts";
import { speech } from "../../lib/speech.ts";
import { reportMark, reportPage } from "../../report/report-page.ts";
import { reviewWords } from "../screens/review-words.ts";
import type { Shell } from "../shell.ts";
import { sizeText } from "../text/size-text.ts";
import { UsageFault } from "../usage-fault.ts";
import { withOpenBook } from "../with-open-book.ts";
import { type LanguageOption, withLanguage } from "./language-option.ts";
import { askedWindow, type WindowOptions, withWindow } from "./window-options.ts";

interface ReportFlags extends WindowOptions, LanguageOption {
  readonly out: string;
  readonly frontier?: true;
}

/** Adds `warto report`. */
export function addReport(program: Command, shell: Shell): void {
  const command = program
    .command("report")
    .description("write the review and the plan as one HTML page that stands alone")
    .argument("<book>", "the book's folder")
    .requiredOption("--out <file>", "the page to write, such as review.html");
  command.option("--frontier", "with the plans between the firm's best and the sellers' best");
  withLanguage(withWindow(command)).action((folder: string, flags: ReportFlags) =>
    report(shell, folder, flags),
  );
}

async function report(shell: Shell, folder: string, flags: ReportFlags): Promise<void> {
  const { out: path, lang } = flags;
  if (path.trim() === "") throw new UsageFault("--out is empty; name a file such as review.html");
  const request = { window: askedWindow(flags), language: lang, frontier: flags.frontier ?? false };
  const place = { path, mark: reportMark };
  await requireReportPlace(place);
  const { review, plan } = await withOpenBook(shell, folder, (book, steering) =>
    reviewAndPlan(book, request, steering),
  );
  shell.signal.throwIfAborted();
  const bytes = await writeReport(place, reportPage(review, plan));
  const words = speech(lang, review.currency);
  shell.out(`${words.say(reviewWords.written, { path, size: sizeText(bytes, words) })}\n`);
}
