import type { Command } from "commander";
import { handover } from "../../app/handover.ts";
import { requireReportPlace, writeReport } from "../../app/write-report.ts";
import type { HandoverBrief } from "../../decision/handover/handover-brief.ts";
import { speech } from "../../lib/speech.ts";
import { handoverMark, handoverPage } from "../../report/handover-page.ts";
import { printJson } from "../print-json.ts";
import { handoverScreen } from "../screens/handover-screen.ts";
import { reviewWords } from "../screens/review-words.ts";
import type { Shell } from "../shell.ts";
import { inkFor } from "../text/ink.ts";
import { sizeText } from "../text/size-text.ts";
import { UsageFault } from "../usage-fault.ts";
import { withOpenBook } from "../with-open-book.ts";
import { type LanguageOption, withLanguage } from "./language-option.ts";
import { askedWindow, type WindowOptions, withWindow } from "./window-options.ts";

interface HandoverFlags extends WindowOptions, LanguageOption {
  readonly successor?: string;
  readonly out?: string;
  readonly json?: true;
}

interface Asked {
  readonly folder: string;
  readonly account: string;
  readonly flags: HandoverFlags;
}

/** Adds `warto handover`. */
export function addHandover(program: Command, shell: Shell): void {
  const command = program
    .command("handover")
    .description("brief whoever takes an account over, on one page")
    .argument("<book>", "the book's folder")
    .argument("<account>", "its id or name")
    .option("--successor <name>", "an employee's id or name, or the name of a partner firm");
  withLanguage(withWindow(command))
    .option("--out <file>", "write the brief as an HTML page, such as handover.html")
    .option("--json", "print JSON")
    .action((folder: string, account: string, flags: HandoverFlags) =>
      handOver(shell, { folder, account, flags }),
    );
}

async function handOver(shell: Shell, asked: Asked): Promise<void> {
  const { out, json } = asked.flags;
  if (out !== undefined && json === true)
    throw new UsageFault("--out writes a page and --json prints to the terminal; give one of them");
  if (out !== undefined) return write(shell, asked, out);
  const brief = await briefFor(shell, asked);
  if (json === true) return printJson(shell, brief);
  const view = { width: shell.columns, ink: inkFor(shell.colour) };
  shell.out(`${handoverScreen(brief, view).join("\n")}\n`);
}

async function write(shell: Shell, asked: Asked, path: string): Promise<void> {
  if (path.trim() === "") throw new UsageFault("--out is empty; name a file such as handover.html");
  const place = { path, mark: handoverMark };
  await requireReportPlace(place);
  const brief = await briefFor(shell, asked);
  shell.signal.throwIfAborted();
  const bytes = await writeReport(place, handoverPage(brief));
  const words = speech(brief.language, brief.currency);
  shell.out(`${words.say(reviewWords.written, { path, size: sizeText(bytes, words) })}\n`);
}

function briefFor(shell: Shell, { folder, account, flags }: Asked): Promise<HandoverBrief> {
  const { successor = null, lang: language } = flags;
  if (successor?.trim() === "")
    throw new UsageFault("--successor is empty; name an employee or a partner firm");
  const question = { account, successor, window: askedWindow(flags), language };
  return withOpenBook(shell, folder, (book, steering) => handover(book, question, steering));
}
